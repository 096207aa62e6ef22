import './commitment-ladder.css';
import type { CommitmentLevel, StageId } from '../../domain/records';
import { views } from '../../locales/areas';
import { useFormat, useT } from '../language';
import { Icon } from '../ui/icon';
import { Tag } from '../ui/tag';

export interface RungView {
  level: CommitmentLevel;
  label: string;
  state: 'done' | 'next' | 'ahead';
}

/** Small commitments of the buyer as rungs, the lowest at the bottom; the next ask is marked. */
export function CommitmentLadder({
  rungs,
  stage,
  onChoose,
}: {
  rungs: readonly RungView[];
  stage: StageId;
  onChoose?: (level: CommitmentLevel) => void;
}) {
  const t = useT(views);
  const f = useFormat();
  const fromTop = [...rungs].sort((a, b) => b.level - a.level);
  return (
    <ol class="dw-ladder" data-stage={stage} aria-label={t.ladder} reversed>
      {fromTop.map((rung) => {
        const words = (
          <>
            <span class="dw-ladder-bar" />
            <span class="dw-ladder-no">{f.number(rung.level)}</span>
            <span class="dw-ladder-label">{rung.label}</span>
            {rung.state === 'next' && <Tag tone="accent">{t.nextAsk}</Tag>}
            {rung.state === 'done' && (
              <span class="dw-ladder-tick">
                <Icon name="check" />
                <span class="dw-hush">{t.done}</span>
              </span>
            )}
          </>
        );
        return (
          <li
            key={rung.level}
            data-state={rung.state}
            style={{ '--dw-step': rung.level - 1 }}
            aria-current={rung.state === 'next' ? 'step' : undefined}
          >
            {onChoose ? (
              <button type="button" onClick={() => onChoose(rung.level)}>
                {words}
              </button>
            ) : (
              words
            )}
          </li>
        );
      })}
    </ol>
  );
}
