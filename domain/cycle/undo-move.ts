import type { Instant } from '../records';

/** A move can be taken back for ten minutes; undo is a fact that voids it (DOMAIN 3.1). */
const UNDO_MS = 10 * 60_000;

/** May this move still be undone?
 * @domain S1
 */
export function canUndoMove(move: { at: Instant }, now: Instant): boolean {
  return now - move.at <= UNDO_MS;
}

/** The moves that stand: those nobody has undone. */
export function standingMoves<T extends { id: string }>(
  moves: readonly T[],
  undone: ReadonlySet<string>,
): T[] {
  return moves.filter((move) => !undone.has(move.id));
}
