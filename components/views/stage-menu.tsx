import type { RefObject } from 'preact';
import { stages, views } from '../../locales/areas';
import { useT } from '../language';
import { Menu, type MenuEntry } from '../ui/menu';
import type { StageView } from './stage-name';

export type MoveWish =
  | {
      kind: 'forward' | 'skip' | 'back' | 'won';
      to: StageView;
      needsReason: boolean;
      missing: readonly string[];
    }
  | { kind: 'recycle' | 'lost' | 'reactivate' | 'reopen' | 'done' };

export interface StageChoice {
  kind: 'forward' | 'skip' | 'back' | 'won';
  to: StageView;
  /** Words at the end: "2 items open". */
  note?: string;
  /** Items that are still open; the move then needs a reason. */
  missing?: readonly string[];
  /** Why it is not possible at all. */
  off?: string;
}

export interface StageMenuProps {
  /** "Move Huda’s deal to". */
  label: string;
  anchor: RefObject<HTMLElement | null>;
  choices: readonly StageChoice[];
  /** Other ends of the deal that are possible now. */
  ends: readonly ('recycle' | 'lost' | 'reactivate' | 'reopen' | 'done')[];
  onMove: (wish: MoveWish) => void;
  onClose: () => void;
}

const END_ICON = {
  recycle: 'recycle',
  lost: 'flag',
  reactivate: 'undo',
  reopen: 'undo',
  done: 'check',
} as const;

/** Where a deal can go from here, with what each way asks for. Two presses move a stage. */
export function StageMenu({ label, anchor, choices, ends, onMove, onClose }: StageMenuProps) {
  const t = useT(views);
  const words = useT(stages);
  const needsReason = (choice: StageChoice) =>
    choice.kind === 'skip' || choice.kind === 'back' || (choice.missing?.length ?? 0) > 0;
  const entries: MenuEntry[] = [
    { kind: 'head', label },
    ...choices.map((choice): MenuEntry => {
      return {
        id: choice.to.id,
        label: choice.kind === 'won' ? words.move.won : choice.to.name,
        icon: choice.kind === 'back' ? 'back' : 'fwd',
        end: choice.note ?? (needsReason(choice) ? t.needsReason : undefined),
        hint: choice.missing?.join(' · ') || undefined,
        off: choice.off,
      };
    }),
    { kind: 'rule' },
    ...ends.map((end): MenuEntry => ({ id: end, label: words.move[end], icon: END_ICON[end] })),
  ];
  const onChoose = (id: string) => {
    const choice = choices.find(({ to }) => to.id === id);
    const end = ends.find((kind) => kind === id);
    if (choice) {
      onMove({
        kind: choice.kind,
        to: choice.to,
        needsReason: needsReason(choice),
        missing: choice.missing ?? [],
      });
    } else if (end) onMove({ kind: end });
  };
  return (
    <Menu label={label} anchor={anchor} entries={entries} width={300} onChoose={onChoose} onClose={onClose} />
  );
}
