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
  ownList: 'own list',
  edit: 'Edit criteria',
  editOf: (stage: string) => `Criteria of the stage “${stage}”`,
  editHint:
    'These are asked before a deal leaves the stage: in the popup, beside a mail and in the panel. What Dawra sees by itself stays so, whatever you call it.',
  words: (n: number) => `Criterion ${f.number(n)}`,
  required: 'needed to move on',
  buyerAct: 'needs a sign from the buyer',
  fixed: 'Stays, because winning or finishing a deal asks for it.',
  moveUp: (n: number) => `Move criterion ${f.number(n)} up`,
  moveDown: (n: number) => `Move criterion ${f.number(n)} down`,
  remove: (n: number) => `Remove criterion ${f.number(n)}`,
  first: 'It is the first already.',
  last: 'It is the last already.',
  add: 'Add a criterion',
  putBack: 'Put back',
  reset: 'Built-in list',
  resetDone: 'The built-in list is shown. Save to keep it.',
  noText: 'Write what must hold, in a few words.',
  tooLong: (n: number) => `Use at most ${f.number(n)} characters.`,
  twice: 'This criterion is in the list already.',
  tooMany: (n: number) => `A stage has at most ${f.number(n)} criteria.`,
});
