import { expect, test } from 'vitest';
import { leansOf } from '../../../domain/objections/lean-of';

const said = (label: string, verdicts: string) =>
  verdicts.split('').map((one) => ({
    label,
    verdict: one === 'r' ? ('right' as const) : one === 'w' ? ('wrong' as const) : ('other' as const),
  }));

test.each([
  ['', undefined],
  ['ww', undefined],
  ['www', 'quieter'],
  ['wow', 'quieter'],
  ['wwwr', 'quieter'],
  ['wwwwrr', undefined],
  ['rr', undefined],
  ['rrr', 'surer'],
  ['rrrw', 'surer'],
  ['rrrww', undefined],
])('verdicts %s lean %s', (verdicts, shown) => {
  expect(leansOf(said('price.too_expensive', verdicts)).get('price.too_expensive')?.shown).toBe(shown);
});

test('kinds are judged apart, with the counts that explain it', () => {
  const leans = leansOf([...said('price.no_budget', 'wwwr'), ...said('timing.season', 'rrr')]);
  expect(leans.get('price.no_budget')).toEqual({ right: 1, wrong: 3, shown: 'quieter' });
  expect(leans.get('timing.season')).toEqual({ right: 3, wrong: 0, shown: 'surer' });
});
