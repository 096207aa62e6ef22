import './first-run.css';
import './queue.css';
import { common, popup, stages } from '../../../locales/areas';
import { useFormat, useT } from '../../language';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Tag } from '../../ui/tag';
import { CycleRing, RingDay } from '../../views/cycle-ring/cycle-ring';
import { DueWord } from '../../views/cycle-ring/due-word';
import { StageMark } from '../../views/cycle-ring/stage-mark';
import { perform } from '../shared/perform';

const SAMPLE_PEOPLE = 12;

/**
 * Nobody is tracked yet: what Dawra is, in one picture and one sentence, and two ways to begin.
 * @domain S1
 */
export function FirstRun({ onAdd }: { onAdd: () => void }) {
  const t = useT(popup);
  const tc = useT(common);
  const ts = useT(stages);
  const f = useFormat();
  return (
    <section class="dw-first">
      <CycleRing
        size={120}
        state={{ of: 7, now: 1, items: [false, false, false, false] }}
        label={ts.ring({ stage: ts.name.prospecting, no: 1, of: 7, day: 0, usual: 14, met: 0, items: 4 })}
      >
        <RingDay dayWord={t.start} day={f.number(1)} usual={ts.ofSeven(1, 7).replace(/^\S+\s/, '')} />
      </CycleRing>
      <h2 class="dw-lead">{t.firstTitle}</h2>
      <p class="dw-ink-2">{t.firstText}</p>
      <Button kind="primary" size="l" wide icon="plus" onClick={onAdd}>
        {t.addFirst}
      </Button>
      <Button size="l" wide icon="eye" onClick={() => void perform('sample.add', { language: f.lang })}>
        {t.trySample(SAMPLE_PEOPLE)}
      </Button>
      <div class="dw-first-sample">
        <h3 class="dw-label">{t.sampleLine}</h3>
        <div class="dw-first-line">
          <StageMark now={2} of={7} mark="due" size={18} />
          <span class="dw-queue-words">
            <span class="dw-row">
              <span class="dw-strong">{t.sampleName}</span>
              <Tag>{tc.sample}</Tag>
            </span>
            <span class="dw-small dw-ink-2">{t.sampleStep}</span>
          </span>
          <DueWord mark="due" words={tc.today} />
        </div>
      </div>
      <p class="dw-first-foot dw-small dw-ink-2">
        <Icon name="lock" />
        <span>
          {tc.localOnly} {t.noAccount}
        </span>
      </p>
    </section>
  );
}
