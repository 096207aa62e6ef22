import './board.css';
import { useRef } from 'preact/hooks';
import type { StageId } from '../../../../domain/records';
import { boardColumns, wayTo } from '../../../../presenters/board-card';
import type { BoardSort } from '../../../../storage/queries/board';
import { settings } from '../../shared/session';
import { useMoveFlow } from '../shell/move-flow';
import { BoardColumn } from './board-column';

/** The card in the hand: whose, and from which stage. */
export interface Held {
  prospectId: string;
  stage: StageId;
}

/** One column per stage. A card is dragged or sent by its menu; what the move needs is asked either way. */
export function Board({ sort }: { sort: BoardSort }) {
  const { start, dialog } = useMoveFlow();
  // Kept out of the state: picking a card up must not draw the board again.
  const held = useRef<Held | undefined>(undefined);
  return (
    <div class="dw-board">
      {boardColumns(settings.value.referralStage).map((column) => (
        <BoardColumn
          key={column.stage}
          column={column}
          sort={sort}
          onHold={(card) => {
            held.current = card;
          }}
          accepts={() => held.current !== undefined && held.current.stage !== column.stage}
          onDrop={() => {
            const card = held.current;
            held.current = undefined;
            if (card) start(card.prospectId, wayTo(card.stage, column.stage));
          }}
          onMove={(prospectId, wish) => start(prospectId, wish)}
        />
      ))}
      {dialog}
    </div>
  );
}
