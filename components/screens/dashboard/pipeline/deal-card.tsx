import { useState } from 'preact/hooks';
import { stageIndex } from '../../../../domain/cycle/stages';
import { pipeline } from '../../../../locales/areas';
import { type DealCard, wayChoices } from '../../../../presenters/board-card';
import { useT } from '../../../language';
import { BoardCard } from '../../../views/board-card';
import type { StageMenuProps } from '../../../views/stage-menu';
import { settings, speech } from '../../shared/session';
import { movesOf, type Wish } from '../shell/move-flow';
import { goTo } from '../shell/place';
import type { Held } from './board';

export interface DealCardProps {
  card: DealCard;
  onHold: (card: Held | undefined) => void;
  onMove: (prospectId: string, wish: Wish) => void;
  /** In a long column: where it stands, and its place among all. */
  at?: { top: number; height: number; no: number; of: number };
}

/** A card that learns what its moves ask for as soon as it is pointed at. */
export function DealCardView({ card, onHold, onMove, at }: DealCardProps) {
  const t = useT(pipeline);
  const { steps } = speech.value;
  const [open, setOpen] = useState<ReadonlyMap<string, number> | undefined>(undefined);
  const isWon = card.stage === 'referral';
  const learn = async () => {
    if (open) return;
    const found = await movesOf(card.id);
    setOpen(
      new Map(found?.moves.flatMap(({ to, kind, missing }) => [[to ?? kind, missing.length] as const])),
    );
  };
  const choices = wayChoices(card.stage, isWon ? 'won' : 'active', speech.value).map((choice) => {
    const missing = open?.get(choice.kind === 'won' ? 'won' : choice.to.id) ?? 0;
    return missing > 0 ? { ...choice, note: steps.itemsOpen(missing) } : choice;
  });
  const ends: StageMenuProps['ends'] = isWon ? ['done', 'reopen'] : ['recycle', 'lost'];
  const place = at
    ? {
        style: { transform: `translateY(${at.top}px)`, blockSize: `${at.height}px` },
        'aria-posinset': at.no,
        'aria-setsize': at.of,
      }
    : {};
  return (
    <li {...place} onPointerEnter={learn} onFocusIn={learn}>
      <BoardCard
        card={{
          id: card.id,
          name: card.name,
          stageNo: stageIndex(card.stage) + 1,
          of: settings.value.referralStage ? 7 : 6,
          mark: card.due && card.due.mark !== 'next' ? card.due.mark : 'none',
          choices,
          ends,
          ...(card.company ? { company: card.company } : {}),
          ...(card.value ? { value: card.value } : {}),
          ...(card.due ? { due: card.due } : {}),
          ...(card.note ? { note: card.note } : {}),
          ...(card.dnc ? { locked: t.locked } : {}),
        }}
        menuLabel={t.moveDealOf(card.name)}
        onOpen={() => goTo({ page: 'person', prospectId: card.id })}
        onMove={(wish) =>
          onMove(card.id, {
            kind: wish.kind,
            ...('to' in wish && wish.kind !== 'won' ? { to: wish.to.id } : {}),
          })
        }
        onDrag={(dragging) => onHold(dragging ? { prospectId: card.id, stage: card.stage } : undefined)}
      />
    </li>
  );
}
