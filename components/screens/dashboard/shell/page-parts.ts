/** Parts of a page that have an address of their own (`insights/money`), in their order; the first is the page's own. */
export const PAGE_PARTS = {
  pipeline: ['board', 'table', 'revisit'],
  insights: ['overview', 'levers', 'money', 'growth', 'records', 'claims'],
  objections: ['library', 'sheet', 'review', 'feedback', 'practice', 'detect'],
  playbook: ['stages', 'cadences', 'messages', 'wording', 'fit', 'proof', 'partners'],
  data: ['import', 'export', 'backup', 'erase', 'health'],
  settings: [
    'language',
    'me',
    'calendar',
    'cadence',
    'stages',
    'gmail',
    'linkedin',
    'contact',
    'privacy',
    'about',
  ],
} as const;

type Parted = keyof typeof PAGE_PARTS;

/** Name of a part of this page. */
export type PartOf<Page extends Parted> = (typeof PAGE_PARTS)[Page][number];

/** The part an address names; the first one when it names none of the page's. */
export function partOf<Page extends Parted>(page: Page, named: string | undefined): PartOf<Page> {
  const parts: readonly PartOf<Page>[] = PAGE_PARTS[page];
  return parts.find((one) => one === named) ?? parts[0]!;
}
