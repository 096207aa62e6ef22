import type { Format } from '../format';

/** The toolbar popup. */
export const popup = (f: Format) => ({
  findOrAdd: 'Find, or add “call Lina tue 9am”',
  todayCount: (done: number, all: number) => `${f.number(done)} of ${f.number(all)} done`,
  moreToday: (n: number) => f.count(n, { one: '{n} more today', other: '{n} more today' }),
  addFromPage: 'Add from page',
  openNow: 'Also open',
  nothingDue: 'Nothing due. Well kept.',
  nextIs: (day: string, what: string) => `Next: ${day}, ${what}`,
  notKnownYet: 'Not in Dawra yet',
  addThisPerson: 'Add this person',
  firstTitle: 'Every deal goes round once',
  firstText: 'Open a conversation in your mail and press the ring, or add the first person here.',
  addFirst: 'Add the first person',
  trySample: (n: number) =>
    f.count(n, { one: 'Try it with {n} sample person', other: 'Try it with {n} sample people' }),
  sampleLine: 'What one line looks like',
  start: 'start',
  noAccount: 'No account, no network.',
  name: 'Name',
  email: 'Email',
  company: 'Company',
  understood: (what: string) => `Understood: ${what}`,
});

export type Popup = ReturnType<typeof popup>;
