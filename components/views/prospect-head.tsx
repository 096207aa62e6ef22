import './prospect-head.css';
import type { ComponentChildren } from 'preact';
import { stages } from '../../locales/areas';
import { useFormat, useT } from '../language';
import { Icon } from '../ui/icon';
import { CycleRing, RingDay } from './cycle-ring/cycle-ring';
import type { RingState } from './cycle-ring/ring-geometry';
import { StageName, type StageView } from './stage-name';

/** A person with a running deal, as every surface shows them. */
export interface HeadView {
  name: string;
  company?: string;
  title?: string;
  stage: StageView;
  ring: RingState;
  /** Whole days in this stage, and how many are usual. */
  day: number;
  usual: number;
  /** "1 open (price), 2 settled". */
  status?: string;
  /** "Slowing: 2 days past usual"; colour follows `slow`. */
  age?: string;
  slow?: 'watch' | 'late';
}

/** The accessible name of a head's ring. */
export function useRingLabel(head: Pick<HeadView, 'stage' | 'ring' | 'day' | 'usual'>): string {
  const { stage, ring, day, usual } = head;
  return useT(stages).ring({
    stage: stage.name,
    no: stage.no,
    of: ring.of,
    day,
    usual,
    met: ring.items.filter(Boolean).length,
    items: ring.items.length,
  });
}

/** The large head of the popup: ring with the day in it, who, which stage, how it stands. */
export function RingBlock({ head }: { head: HeadView }) {
  const t = useT(stages);
  const f = useFormat();
  const { name, company, title, stage, ring, day, usual, status, age, slow } = head;
  return (
    <section class="dw-ring-block">
      <CycleRing size={120} state={ring} label={useRingLabel(head)}>
        <RingDay dayWord={t.day} day={f.number(day)} usual={t.usual(usual)} />
      </CycleRing>
      <div class="dw-ring-block-words">
        <h1 class="dw-lead dw-cut-2">
          <bdi>{name}</bdi>
        </h1>
        <p class="dw-small dw-ink-2 dw-cut">
          {title && <bdi>{title}</bdi>}
          {title && company && ' · '}
          {company && <bdi>{company}</bdi>}
        </p>
        <p class="dw-ring-block-stage">
          <StageName stage={stage} /> <span class="dw-small dw-ink-2">{t.ofSeven(stage.no, ring.of)}</span>
        </p>
        {status && <p class="dw-small dw-ink-2">{status}</p>}
        {age && (
          <p class="dw-age" data-slow={slow}>
            <Icon name="clock" size={14} />
            {age}
          </p>
        )}
      </div>
    </section>
  );
}

export interface ProspectHeadProps {
  head: HeadView;
  /** Buttons at the end, for example the menu. */
  actions?: ComponentChildren;
  /** `stage` puts the stage first, as on a profile that shows the name itself. */
  lead?: 'name' | 'stage';
}

/** The small head of panel, strip and card. */
export function ProspectHead({ head, actions, lead = 'name' }: ProspectHeadProps) {
  const t = useT(stages);
  const { name, company, stage, ring, day, usual, status } = head;
  const dayUsual = <span class="dw-small dw-ink-2">{t.dayUsual(day, usual)}</span>;
  return (
    <header class="dw-head">
      <CycleRing size={40} state={ring} label={useRingLabel(head)} />
      <div class="dw-head-words">
        {lead === 'name' ? (
          <>
            <h1 class="dw-lead dw-cut">
              <bdi>{name}</bdi>
            </h1>
            <p class="dw-small dw-ink-2 dw-head-line">
              {company && (
                <>
                  <bdi class="dw-head-company">{company}</bdi>
                  <span class="dw-head-dot"> · </span>
                </>
              )}
              <StageName stage={stage} /> {dayUsual}
            </p>
          </>
        ) : (
          <>
            <p>
              <StageName stage={stage} /> {dayUsual}
            </p>
            {status && <p class="dw-small dw-ink-2 dw-cut">{status}</p>}
          </>
        )}
      </div>
      {actions && <div class="dw-head-actions">{actions}</div>}
    </header>
  );
}
