import { STAGES } from '../../domain/records';
import { stages } from '../../locales/areas';
import { useFormat, useT } from '../language';
import { CycleRing, RingDay } from '../views/cycle-ring/cycle-ring';
import type { DueMark } from '../views/cycle-ring/due-mark';
import type { RingState } from '../views/cycle-ring/ring-geometry';
import { StageMark } from '../views/cycle-ring/stage-mark';
import { StageName } from '../views/stage-name';
import { StageTrack } from '../views/stage-track';
import type { Pick, Specimen } from './specimen';

const MARKS: readonly DueMark[] = ['none', 'answer', 'due', 'late', 'rest', 'done'];
const SAMPLES: readonly Omit<RingState, 'of' | 'now'>[] = [
  { items: [true, true, false, false] },
  { items: [true, false, false, false, false] },
  { items: [true, true, false, false], rounds: 1 },
  { items: [true, true, false, false] },
  { items: [true, true, true, false, false], skipped: [3] },
  { items: [true, true, false, false, false], leftEarly: [2] },
  { items: [true, true, true, true] },
];

function AllRings() {
  const t = useT(stages);
  const f = useFormat();
  return (
    <div class="dw-gallery-rings">
      {STAGES.map((id, index) => {
        const state: RingState = { of: 7, now: index + 1, ...SAMPLES[index]! };
        return (
          <div key={id}>
            <CycleRing size={120} state={state} label={t.name[id]}>
              <RingDay dayWord={t.day} day={f.number(9 + index)} usual={t.usual(7)} />
            </CycleRing>
            <span class="dw-small">
              <StageName stage={{ id, no: index + 1, name: t.short[id] }} />
            </span>
            <CycleRing size={40} state={state} label={t.name[id]} />
            <span class="dw-row">
              {MARKS.map((mark) => (
                <StageMark key={mark} now={index + 1} mark={mark} />
              ))}
            </span>
          </div>
        );
      })}
    </div>
  );
}

function SpecialRings({ pick }: { pick: Pick }) {
  return (
    <>
      <CycleRing
        size={120}
        state={{ of: 6, now: 3, items: [true, false] }}
        label={pick('Six stages', 'ست مراحل')}
      >
        {3}
      </CycleRing>
      <CycleRing
        size={120}
        state={{ of: 7, now: 0, items: [], rounds: 2 }}
        label={pick('Completed', 'مكتملة')}
      />
      <CycleRing size={40} state={{ of: 7, now: 0, items: [] }} label={pick('Completed', 'مكتملة')} />
      <StageMark now={0} mark="done" size={18} />
      <StageMark now={1} blocked size={18} label={pick('Do not contact', 'عدم التواصل')} />
    </>
  );
}

function Track() {
  const t = useT(stages);
  const stops = STAGES.map((id, index) => {
    const state = index === 1 ? 'skipped' : index < 3 ? 'done' : index === 3 ? 'now' : 'ahead';
    return { id, no: index + 1, name: t.short[id], state, note: t.usual(7) } as const;
  });
  return (
    <div class="dw-gallery-fill">
      <StageTrack label="" stops={stops} />
    </div>
  );
}

export const ringSpecimen: Specimen = {
  id: 'ring',
  title: 'Cycle: 120, 40 and 14 px; track',
  wide: true,
  states: [
    { name: 'stages', render: () => <AllRings /> },
    { name: 'special', render: (pick) => <SpecialRings pick={pick} /> },
    { name: 'track', render: () => <Track /> },
  ],
};
