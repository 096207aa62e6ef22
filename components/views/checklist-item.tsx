import '../ui/choice.css';
import './checklist-item.css';
import { steps } from '../../locales/areas';
import { useT } from '../language';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Tag } from '../ui/tag';

export interface ChecklistView {
  id: string;
  label: string;
  /** Where it came from or what is missing: "by itself · call on Thu 19 Nov", "1 open: price". */
  note?: string;
  met: boolean;
  /** Follows from the records; cannot be ticked by hand. */
  auto: boolean;
  /** An act of the buyer. */
  buyer?: boolean;
  optional?: boolean;
  /** What meets it: "Answer". */
  action?: string;
}

export interface ChecklistItemProps {
  item: ChecklistView;
  onTick?: (met: boolean) => void;
  onAct?: () => void;
}

/** One condition for leaving a stage: met or open, by itself or by hand. */
export function ChecklistItem({ item, onTick, onAct }: ChecklistItemProps) {
  const t = useT(steps);
  const words = (
    <span class="dw-check-words">
      <span>{item.label}</span>
      {item.note && <span class="dw-small dw-ink-3">{item.note}</span>}
    </span>
  );
  return (
    <li class="dw-check">
      {item.auto ? (
        <span class="dw-check-main">
          <span class="dw-check-auto" data-met={item.met ? '' : undefined}>
            {item.met && <Icon name="check" size={12} />}
            <span class="dw-hush">{item.met ? t.met : t.open}</span>
          </span>
          {words}
        </span>
      ) : (
        <label class="dw-check-main dw-choice">
          <input
            type="checkbox"
            class="dw-hush"
            checked={item.met}
            onChange={(event) => onTick?.(event.currentTarget.checked)}
          />
          <span class="dw-box">{item.met && <Icon name="check" size={12} />}</span>
          {words}
        </label>
      )}
      {item.buyer && <Tag>{t.buyer}</Tag>}
      {item.action && onAct && (
        <Button size="s" onClick={onAct}>
          {item.action}
        </Button>
      )}
    </li>
  );
}
