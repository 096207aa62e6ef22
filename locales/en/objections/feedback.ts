import type { Format } from '../../format';

/** What the product lacks, for those who build it. */
export const feedback = (f: Format) => ({
  title: 'What the product lacks',
  hint: 'Objections about product, delivery and contract, and those ticked for the product team.',
  kind: 'What is missing',
  count: 'Raised',
  accounts: 'Companies',
  openValue: 'Open value',
  lostValue: 'Lost value',
  status: 'Status',
  states: { new: 'New', told: 'Told', planned: 'Planned', shipped: 'Shipped' },
  since: (day: string) => `since ${day}`,
  toPool: (n: number) =>
    f.count(n, { one: 'Put {n} lost deal into the pool', other: 'Put {n} lost deals into the pool' }),
  inPool: 'Lost deals are in the pool to revisit.',
  empty: 'Nothing for the product team yet. Objections about product, delivery or contract appear here.',
  copyText: 'Copy as text',
  exportCsv: 'Export as CSV',
  invite: 'Copy an invitation for the product team',
  inviteText: (lines: string) =>
    `Once a month we go through what buyers missed. Will you join us for half an hour? The three most raised points:\n${lines}`,
  line: (name: string, count: number, accounts: number) =>
    `${name}: raised ${f.number(count)} times in ${f.number(accounts)} companies`,
});
