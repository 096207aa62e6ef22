import type { Format } from '../../format';

/** The playbook as a file. */
export const filePart = (f: Format) => ({
  menu: 'Team file',
  import: 'Import a playbook',
  importHint: 'Adds what you do not have; changes nothing you have',
  export: 'Export the playbook',
  exportHint: (n: number) =>
    f.count(n, { zero: 'Nothing to export yet', one: '{n} piece', other: '{n} pieces' }),
  nothingYet: 'There is nothing of your own yet.',
  kinds: {
    criteria: 'Criteria',
    cadence: 'Cadence',
    template: 'Message',
    wording: 'Wording',
    persona: 'Persona',
    icp: 'Criterion',
    segment: 'Segment',
    usp: 'Statement',
    proof: 'Proof',
    story: 'Story',
    partner: 'Partner',
  },
});
