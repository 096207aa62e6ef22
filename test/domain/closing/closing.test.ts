import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../domain/cadence/calendar';
import { isAskTooBig, LADDER, nextAsk } from '../../../domain/closing/ladder';
import { currentMood, MOODS, moodAt } from '../../../domain/closing/moods';
import {
  PAPER_PRESETS,
  PAPER_STATES,
  PAPERS,
  papersTurnaround,
  reviewPapers,
} from '../../../domain/closing/papers';
import { isReminderDue } from '../../../domain/closing/promises';
import { suggestMood } from '../../../domain/closing/suggest-mood';
import { suggestClose, TECHNIQUES } from '../../../domain/closing/techniques';
import { isPrepTime, prepCard, visitDay } from '../../../domain/closing/visit-prep';
import type { CommitmentLevel } from '../../../domain/records';

const saudi = calendarOf({ country: 'SA' });
const DAY = 86_400_000;

describe('ladder of small commitments', () => {
  test.each<[CommitmentLevel[], Parameters<typeof nextAsk>[1], number[]]>([
    [[], undefined, [1]],
    [[2], undefined, [1]],
    [[1, 2, 3, 5], undefined, [4]],
    [[7], undefined, [3]],
    [[8], undefined, []],
    [[8], 'confident', []],
    [[], 'enthusiastic', [1, 2]],
    [[3], 'confident', [4, 5]],
    [[1, 2, 3, 4, 5, 6, 7], 'confident', [8]],
    [[1], 'cautious', [2]],
    [[3, 3, 1], undefined, [4]],
  ])('done %j in mood %s: ask %j', (done, mood, wanted) => {
    expect(nextAsk(done, mood)).toEqual(wanted);
  });

  test.each<[CommitmentLevel, CommitmentLevel[], boolean]>([
    [7, [], true],
    [8, [1, 2], true],
    [7, [3], false],
    [6, [], false],
  ])('asking %i after %j is too big: %s', (ask, done, wanted) => {
    expect(isAskTooBig(ask, done)).toBe(wanted);
  });

  test('an ask is never done already', () => {
    const levels = fc.subarray(LADDER.map(({ level }) => level));
    fc.assert(
      fc.property(levels, fc.constantFrom(...MOODS), (done, mood) => {
        const asks = nextAsk(done, mood);
        expect(asks.some((ask) => done.includes(ask))).toBe(false);
        expect(asks).toEqual([...asks].sort());
      }),
    );
  });

  test('a promise three working days late earns a reminder', () => {
    const promise = { dueOn: '2026-03-05' };
    expect(isReminderDue(promise, '2026-03-09', saudi)).toBe(false);
    expect(isReminderDue(promise, '2026-03-10', saudi)).toBe(true);
    expect(isReminderDue({ ...promise, doneAt: 1 }, '2026-03-10', saudi)).toBe(false);
  });
});

describe('moods', () => {
  test('seven days hold, longer is unknown', () => {
    expect(currentMood('pressed', 7)).toBe('pressed');
    expect(currentMood('pressed', 7.001)).toBe('unknown');
    expect(currentMood('pressed')).toBe('pressed');
    expect(moodAt({ mood: 'silent', at: 0 }, 7 * DAY)).toBe('silent');
    expect(moodAt({ mood: 'silent', at: 0 }, 7 * DAY + 1)).toBe('unknown');
    expect(moodAt(undefined, 0)).toBe('unknown');
  });

  test.each([
    ['When can we get started?', 0, 'enthusiastic'],
    ['Could you send a breakdown with the figures in a table', 0, 'analytical'],
    ['هل يمكن الحصول على خصم؟ السعر غالٍ والميزانية محدودة', 0, 'price_led'],
    ['لست متأكداً، أرى مخاطرة', 0, 'cautious'],
    ['Thanks, see you', 0, undefined],
    ['Thanks, see you', 2, 'silent'],
    ['The price is a risk', 0, undefined],
    ['A priceless surprise', 0, undefined],
  ])('%s (%i unanswered) → %s', (text, attempts, wanted) => {
    expect(suggestMood(text, attempts)?.mood).toBe(wanted);
  });

  test('a suggestion names the words it rests on', () => {
    expect(suggestMood('We are busy, please send it ASAP')?.because).toEqual(['busy', 'asap']);
  });
});

describe('closing techniques', () => {
  test.each([
    ['confident', false, ['direct', 'options']],
    ['confident', true, ['direct', 'options', 'deadline']],
    ['enthusiastic', true, ['direct', 'next_step', 'papers']],
    ['analytical', true, ['summary', 'proof']],
    ['cautious', true, ['summary', 'trial', 'question']],
    ['pressed', true, ['next_step', 'deadline', 'papers']],
    ['pressed', false, ['next_step', 'papers']],
    ['sceptical', true, ['trial', 'proof']],
    ['price_led', true, ['options', 'trade']],
    ['silent', true, ['question']],
    ['unknown', true, ['question', 'summary']],
  ] as const)('%s, true date %s', (mood, hasTrueDate, techniques) => {
    expect(suggestClose(mood, 0, 40, hasTrueDate)).toEqual({ techniques });
  });

  test('objections before deciders before techniques', () => {
    expect(suggestClose('confident', 1, 10)).toEqual({ notYet: 'objections' });
    expect(suggestClose('unknown', 0, 39)).toEqual({ notYet: 'deciders' });
  });

  test('no technique suits a mood it must avoid', () => {
    for (const { suits, avoid } of TECHNIQUES)
      expect(suits.filter((mood) => avoid.includes(mood))).toEqual([]);
  });
});

describe('paperwork', () => {
  const review = (
    items: Parameters<typeof reviewPapers>[1],
    preset: Parameters<typeof reviewPapers>[0] = 'light',
  ) => reviewPapers(preset, items, '2026-03-10', saudi);

  test.each([
    ['light', 3],
    ['standard', 6],
    ['enterprise', 12],
  ] as const)('%s starts with %i to do', (preset, required) => {
    expect(review([], preset)).toEqual({ done: 0, required, ours: 0, theirs: 0 });
  });

  test('not needed drops out, an added one joins', () => {
    expect(
      review([
        { id: 'pap.payment', state: 'not_needed' },
        { id: 'pap.nda', state: 'done' },
        { id: 'pap.dpa', state: 'not_needed' },
        { id: 'pap.contract', state: 'with_buyer', since: '2026-02-01' },
      ]),
    ).toEqual({ done: 1, required: 3, ours: 0, theirs: 1 });
  });

  test.each([
    ['2026-03-10', 0, undefined],
    ['2026-03-09', 1, undefined],
    ['2026-03-08', 2, 'amber'],
    ['2026-03-05', 3, 'amber'],
    ['2026-03-04', 4, 'red'],
    ['2026-03-12', 0, undefined],
  ])('with us since %s: %i days, %s', (since, oldestOurs, colour) => {
    expect(review([{ id: 'pap.quote', state: 'with_us', since }])).toEqual({
      done: 0,
      required: 3,
      ours: 1,
      theirs: 0,
      oldestOurs,
      ...(colour === undefined ? {} : { colour }),
    });
  });

  test('the oldest of several counts; one without a day is still ours', () => {
    const items = [
      { id: 'pap.quote', state: 'with_us', since: '2026-03-09' },
      { id: 'pap.contract', state: 'with_us' },
      { id: 'pap.payment', state: 'with_us', since: '2026-03-08' },
    ] as const;
    expect(review(items)).toMatchObject({ ours: 3, oldestOurs: 2, colour: 'amber' });
    expect(review([{ id: 'pap.quote', state: 'with_us' }])).toEqual({
      done: 0,
      required: 3,
      ours: 1,
      theirs: 0,
    });
  });

  test('done, ours and theirs never exceed what is required', () => {
    const item = fc.record({ id: fc.constantFrom(...PAPERS), state: fc.constantFrom(...PAPER_STATES) });
    fc.assert(
      fc.property(
        fc.array(item),
        fc.constantFrom(...(Object.keys(PAPER_PRESETS) as 'light'[])),
        (items, preset) => {
          const { done, ours, theirs, required } = review(items, preset);
          expect(done + ours + theirs).toBeLessThanOrEqual(required);
          expect(required).toBeLessThanOrEqual(PAPERS.length);
        },
      ),
    );
  });

  test('turnaround: the list under five, the median from five on', () => {
    const stay = { from: '2026-03-05', until: '2026-03-10' };
    expect(papersTurnaround([stay], saudi)).toEqual({ n: 1, list: [3] });
    expect(
      papersTurnaround(
        Array.from({ length: 5 }, () => stay),
        saudi,
      ),
    ).toEqual({ n: 5, median: 3 });
  });
});

describe('visits', () => {
  const visit = { id: 'v', at: 100 * DAY };

  test('prep time is the day before, up to the start', () => {
    expect(isPrepTime(visit, 99 * DAY)).toBe(true);
    expect(isPrepTime(visit, 99 * DAY - 1)).toBe(false);
    expect(isPrepTime(visit, 100 * DAY)).toBe(false);
  });

  test('the card says what is still missing', () => {
    const known = { lastTouchId: 't', openObjections: ['price'], needs: ['speed'] };
    expect(prepCard({ ...visit, aim: 'see the shop floor', people: [] }, known)).toEqual({
      aim: 'see the shop floor',
      people: [],
      ...known,
      missing: ['people', 'place'],
    });
  });

  test('a day of visits by their start', () => {
    const day = visitDay([visit, { id: 'b', at: 5 }, { id: 'a', at: 5 }]);
    expect(day.map(({ id }) => id)).toEqual(['a', 'b', 'v']);
  });
});
