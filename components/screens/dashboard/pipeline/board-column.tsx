import { useEffect, useRef, useState } from 'preact/hooks';
import { stageIndex } from '../../../../domain/cycle/stages';
import { common, pipeline } from '../../../../locales/areas';
import { database } from '../../../../storage/database';
import {
  type BoardSort,
  type ColumnKey,
  columnHead,
  columnIds,
  columnSums,
} from '../../../../storage/queries/board';
import { useFormat, useT } from '../../../language';
import { Skeleton } from '../../../ui/skeleton';
import { StageMark } from '../../../views/cycle-ring/stage-mark';
import { settings, speech } from '../../shared/session';
import { useQuery } from '../../shared/use-query';
import type { Wish } from '../shell/move-flow';
import { useSettledQuery } from '../shell/use-settled-query';
import type { Held } from './board';
import { CardList } from './card-list';

export interface BoardColumnProps {
  column: ColumnKey;
  sort: BoardSort;
  onHold: (card: Held | undefined) => void;
  accepts: () => boolean;
  onDrop: () => void;
  onMove: (prospectId: string, wish: Wish) => void;
}

/** A stage with its deals: how many, worth how much in each currency, and the cards. */
export function BoardColumn({ column, sort, onHold, accepts, onDrop, onMove }: BoardColumnProps) {
  const t = useT(pipeline);
  const tc = useT(common);
  const f = useFormat();
  const box = useRef<HTMLElement>(null);
  const { stages } = speech.value;
  const { stage, status } = column;
  const head = useQuery(() => columnHead(database(), column, sort), [stage, status, sort]);
  // Counting and adding up wait until the cards in sight are there.
  const [isCalm, setCalm] = useState(false);
  useEffect(() => {
    if (head?.length === 0) setCalm(true);
  }, [head]);
  const whole = useQuery(
    async () => (isCalm ? columnIds(database(), column, sort) : undefined),
    [stage, status, sort, isCalm],
  );
  const sums = useSettledQuery(
    async () => (isCalm ? columnSums(database(), column) : undefined),
    [stage, status, isCalm],
  );
  const ids = whole ?? (head?.length ? head : undefined);
  const name = stages.short[stage];
  const no = stageIndex(stage) + 1;
  const mark = (over: boolean) => box.current?.toggleAttribute('data-over', over);
  return (
    <section
      ref={box}
      class="dw-board-column"
      data-stage={stage}
      aria-label={whole ? t.columnLabel(stages.name[stage], f.number(whole.length)) : stages.name[stage]}
      onDragOver={(event) => {
        if (!accepts()) return;
        event.preventDefault();
        mark(true);
      }}
      onDragLeave={(event) => {
        if (!box.current?.contains(event.relatedTarget as Node)) mark(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        mark(false);
        onDrop();
      }}
    >
      <header>
        <h2>
          <StageMark now={no} of={settings.value.referralStage ? 7 : 6} size={18} />
          <span class="dw-stage-name dw-cut" title={stages.name[stage]}>
            {name}
          </span>
          <span class="dw-small dw-ink-3 dw-num">{whole && f.number(whole.length)}</span>
        </h2>
        <ul class="dw-board-sums dw-small dw-ink-2 dw-num">
          {sums?.map((sum) => (
            <li key={sum.ccy}>
              <bdi>{f.money(sum)}</bdi>
            </li>
          ))}
        </ul>
      </header>
      {!ids && <Skeleton lines={4} label={tc.name} />}
      {ids?.length === 0 && <p class="dw-small dw-ink-3 dw-board-empty">{t.emptyColumn}</p>}
      {ids && ids.length > 0 && (
        <CardList ids={ids} onHold={onHold} onMove={onMove} onShown={() => setCalm(true)} />
      )}
    </section>
  );
}
