import type { Format } from '../../format';

/** Who decides, what they were told, who must be told next. */
export const peopleTab = (f: Format) => ({
  coverage: { good: 'Good coverage', partial: 'Partial coverage', thin: 'Thin coverage' },
  counts: (named: number, informed: number) => `${f.number(named)} named, ${f.number(informed)} informed`,
  expected: (n: number) => `about ${f.number(n)} expected`,
  expectedBadge: (n: number) => `about ${f.number(n)}: unsourced`,
  expectedWhy:
    'Seven people for a firm of 100 to 500 comes from an article without a source; surveys of that size say three to four. Change it to what you see.',
  expectedOwn: 'How many will decide?',
  noExpectation: 'size of the firm not known',
  empty: 'Nobody named yet. Who signs, who uses it, who could stop it?',
  map: 'Who decides: stance and influence',
  viewLabel: 'Way to see the people',
  columns: { name: 'Name', role: 'Role', influence: 'Influence', stance: 'Stance', told: 'Told' },
  role: {
    economic_buyer: 'Budget holder',
    champion: 'Champion',
    user: 'User',
    technical: 'Technical',
    legal: 'Legal',
    procurement: 'Procurement',
    blocker: 'Blocker',
  },
  info: { offer: 'offer', price: 'price', technical: 'technical', legal: 'contract', timeline: 'timeline' },
  inform: 'Inform next',
  informLine: (what: string, told: string) => `${what} · ${told}`,
  toldAgo: (what: string, when: string) => `told about ${what} ${when}`,
  neverTold: 'never told',
  write: 'Write',
  told: 'Told now',
  toldHead: 'What they were told',
  toldOn: (day: string) => `on ${day}`,
  allInformed: 'Everyone named was told what they need in the last 30 days.',
  single:
    'Only one of the deciders was in touch in 30 days. Deals that hang on one person break with that person.',
  add: 'Add a person',
  addSelf: (name: string) => `Add ${f.isolate(name)} to the deciders`,
  addLabel: 'Name, or find somebody you track',
  roles: 'Roles',
  influence: 'Influence',
  stance: 'Stance',
  remove: 'Take out of the committee',
  edit: (name: string) => `Edit ${f.isolate(name)}`,
  open: 'Open their page',
  enterprise: 'Sold the enterprise way',
  required: (roles: string) => `Still to name: ${roles}`,
  growth: {
    acquire: 'First deal with this firm',
    expand: 'Expand: they bought once',
    scale: 'Scale: they bought before',
  },
});

export type PeopleTab = ReturnType<typeof peopleTab>;
