import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idTime, legacyId, permId, threadOfHash } from '../../../content-scripts/gmail/read/gmail-ids';
import { hashToken } from '../../../scripts/practice/gmail/markup.mjs';

describe('tokens of the address', () => {
  it.each([
    ['FMfcgzGpFqSzDQZLvKWQdlctxfjvHDvb', 'thread-f:1732372103074334044'],
    ['FMfcgxwGDDpcbrVbWGfkMRbZCLSZqpMM', 'thread-f:1657643304557102931'],
    ['FMfcgzQbffcMwhxlgVgQNtfsQngqqzMQ', 'thread-f:1834473457053461654'],
    ['KtbxLvHkSWwbVHxgCbWNvXVKGjFgqMbGQq', 'thread-a:r2920100187541125030'],
    [
      'CqMvqmRLbRhtqczNhFhkDQPRFTQBHmDpFpKtPVWGdZHFgscZcWpMKGJpSjgpgpvdSbRMRTSpSxB',
      'thread-f:1689835521506698369',
    ],
  ])('%s names %s', (token, thread) => {
    expect(threadOfHash(`#inbox/${token}`)).toBe(thread);
    expect(threadOfHash(`#search/a+b/p2/${token}?compose=new`)).toBe(thread);
  });

  it.each([
    '#inbox',
    '#inbox/p2',
    '#label/FMfcgzGpFqSzDQZLvKWQdlctxfjvHDva',
    '#search/from%3Ax',
    '',
    '#label/BCDF',
  ])('trap 5: %s names none', (hash) => expect(threadOfHash(hash)).toBeNull());

  it.each([
    ['letters that are no base-64 text', 'B'.repeat(32)],
    ['letters of a number that is no id', 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz'],
    ['a foreign letter', `FMfcgzGpFqSzDQZLvKWQdlctxfjvHDv${'\u202e'}`],
    ['a token without end', 'F'.repeat(1_000_000)],
  ])('a hash with %s names none', (_, token) => expect(threadOfHash(`#inbox/${token}`)).toBeNull());

  it('comes back from the token the practice page makes', () => {
    fc.assert(
      fc.property(fc.bigInt(1_600_000_000_000_000_000n, 1_900_000_000_000_000_000n), (number) => {
        expect(threadOfHash(`#inbox/${hashToken(number.toString(16))}`)).toBe(`thread-f:${number}`);
      }),
    );
  });
});

describe('ids', () => {
  it.each([
    ['16f438f4edd46df5', '2019-12-26T18:54:22.941Z'],
    ['198c6747aabb71a9', '2025-08-20T07:49:39.115Z'],
    ['144e182a786df1c8', '2014-03-20T22:00:40.070Z'],
    ['ffff3432161af8b', '2004-11-03T16:11:11.254Z'],
  ])('%s was made at %s', (hex, iso) => {
    expect(new Date(idTime(hex) ?? 0).toISOString()).toBe(iso);
  });

  it.each([
    ['180a9f3fce8ac55c', '180a9f3fce8ac55c'],
    ['#thread-f:1732372103074334044', '180a9f3fce8ac55c'],
    ['#msg-f:1732372103074334044', '180a9f3fce8ac55c'],
    ['#thread-a:r2920100187541125030', null],
    ['undefined', null],
    ['', null],
    ['#msg-f:1000000000001', null],
    ['180A9F3FCE8AC55C', null],
  ])('%s has the hex form %s', (value, hex) => expect(legacyId(value)).toBe(hex));

  it.each([
    ['#thread-a:r-77', 'thread-a:r-77'],
    ['thread-f:17', 'thread-f:17'],
    ['undefined', null],
    ['null', null],
    ['#thread-f:1|msg-f:1', null],
  ])('trap 8: %s as a new-style id is %s', (value, id) => expect(permId(value)).toBe(id));
});
