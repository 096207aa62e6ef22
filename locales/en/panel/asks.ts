import type { Format } from '../../format';

/** Small commitments and promises. */
export const asksTab = (f: Format) => ({
  title: 'Small commitments, one rung at a time',
  level: {
    1: 'Replied',
    2: 'Agreed a dated next step',
    3: 'Attended a call or meeting',
    4: 'Shared information',
    5: 'Brought in a decision maker',
    6: 'Agreed how to judge',
    7: 'Yes to the terms',
    8: 'Signed',
  },
  ask: {
    1: ['Is this still yours to decide?', 'One question: who looks after this at your firm?'],
    2: ['Would 15 minutes on Tuesday suit you?', 'Shall we put a date on the next step?'],
    3: ['Could we take half an hour on one topic?', 'Would you join a short call to see it work?'],
    4: [
      'Could you send last month’s number? One figure is enough.',
      'Could you send your list of requirements?',
    ],
    5: ['Who else should see this?', 'Who will use it every day? I would like to hear them.'],
    6: [
      'Two weeks of trial with one measure: which one would convince you?',
      'By which points will you compare, and by when?',
    ],
    7: [
      'Are the terms right as they stand? Then I prepare the papers.',
      'Does anything still keep you from a yes to the terms?',
    ],
    8: ['The papers are ready. Shall I send them for your signature today?', 'Which day suits you to sign?'],
  },
  use: 'Copy for a message',
  another: 'Another wording',
  log: 'They said yes',
  chooseRung: 'Choose a rung to ask for it or log it',
  tooBig: 'A big ask too early: the highest step so far is small. Smaller asks carry more.',
  ourPromises: 'Our promises',
  theirPromises: 'Their promises',
  noOurs: 'Nothing promised by us.',
  noTheirs: 'Nothing promised by them.',
  addOurs: 'Add our promise',
  addTheirs: 'Add their promise',
  text: 'What was promised',
  due: 'Due on',
  kept: 'kept',
  broken: 'broken',
  remind: (days: string) => `${days}: a gentle reminder is due. It counts as an attempt.`,
  open: 'open',
  rung: 'Rung',
  rungNone: 'No rung',
  remove: (text: string) => `Remove: ${f.isolate(text)}`,
});

export type AsksTab = ReturnType<typeof asksTab>;
