import { describe, expect, test } from 'vitest';
import { canMove, type MoveWish, type RunPosition } from '../../../domain/cycle/moves';
import { canUndoMove, standingMoves } from '../../../domain/cycle/undo-move';
import { STAGES } from '../../../domain/records';

const NOW = Date.UTC(2026, 2, 8, 7);
const DAY = 86_400_000;

function wish(kind: MoveWish['kind'], run?: Partial<RunPosition>, more: Partial<MoveWish> = {}): MoveWish {
  const position = run && { status: 'active' as const, stage: 'offer' as const, no: 1, missing: [], ...run };
  return { kind, run: position, now: NOW, ...more };
}

/** What comes out, in short: `status stage`, with `no` and `!` for passed open, or the problem's code. */
function told(asked: MoveWish): string {
  const result = canMove(asked);
  if (!result.ok) return [result.problem.code, ...(result.problem.missing ?? [])].join(' ');
  const { status, stage, no, override } = result.value;
  return [status, stage, ...(no === undefined ? [] : [no]), ...(override ? ['!'] : [])].join(' ');
}

const lost = { status: 'lost', closedAt: NOW - DAY } as const;
const won = { status: 'won', stage: 'referral', closedAt: NOW - DAY } as const;
const closing = { stage: 'closing', missing: ['clo.handoff', 'clo.signed', 'clo.mood'] } as const;

describe('moves', () => {
  test.each<[string, MoveWish, string]>([
    ['a run opens in prospecting', wish('open'), 'active prospecting 1'],
    [
      'opening there by name needs no reason',
      wish('open', undefined, { to: 'prospecting' }),
      'active prospecting 1',
    ],
    ['opening elsewhere needs a reason', wish('open', undefined, { to: 'offer' }), 'reason_needed'],
    ['a blank is no reason', wish('open', undefined, { to: 'offer', reason: '  ' }), 'reason_needed'],
    [
      'with one it opens there',
      wish('open', undefined, { to: 'offer', reason: 'old friend' }),
      'active offer 1',
    ],
    ['nothing opens in referral', wish('open', undefined, { to: 'referral', reason: 'x' }), 'bad_target'],
    ['an open run is not opened again', wish('open', {}), 'not_active'],
    ['no run, no move', wish('forward'), 'not_active'],

    ['forward goes one stage on', wish('forward', {}), 'active objections'],
    ['forward names the next stage', wish('forward', {}, { to: 'objections' }), 'active objections'],
    ['forward does not skip', wish('forward', {}, { to: 'closing' }), 'bad_target'],
    ['forward ends at closing', wish('forward', { stage: 'closing' }), 'bad_target'],
    [
      'a bad target comes before the gate',
      wish('forward', { missing: ['off.map'] }, { to: 'offer' }),
      'bad_target',
    ],
    [
      'an open gate needs a reason',
      wish('forward', { missing: ['off.map'] }, { override: true }),
      'reason_needed',
    ],
    ['no gate, nothing overridden', wish('forward', {}, { override: true }), 'active objections'],
    ['a recycling run does not move', wish('forward', { status: 'recycling' }), 'not_active'],

    ['skip leaves stages out', wish('skip', {}, { to: 'negotiation', reason: 'x' }), 'active negotiation'],
    ['skip needs a reason', wish('skip', {}, { to: 'negotiation' }), 'reason_needed'],
    ['skip is more than one stage', wish('skip', {}, { to: 'objections', reason: 'x' }), 'bad_target'],
    ['skip never enters referral', wish('skip', {}, { to: 'referral', reason: 'x' }), 'bad_target'],
    ['skip names its stage', wish('skip', {}, { reason: 'x' }), 'bad_target'],

    [
      'back goes to any stage before',
      wish('back', {}, { to: 'prospecting', reason: 'new_need' }),
      'active prospecting',
    ],
    [
      'back takes only its own reasons',
      wish('back', {}, { to: 'prospecting', reason: 'why not' }),
      'reason_needed',
    ],
    ['back does not stay', wish('back', {}, { to: 'offer', reason: 'other' }), 'bad_target'],
    ['back names its stage', wish('back', {}, { reason: 'other' }), 'bad_target'],

    ['won needs a date', wish('won', { stage: 'closing' }), 'gate_open clo.signed'],
    [
      'the date makes the item true',
      wish('won', { stage: 'closing', missing: ['clo.signed'] }, { signedOn: '2026-03-07' }),
      'won referral',
    ],
    ['what is open comes in table order', wish('won', closing), 'gate_open clo.mood clo.signed clo.handoff'],
    [
      'with a date less is open',
      wish('won', closing, { signedOn: '2026-03-07' }),
      'gate_open clo.mood clo.handoff',
    ],
    [
      'passing needs the date all the same',
      wish('won', closing, { override: true, reason: 'x' }),
      'gate_open clo.signed',
    ],
    [
      'passing needs a reason',
      wish('won', closing, { override: true, signedOn: '2026-03-07' }),
      'reason_needed',
    ],
    [
      'passed open',
      wish('won', closing, { override: true, reason: 'x', signedOn: '2026-03-07' }),
      'won referral !',
    ],
    [
      'nothing open, nothing passed',
      wish('won', { stage: 'closing' }, { override: true, signedOn: '2026-03-07' }),
      'won referral',
    ],
    ['not from another stage', wish('won', {}, { signedOn: '2026-03-07' }), 'bad_target'],
    [
      'but when passed',
      wish('won', {}, { signedOn: '2026-03-07', override: true, reason: 'x' }),
      'won referral !',
    ],
    ['even then with a date', wish('won', {}, { override: true, reason: 'x' }), 'gate_open clo.signed'],
    ['and a reason', wish('won', {}, { override: true, signedOn: '2026-03-07' }), 'reason_needed'],
    [
      'without a seventh stage it is done',
      wish('won', { stage: 'closing' }, { signedOn: '2026-03-07', referralOff: true }),
      'done closing',
    ],
    ['nothing is won in referral', wish('won', { stage: 'referral' }, { override: true }), 'bad_target'],

    ['lost stays where it was', wish('lost', {}, { reason: 'price' }), 'lost offer'],
    ['lost takes only listed reasons', wish('lost', {}, { reason: 'bad luck' }), 'reason_needed'],
    ['lost passes no gate', wish('lost', {}, { reason: 'price', override: true }), 'lost offer'],
    ['lost is no way elsewhere', wish('lost', {}, { reason: 'price', to: 'closing' }), 'bad_target'],
    [
      'lost is what remains under do-not-contact',
      wish('lost', {}, { dnc: true, reason: 'do_not_contact' }),
      'lost offer',
    ],
    ['referral is not lost', wish('lost', { stage: 'referral' }, { reason: 'price' }), 'bad_target'],

    ['recycle needs a reason', wish('recycle', {}), 'reason_needed'],
    ['recycle keeps the stage', wish('recycle', {}, { reason: 'later', recycles: 2 }), 'recycling offer'],
    ['a lost run keeps its reason', wish('recycle', lost), 'recycling offer'],
    ['three times at most', wish('recycle', lost, { recycles: 3 }), 'limit'],

    [
      'reactivated without a reply',
      wish('reactivate', { status: 'recycling', no: 2 }),
      'active prospecting 3',
    ],
    [
      'reactivated after one',
      wish('reactivate', { status: 'recycling' }, { anyReply: true }),
      'active qualification 2',
    ],
    ['only a recycling run comes back', wish('reactivate', {}), 'not_active'],
    ['not elsewhere', wish('reactivate', { status: 'recycling' }, { to: 'closing' }), 'bad_target'],

    ['a lost run reopens where it was', wish('reopen', lost, { reason: 'x' }), 'active offer'],
    ['reopening needs a reason', wish('reopen', lost), 'reason_needed'],
    ['a won run reopens in closing', wish('reopen', won, { reason: 'x' }), 'active closing'],
    ['not after the ask', wish('reopen', won, { reason: 'x', asked: true }), 'too_late'],
    [
      'not after the ask, whenever it was won',
      wish('reopen', { ...won, closedAt: undefined }, { reason: 'x', asked: true }),
      'too_late',
    ],
    [
      'thirty days are in time',
      wish('reopen', { ...won, closedAt: NOW - 30 * DAY }, { reason: 'x' }),
      'active closing',
    ],
    [
      'a millisecond more is not',
      wish('reopen', { ...won, closedAt: NOW - 30 * DAY - 1 }, { reason: 'x' }),
      'too_late',
    ],

    [
      'done once delivery has started',
      wish('done', { ...won, missing: ['ref.happy', 'ref.ask'] }),
      'done referral',
    ],
    ['not before', wish('done', { ...won, missing: ['ref.start', 'ref.ask'] }), 'gate_open ref.start'],
    ['only from referral', wish('done', { ...won, stage: 'closing' }), 'bad_target'],
    ['only when won', wish('done', { stage: 'referral' }), 'not_active'],
    ['suppressed comes first', wish('won', closing, { dnc: true }), 'suppressed'],
  ])('%s', (_, asked, expected) => expect(told(asked)).toBe(expected));

  test('every stage moves forward to the next up to closing', () => {
    const told = STAGES.slice(0, 5).map((stage) => canMove(wish('forward', { stage })));
    expect(told.map((result) => result.ok && result.value.stage)).toEqual(STAGES.slice(1, 6));
  });
});

describe('undo', () => {
  test('a move can be taken back for ten minutes', () => {
    expect(canUndoMove({ at: NOW - 600_000 }, NOW)).toBe(true);
    expect(canUndoMove({ at: NOW - 600_001 }, NOW)).toBe(false);
  });

  test('a move that was taken back no longer stands', () => {
    expect(standingMoves([{ id: 'a' }, { id: 'b' }], new Set(['a']))).toEqual([{ id: 'b' }]);
  });
});
