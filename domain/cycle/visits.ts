import type { Instant, MoveKind, StageId } from '../records';
import { stageAfter } from './stages';

/** What of a move tells where a run stood. */
export interface MoveFacts {
  id: string;
  kind: MoveKind;
  at: Instant;
  to?: StageId | undefined;
}

/** One stay in a stage; without `until` the run still stands there. */
export interface Visit {
  stage: StageId;
  from: Instant;
  until?: Instant;
  /** Begun by a win that was reopened later: void in metrics. */
  isVoid?: boolean;
}

function orderedMoves(moves: readonly MoveFacts[]): MoveFacts[] {
  const unique = new Map(moves.map((move) => [move.id, move]));
  return [...unique.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** The stage a move enters, given the last stay; undefined when it only ends one. */
function stageEntered({ kind, to }: MoveFacts, last: Visit | undefined): StageId | undefined {
  switch (kind) {
    case 'open':
    case 'reactivate':
      return to ?? 'prospecting';
    case 'forward':
      return to ?? (last && stageAfter(last.stage));
    case 'skip':
    case 'back':
      return to;
    case 'won':
      // With the seventh stage switched off a win ends the run in closing.
      return to === 'closing' ? undefined : 'referral';
    case 'reopen':
      return to ?? (last?.stage === 'referral' ? 'closing' : last?.stage);
    default:
      return undefined;
  }
}

/**
 * Every stay of a run in a stage, in order: `won` enters referral, `done`, `lost` and `recycle` end the stay, `reopen`
 * starts a new one (DOMAIN 3.2).
 * @domain S3, S8
 */
export function visitsOf(moves: readonly MoveFacts[]): Visit[] {
  const visits: Visit[] = [];
  for (const move of orderedMoves(moves)) {
    const last = visits.at(-1);
    if (last !== undefined) last.until ??= move.at;
    if (move.kind === 'reopen' && last?.stage === 'referral') last.isVoid = true;
    const stage = stageEntered(move, last);
    if (stage !== undefined) visits.push({ stage, from: move.at });
  }
  return visits;
}
