import type { Format } from '../../format';

/** The stages as the team runs them. */
export const stagesPart = (f: Format) => ({
  intro:
    'Every deal goes through the same stages, whatever is sold. A stage is left when its criteria are met, not when time has passed.',
  legend:
    'Criteria marked “buyer” need a sign from the buyer: a reply or a meeting held. The usual days are set in the settings.',
  off: 'switched off in the settings',
  usual: (days: number) => f.count(days, { one: 'usually {n} day', other: 'usually {n} days' }),
  enter: 'Enter when',
  enterFirst: 'Somebody fits what you sell and can be reached.',
  enterAfter: (stage: string) => `The criteria of the stage “${stage}” are met, or you skip it and say why.`,
  leave: 'Leave when',
  helps: 'Helps, but holds nothing up',
  ask: 'What to ask',
  copyQuestion: (question: string) => `Copy: ${question}`,
  copied: 'Copied',
});
