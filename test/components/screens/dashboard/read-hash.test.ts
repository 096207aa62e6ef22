import { describe, expect, test } from 'vitest';
import { hashOf, readHash } from '../../../../components/screens/dashboard/shell/read-hash';
import bad from '../../../fixtures/bad-inputs.json';

const ID = 'AbCdEfGhIjKlMnOpQrStU_';

describe('addresses of the dashboard', () => {
  test.each([
    ['', { page: 'today' }],
    ['#', { page: 'today' }],
    ['#/', { page: 'today' }],
    ['#/today', { page: 'today' }],
    ['#/pipeline', { page: 'pipeline' }],
    ['#/settings/linkedin', { page: 'settings', part: 'linkedin' }],
    [`#/p/${ID}`, { page: 'person', prospectId: ID }],
    ['#/pipeline/table/won/90', { page: 'pipeline', part: 'table', figure: { name: 'won', days: 90 } }],
    [
      '#/pipeline/table/entered.offer/0/4f1c09ab77d2',
      {
        page: 'pipeline',
        part: 'table',
        figure: { name: 'entered', of: 'offer', days: 0, segment: '4f1c09ab77d2' },
      },
    ],
  ])('%s', (hash, place) => expect(readHash(hash)).toEqual({ place, known: true }));

  test.each([
    '#/today/late',
    '#/person',
    '#/p/',
    '#/nowhere',
    '#/settings/constructor/x',
    '#/pipeline/Table',
    '#/list?a=b',
    '#/pipeline/table/',
    '#/pipeline/table/won',
    '#/pipeline/table/won/-1',
    '#/pipeline/table/won/090',
    '#/pipeline/table/nothing/90',
    '#/pipeline/table/toString/90',
    '#/pipeline/table/entered./90',
    '#/pipeline/table/entered.offer.x/90',
    '#/pipeline/table/source.%41/90',
    '#/pipeline/table/won/90/',
    '#/pipeline/table/won/90/a/b',
    '#/pipeline/board/won/90',
  ])('%s leads home and is said', (hash) =>
    expect(readHash(hash)).toEqual({ place: { page: 'today' }, known: false }),
  );

  test('an address read back is the same', () => {
    const figure = '#/pipeline/table/issue.no_value/365/4f1c09ab77d2';
    for (const hash of ['#/', '#/data/backup', `#/p/${ID}`, figure])
      expect(hashOf(readHash(hash).place)).toBe(hash);
  });
});

describe('B109 to B114: what is no address leads home', () => {
  const list = bad as {
    id: string;
    area: string;
    input: string;
    gen?: { pre: string; unit: string; times: number; post: string };
  }[];
  const hashes = list.filter(({ area }) => area === 'hash');
  test('all six are here', () =>
    expect(hashes.map(({ id }) => id)).toEqual(['B109', 'B110', 'B111', 'B112', 'B113', 'B114']));
  test.each(hashes)('$id', ({ input, gen }) => {
    const hash = gen ? gen.pre + gen.unit.repeat(gen.times) + gen.post : input;
    const start = performance.now();
    const read = readHash(hash);
    expect(performance.now() - start).toBeLessThan(250);
    expect(read).toEqual({ place: { page: 'today' }, known: false });
  });
});
