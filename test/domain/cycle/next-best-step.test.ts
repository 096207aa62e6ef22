import { expect, test } from 'vitest';
import { nextBestStep, type StepFacts } from '../../../domain/cycle/next-best-step';

const NOW = Date.UTC(2026, 2, 8, 7);
const HOUR = 3_600_000;
const calm: StepFacts = {
  now: NOW,
  today: '2026-03-08',
  status: 'active',
  plan: { kind: 'follow_up', state: 'upcoming' },
  missing: ['off.sent', 'off.map'],
};

test.each<[string, Partial<StepFacts>, string]>([
  ['the first open item in table order', {}, 'nbs.item:off.map'],
  ['a do-not-contact has no step', { dnc: true, status: 'lost' }, 'nbs.none'],
  ['a lost run rests', { status: 'lost', plan: { kind: 'answer' } }, 'nbs.rest'],
  ['a run that is done rests', { status: 'done', plan: { kind: 'none' } }, 'nbs.rest'],
  [
    'a recycled run rests until its day',
    { status: 'recycling', plan: { kind: 'recycle', state: 'upcoming' } },
    'nbs.rest',
  ],
  [
    'then it comes back',
    { status: 'recycling', plan: { kind: 'recycle', state: 'overdue' } },
    'nbs.reactivate',
  ],
  [
    'a promise goes before coming back',
    { status: 'recycling', plan: { kind: 'recycle', state: 'due' }, promises: [{ dueOn: '2026-03-08' }] },
    'nbs.keep_promise',
  ],
  ['an answer is owed before its day', { plan: { kind: 'answer', state: 'upcoming' } }, 'nbs.answer'],
  ['a no wants a decision', { plan: { kind: 'decide_refusal' } }, 'nbs.answer'],
  ['a promise of today', { promises: [{ dueOn: '2026-03-08' }] }, 'nbs.keep_promise'],
  ['a promise kept', { promises: [{ dueOn: '2026-03-01', doneAt: NOW }] }, 'nbs.item:off.map'],
  ['a promise of tomorrow', { promises: [{ dueOn: '2026-03-09' }] }, 'nbs.item:off.map'],
  ['a meeting within a day', { meetings: [NOW + 24 * HOUR] }, 'nbs.prepare'],
  ['a meeting later than that', { meetings: [NOW + 24 * HOUR + 1] }, 'nbs.item:off.map'],
  ['a meeting that begins now', { meetings: [NOW] }, 'nbs.item:off.map'],
  ['a recap is owed before its day', { plan: { kind: 'after_meeting', state: 'upcoming' } }, 'nbs.recap'],
  ['a stop not yet due', { plan: { kind: 'stop', state: 'upcoming' } }, 'nbs.item:off.map'],
  ['a stop', { plan: { kind: 'stop', state: 'due' } }, 'nbs.stop'],
  ['a break-up', { plan: { kind: 'breakup', state: 'overdue' } }, 'nbs.breakup'],
  ['help first', { plan: { kind: 'help_first', state: 'due' } }, 'nbs.follow_up'],
  [
    'a due plan goes before a decision',
    { plan: { kind: 'agreed', state: 'due' }, ageState: 'stuck' },
    'nbs.follow_up',
  ],
  ['stuck', { ageState: 'stuck' }, 'nbs.decide'],
  [
    'stuck, but the buyer has named a day',
    { ageState: 'stuck', buyerDates: ['2026-03-01', '2026-03-08'] },
    'nbs.item:off.map',
  ],
  ['stuck, and the day has passed', { ageState: 'stuck', buyerDates: ['2026-03-07'] }, 'nbs.decide'],
  ['kept alive, whatever the buyer named', { keptAlive: true, buyerDates: ['2026-04-01'] }, 'nbs.decide'],
  ['an optional item holds nothing back', { missing: ['off.demo'] }, 'nbs.advance'],
  ['an optional item is passed over', { missing: ['off.demo', 'off.sent'] }, 'nbs.item:off.sent'],
  ['the thanks are owed once a name was given', { missing: ['ref.thanks'] }, 'nbs.item:ref.thanks'],
  ['stale is not stuck', { ageState: 'stale' }, 'nbs.item:off.map'],
  ['nothing missing', { missing: [] }, 'nbs.advance'],
])('%s', (_, facts, step) => expect(nextBestStep({ ...calm, ...facts })).toBe(step));
