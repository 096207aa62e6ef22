import { onboarding, stages, touches } from '../../../../locales/areas';
import { useFormat, useT } from '../../../language';
import { Tag } from '../../../ui/tag';
import { CycleRing, RingDay } from '../../../views/cycle-ring/cycle-ring';
import { DueWord } from '../../../views/cycle-ring/due-word';
import { now, settings } from '../../shared/session';
import { previewPlan } from '../settings/preview-plan';
import type { Draft } from './draft';

/** Third day of the second stage, two of three items met. */
const RING = { of: 7 as const, now: 2, items: [true, true, false] };

/** What the answers lead to: the ring, and a plan on the days that were just chosen. */
export function LiveSample({ draft }: { draft: Draft }) {
  const t = useT(onboarding).plan;
  const ts = useT(stages);
  const tt = useT(touches);
  const f = useFormat();
  const home = draft.country || 'SA';
  const chosen = {
    ...settings.value,
    homeCountry: home,
    weekends: { ...settings.value.weekends, [home]: draft.weekend },
  };
  const steps = previewPlan(chosen, f.dayOf(now.value));
  const off = draft.weekend.map((day) => f.weekday(`2027-01-0${3 + day}`, 'long'));
  return (
    <aside class="dw-welcome-sample">
      <div>
        <div class="dw-welcome-ring">
          <CycleRing
            size={120}
            state={RING}
            label={ts.ring({
              stage: ts.name.qualification,
              no: 2,
              of: 7,
              day: 3,
              usual: 7,
              met: 2,
              items: 3,
            })}
          >
            <RingDay dayWord={ts.day} day={f.number(3)} usual={ts.usual(7)} />
          </CycleRing>
        </div>
        <section class="dw-card">
          <h2 class="dw-row">
            <span class="dw-strong">{t.title}</span>
            <Tag>{t.sample}</Tag>
          </h2>
          <ol>
            {steps.map(({ day, channel, last }, i) => (
              <li key={day}>
                <span class="dw-small dw-ink-2 dw-num">{f.day(day)}</span>
                <span class="dw-grow">{last ? t.close : i === 0 ? t.first : tt.channel[channel]}</span>
                <DueWord mark={i === 0 ? 'done' : last ? 'rest' : 'next'} words="" />
              </li>
            ))}
          </ol>
          <p class="dw-small dw-ink-3">{off.length > 0 ? t.note(f.list(off)) : t.noteNone}</p>
        </section>
      </div>
    </aside>
  );
}
