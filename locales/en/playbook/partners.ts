import type { Format } from '../../format';

/** Those who bring customers. */
export const partnersPart = (f: Format) => ({
  title: 'Partners',
  hint: 'What each brought stands in Insights, under growth. Here is when you talked and what comes next.',
  add: 'Add a partner',
  empty: 'No partner yet. Add whoever has already sent you a customer.',
  name: 'Name',
  nameHint: 'Written as in the “Partner” field of the people they bring, so that the figures find it',
  needsName: 'Give the partner a name.',
  lastTalk: 'Last talk',
  never: 'not yet',
  nextStep: 'Next step',
  noStep: 'none yet',
  nextOn: 'On',
  late: (day: string) => `was due on ${day}`,
  acts: 'Actions',
  talked: 'Talked today',
  talkedWith: (name: string) => `Talked today with ${f.isolate(name)}`,
  talkedAlready: 'The talk of today is noted.',
});
