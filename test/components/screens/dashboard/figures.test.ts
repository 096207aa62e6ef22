import { expect, test } from 'vitest';
import { nameTag, readFigure } from '../../../../components/screens/dashboard/insights/figures';
import { FIGURE_NAMES } from '../../../../components/screens/dashboard/shell/figure-address';
import { createFormat } from '../../../../locales/format';
import type { DealsBehind } from '../../../../presenters/insight-behind';

const lists = new Proxy({} as DealsBehind['aarrr'] & DealsBehind['circle'], { get: () => ['somebody'] });
const named = (...keys: string[]) => new Map(keys.map((key) => [key, ['somebody']]));
const behind = new Proxy(
  {
    aarrr: lists,
    circle: lists,
    valued: named('closing', 'negotiation', 'offer'),
    entered: named('offer'),
    bySource: named('referral'),
    bySegment: named('seg ment'),
    byMotion: named('high-small'),
    byPartner: named('Rawafid & Sons'),
    byHandOff: named('sales_to_delivery'),
    byIssue: named('h.no_value'),
    silent: (from: number, to?: number) => (from === 8 && to === 14 ? ['somebody'] : []),
  } as unknown as DealsBehind,
  { get: (known, key) => (known as unknown as Record<string | symbol, unknown>)[key] ?? ['somebody'] },
);
const sources = { behind, segments: [{ id: 'seg ment', name: 'Clinics' }] };
const OF: Readonly<Record<string, string>> = {
  entered: 'offer',
  silent: '8-14',
  source: 'referral',
  segment: nameTag('seg ment'),
  motion: 'high-small',
  partner: nameTag('Rawafid & Sons'),
  'hand-off': 'sales_to_delivery',
  issue: 'no_value',
};

test.each(['en', 'ar'] as const)('every figure has a title and deals in %s', (lang) => {
  const f = createFormat({ lang, digits: 'latn', zone: 'Asia/Riyadh' });
  const found = FIGURE_NAMES.map((name) => readFigure(sources, f, name, OF[name]));
  for (const { name, title, deals } of found) {
    expect(title, name).toMatch(/[\p{L}]{3}/u);
    expect(deals, name).toEqual(['somebody']);
  }
  expect(found.find(({ name }) => name === 'segment')?.title).toBe('Clinics');
  expect(found.find(({ name }) => name === 'partner')?.title).toBe('Rawafid & Sons');
});

test('what an address made up has no deals, and its own word for a title', () => {
  const f = createFormat({ lang: 'en', digits: 'latn', zone: 'Asia/Riyadh' });
  for (const name of ['entered', 'source', 'issue'] as const)
    expect(readFigure(sources, f, name, 'constructor')).toMatchObject({ deals: [] });
  expect(readFigure(sources, f, 'source', 'constructor').title).toBe('constructor');
  for (const name of ['segment', 'partner', 'motion', 'hand-off'] as const)
    expect(readFigure(sources, f, name, '000000000000').deals).toEqual([]);
});
