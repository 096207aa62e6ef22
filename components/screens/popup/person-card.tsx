import './person-card.css';
import { popup, stages } from '../../../locales/areas';
import type { MoveTargetView, ObjectionView, PersonView } from '../../../messages/views';
import { useFormat, useT } from '../../language';
import { Icon } from '../../ui/icon';
import { Isolate } from '../../ui/isolate';
import { CycleRing, RingDay } from '../../views/cycle-ring/cycle-ring';
import { ringStateOf } from '../shared/ring-state';
import { ContactPeek } from './contact-peek';
import { ObjectionBlock } from './objection-block';
import { StepBlock } from './step-block';
import type { Subject } from './subject';

/**
 * One card, always in this order: ring, stage and days, one next best step, answers to the open objection, last touch and
 * next date (DOMAIN 2.9).
 * @domain S1, S3, S12, S24, S26, S36, S37, S54, S55
 */
export function PersonCard({
  person,
  objections,
  subject,
  tabId,
  onMove,
}: {
  person: PersonView;
  objections: ObjectionView[] | undefined;
  subject: Extract<Subject, { kind: 'person' }>;
  tabId: number | undefined;
  onMove: (move: MoveTargetView) => void;
}) {
  const t = useT(stages);
  const tp = useT(popup);
  const f = useFormat();
  const { stage, prospectId } = person.known;
  const required = stage.checklist.filter((item) => item.required);
  return (
    <article class="dw-person">
      <div class="dw-person-head">
        <CycleRing
          size={120}
          state={ringStateOf(stage)}
          label={t.ring({
            stage: stage.name,
            no: stage.no,
            of: stage.count,
            day: stage.day,
            usual: stage.usual,
            met: required.filter((item) => item.met).length,
            items: required.length,
          })}
        >
          <RingDay dayWord={t.day} day={f.number(stage.day)} usual={t.usual(stage.usual)} />
        </CycleRing>
        <div class="dw-person-words">
          <h2 class="dw-person-name">
            <Isolate>{person.name}</Isolate>
          </h2>
          <p class="dw-small dw-ink-2 dw-cut">
            {[person.title, person.company].filter(Boolean).map((part, i) => (
              <span key={part}>
                {i > 0 && ' · '}
                <Isolate>{part}</Isolate>
              </span>
            ))}
          </p>
          <p class="dw-person-stage" style={`--dw-stage-ink: var(--dw-stage-${stage.no}-ink)`}>
            <strong>{stage.name}</strong>{' '}
            <span class="dw-small dw-ink-3">{t.ofSeven(stage.no, stage.count)}</span>
          </p>
          <p class="dw-small dw-ink-2">{stage.status}</p>
          {person.warning && (
            <p class="dw-person-age" data-age={stage.age}>
              <Icon name="clock" size={14} />
              <span>{person.warning}</span>
            </p>
          )}
        </div>
      </div>
      <StepBlock person={person} subject={subject} tabId={tabId} onMove={onMove} />
      {objections && objections.length > 0 && (
        <ObjectionBlock
          objections={objections}
          prospectId={prospectId}
          tabId={subject.canInsert ? tabId : undefined}
        />
      )}
      {objections?.length === 0 && subject.message && <p class="dw-popup-quiet">{tp.noObjection}</p>}
      <ContactPeek person={person} />
    </article>
  );
}
