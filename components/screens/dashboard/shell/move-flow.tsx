import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { MoveTargetView } from '../../../../messages/views';
import { presentMoves } from '../../../../presenters/present-moves';
import { database } from '../../../../storage/database';
import { readCase } from '../../../../storage/queries/read-standing';
import { MoveDialog } from '../../shared/move-dialog';
import { moveNow, needsAnswer } from '../../shared/move-now';
import { now, settings, speech } from '../../shared/session';

/** Where the deal of a person may go, as its facts stand now. */
export async function movesOf(
  prospectId: string,
): Promise<{ runId: string; moves: MoveTargetView[] } | undefined> {
  const one = await readCase(database(), prospectId, settings.value, now.value);
  if (!one) return undefined;
  return { runId: one.facts.run.id, moves: presentMoves(one.standing, one.facts, speech.value) };
}

/** A way to go: what kind, and where to. */
export interface Wish {
  kind: MoveTargetView['kind'];
  to?: string;
}

/** Moves a deal: at once when nothing is missing, else by a dialog that asks for what is. */
export function useMoveFlow(): { start: (prospectId: string, wish: Wish) => void; dialog: VNode | null } {
  const [asked, setAsked] = useState<{ runId: string; move: MoveTargetView } | undefined>(undefined);
  const start = async (prospectId: string, wish: Wish) => {
    const found = await movesOf(prospectId);
    const move = found?.moves.find(
      ({ kind, to }) => kind === wish.kind && (wish.to === undefined || to === wish.to),
    );
    if (!found || !move) return;
    if (needsAnswer(move)) setAsked({ runId: found.runId, move });
    else moveNow(found.runId, move);
  };
  return {
    start: (prospectId, wish) => void start(prospectId, wish),
    dialog: asked ? <MoveDialog {...asked} onClose={() => setAsked(undefined)} /> : null,
  };
}
