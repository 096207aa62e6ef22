import type { MoveTargetView } from '../../../messages/views';
import { perform } from './perform';

/** Whether a move asks something first: a reason, a date of signing, a day to come back. */
export function needsAnswer(move: MoveTargetView): boolean {
  return move.needsReason || move.kind === 'won' || move.kind === 'recycle';
}

/** Moves a run without asking; for moves whose gate is met. */
export function moveNow(runId: string, move: MoveTargetView): void {
  void perform('stage.move', { runId, kind: move.kind, ...(move.to ? { to: move.to } : {}) });
}
