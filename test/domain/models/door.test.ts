import { describe, expect, test } from 'vitest';
import { ask, ruleNamed } from '../../../scripts/rules/registry';

/** Asks a rule by name through the door and gives its answer without the id. */
function answer(name: string, input: unknown): unknown {
  const { id, ...rest } = ask(ruleNamed(name)!, 1, input);
  return JSON.parse(JSON.stringify(rest));
}
const cal = { country: 'SA' };
const now = '2026-03-08T09:00:00Z';
const zone = 'Asia/Riyadh';
const touch = { id: 't', at: now, dir: 'out', channel: 'email' };
const need = { id: 'a', impact: 1, urgency: 1, evidenceAt: now };
const decider = { name: 'A', roles: ['user'], influence: 1, informed: [] };
const rates = { value: 1, win: 0.5, offer: 0.5, meet: 0.5, reply: 0.5 };
const sar = (minor: unknown) => ({ minor, ccy: 'SAR' });

describe('bad input is refused', () => {
  test.each<[string, string, unknown]>([
    [
      'touchId',
      'text',
      { kind: 'li_message', own: 'a', conversation: 'c', message: 'm', dir: 'out', at: now },
    ],
    [
      'touchId',
      'at',
      { kind: 'li_message', own: 'a', conversation: 'c', message: 'm', dir: 'out', text: '' },
    ],
    [
      'benchmark',
      'runs',
      { stage: 'offer', segmentId: 'a', runs: [{ id: 'r', segmentId: 'a', status: 'won', days: {} }], now },
    ],
    ['effectiveLevel', 'level', { level: 4, evidence: [], now }],
    ['effectiveLevel', 'level', { level: 1.5, evidence: [], now }],
    ['effectiveLevel', 'level', { level: null, evidence: [], now }],
    [
      'effectiveLevel',
      'evidence',
      { level: 1, evidence: [{ ...touch, channel: 'fax', prospectId: 'p' }], now },
    ],
    ['effectiveLevel', 'now', { level: 1, evidence: [], now: '2026-02-30T00:00:00Z' }],
    ['qualification', 'framework', { framework: 'spin', effective: {} }],
    ['qualification', 'effective', { framework: 'bant', effective: { money: 1 } }],
    ['qualification', 'effective', { framework: 'bant', effective: { need: 4 } }],
    ['qualification', 'blockers', { framework: 'bant', effective: {}, blockers: ['champion'] }],
    ['icpFit', 'criteria', { criteria: [{ field: 'tag', op: 'in', value: ['x'], weight: 0 }], facts: {} }],
    ['icpFit', 'criteria', { criteria: [{ field: 'tag', op: 'in', value: ['x'], weight: 2.5 }], facts: {} }],
    ['icpFit', 'criteria', { criteria: [{ field: 'tag', op: 'is', value: ['x'], weight: 1 }], facts: {} }],
    [
      'icpFit',
      'criteria',
      { criteria: [{ field: 'headcount', op: 'between', value: [1], weight: 1 }], facts: {} },
    ],
    ['icpFit', 'facts', { criteria: [], facts: [] }],
    ['matchPersona', 'title', { personas: [] }],
    ['matchPersona', 'personas', { title: 'x', personas: [{ id: 'a', keywords: 'sales' }] }],
    [
      'segment',
      'segments',
      { segments: [{ id: 'a', rules: [{ field: 'tag', op: 'like', value: 'x' }] }], facts: {} },
    ],
    ['aida', 'touches', { touches: [{ ...touch, dir: 'up' }], now }],
    ['aida', 'commitments', { touches: [], commitments: [{ by: 'buyer', level: 9 }], now }],
    ['touchGaps', 'zone', { touches: [], zone: 'Mars/Base', cal }],
    ['touchGaps', 'cal', { touches: [], zone, cal: { country: 'SA', weekend: [0, 1, 2, 3, 4, 5, 6] } }],
    ['socialIndex', 'counts', { counts: { v: -1, c: 0, a: 0, t: 0, p: 0 } }],
    ['socialIndex', 'counts', { counts: { v: 0.5, c: 0, a: 0, t: 0, p: 0 } }],
    ['socialIndex', 'log', {}],
    ['socialIndex', 'zone', { log: [], now }],
    ['offerFit', 'needs', { needs: [{ ...need, impact: 6 }], benefits: [] }],
    ['offerFit', 'benefits', { needs: [need], benefits: [{ covered: 'maybe' }] }],
    ['rankAnswers', 'stage', { stage: 'won', answers: [] }],
    ['rankAnswers', 'answers', { stage: 'offer', answers: [{ id: 'a', resolved: 2, used: 1 }] }],
    ['rankAnswers', 'answers', { stage: 'offer', answers: [{ id: 'a', resolved: 0, used: 1.5 }] }],
    ['reviewQueue', 'categories', { categories: [{ id: 'a', count: 1, resolved: 2 }] }],
    ['reviewQueue', 'uncategorised', { uncategorised: -1, categories: [] }],
    ['alternatives', 'own', { own: [{ text: 'x', value: 1, probability: 1.1 }] }],
    ['zopa', 'buyerMaxLow', { sellerMin: sar(1), buyerMaxLow: sar(3), buyerMaxHigh: sar(2) }],
    ['zopa', 'sellerMin', { sellerMin: sar(1.5) }],
    ['judgeOffer', 'target', { price: 1, limit: 5, target: 4, watna: 1 }],
    ['judgeOffer', 'watna', { price: 1, limit: 5, target: 6, watna: 6 }],
    ['judgeOffer', 'price', { price: '1', limit: 5, target: 6, watna: 1 }],
    ['concessions', 'log', { log: [{ id: 'a', at: now, by: 'us', term: 'price', value: -1 }] }],
    ['committee', 'deciders', { deciders: [{ ...decider, influence: 4 }], now }],
    ['committee', 'deciders', { deciders: [{ ...decider, roles: [] }], now }],
    ['committee', 'deciders', { deciders: [{ ...decider, roles: ['boss'] }], now }],
    ['committee', 'headcount', { deciders: [], headcount: 0, now }],
    ['nextAsk', 'done', { done: [0] }],
    ['nextAsk', 'ask', { done: [], ask: 9 }],
    ['suggestClose', 'mood', { mood: 'angry', openObjections: 0, coverage: 80 }],
    ['papers', 'preset', { preset: 'huge', items: [], today: '2026-03-10', cal }],
    ['papers', 'preset', { preset: 'toString', items: [], today: '2026-03-10', cal }],
    [
      'papers',
      'items',
      { preset: 'light', items: [{ id: 'pap.card', state: 'todo' }], today: '2026-03-10', cal },
    ],
    [
      'papers',
      'items',
      { preset: 'light', items: [{ id: 'pap.nda', state: 'lost' }], today: '2026-03-10', cal },
    ],
    ['revenueModel', 'mode', { mode: 'sideways' }],
    ['revenueModel', 'win', { mode: 'forward', prospects: 1, ...rates, win: 0 }],
    ['revenueModel', 'win', { mode: 'forward', prospects: 1, ...rates, win: 1.01 }],
    ['revenueModel', 'value', { mode: 'levers', prospects: 1, ...rates, value: 0 }],
    ['revenueModel', 'prospects', { mode: 'forward', prospects: -1, ...rates }],
    ['revenueModel', 'tpp', { mode: 'backward', target: 1, ...rates, tpp: 0 }],
    ['revenueModel', 'target', { mode: 'backward', target: -1, ...rates, tpp: 1 }],
    ['revenueModel', 'workDaysLeft', { mode: 'backward', target: 1, ...rates, tpp: 1, workDaysLeft: 0 }],
    ['annualValue', 'amount', { type: 'once', amount: -1 }],
    ['annualValue', 'months', { type: 'subscription', amount: 1, months: 0 }],
    ['annualValue', 'lastThree', { type: 'usage', lastThree: [1, 2] }],
    ['annualValue', 'type', { type: 'gift', amount: 1 }],
    ['flywheel', 'wonByReferral', { referred: 1, won: 2, wonByReferral: 3 }],
    ['flywheel', 'referred', { referred: 1.5, won: 2, wonByReferral: 1 }],
    ['motion', 'valuePerYear', { valuePerYear: -1, buyer: 'small' }],
    ['motion', 'buyer', { valuePerYear: 1, buyer: 'state' }],
    ['freeSignal', 'users', { users: [{ email: 'nobody', uses: 1 }] }],
  ])('%s: %s', (name, field, input) => {
    expect(answer(name, input)).toEqual({ problem: { code: 'bad_input', field } });
  });
});

describe('the door takes what it promises', () => {
  test.each<[string, string, unknown, unknown]>([
    [
      'null is absent',
      'qualification',
      { framework: 'bant', effective: { need: null }, blockers: null },
      {
        score: 0,
        band: 'not_yet',
        next: 'need',
      },
    ],
    [
      'a limit is kept without alternatives',
      'alternatives',
      { own: [], limit: 5 },
      { unknown: true, limit: 5 },
    ],
    [
      'mixed currencies before a bad order',
      'zopa',
      {
        sellerMin: { minor: 1, ccy: 'AED' },
        buyerMaxLow: sar(3),
        buyerMaxHigh: sar(2),
      },
      undefined,
    ],
    ['no amounts', 'zopa', {}, { state: 'unknown' }],
    [
      'a term in words',
      'concessions',
      {
        log: [{ id: 'a', at: now, by: 'us', term: 'length', value: 1, to: '24 months' }],
        limit: 9,
      },
      { reciprocity: 0, unanswered: 1, shrinking: true, warnings: [] },
    ],
    ['too big only when asked', 'nextAsk', { done: [1], ask: 7 }, { next: [2], tooBig: true }],
    [
      'an old mood is unknown',
      'suggestClose',
      { mood: 'pressed', moodDays: 8, openObjections: 0, coverage: 80 },
      {
        techniques: ['question', 'summary'],
      },
    ],
    [
      'a week-old mood holds',
      'suggestClose',
      { mood: 'silent', moodDays: 7, openObjections: 0, coverage: 80 },
      {
        techniques: ['question'],
      },
    ],
    [
      'aliases of one person are one user',
      'freeSignal',
      {
        users: ['a@x.co', 'A+1@x.co', 'b@x.co'].map((email) => ({ email, uses: 1 })),
      },
      { assign: false },
    ],
    [
      'silence is not cooling before any interest',
      'aida',
      { touches: [touch, touch], now },
      {
        state: 'attention',
        cooling: false,
        refused: false,
      },
    ],
  ])('%s', (_, name, input, output) => {
    if (output === undefined) expect(answer(name, input)).toEqual({ problem: { code: 'mixed_currency' } });
    else expect(answer(name, input)).toEqual({ output });
  });
});
