import { useState } from 'preact/hooks';
import type { ClosingSheet } from '../../../../domain/standing/sheets';
import { common, panel } from '../../../../locales/areas';
import { useFormat, useT } from '../../../language';
import { Button, IconButton } from '../../../ui/button';
import { Checkbox } from '../../../ui/choice';
import { TextField } from '../../../ui/field';
import { Isolate } from '../../../ui/isolate';
import { Segment } from '../../../ui/tabs';
import { Tag } from '../../../ui/tag';
import { DueWord } from '../../../views/cycle-ring/due-word';
import { putInto, takeFrom } from '../change-list';
import { dayError } from '../day-field';
import { useCase, useSheet } from '../panel-case';

type PlanStep = NonNullable<ClosingSheet['plan']>[number];

/**
 * Who does what by when, up to the signature; both sides can see it as a list.
 * @domain S38, S41
 */
export function ClosePlan() {
  const t = useT(panel).closing;
  const [{ plan = [] }, save] = useSheet('closing');
  const [adding, setAdding] = useState(false);
  const ordered = [...plan].sort((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'));
  return (
    <section class="dw-part-block" aria-labelledby="dw-plan">
      <h2 id="dw-plan" class="dw-strong">
        {t.plan}
      </h2>
      {plan.length === 0 && <p class="dw-small dw-ink-2">{t.planEmpty}</p>}
      <ul>
        {ordered.map((step) => (
          <Step
            key={step.id}
            step={step}
            onSave={(changed) => save({ plan: putInto(plan, changed) })}
            onRemove={() => save({ plan: takeFrom(plan, step.id) })}
          />
        ))}
      </ul>
      {adding ? (
        <StepForm
          onCancel={() => setAdding(false)}
          onSave={(step) => {
            save({ plan: putInto(plan, step) });
            setAdding(false);
          }}
        />
      ) : (
        <Button size="s" kind="link" icon="plus" onClick={() => setAdding(true)}>
          {t.addStep}
        </Button>
      )}
    </section>
  );
}

function Step({
  step,
  onSave,
  onRemove,
}: {
  step: PlanStep;
  onSave: (step: PlanStep) => void;
  onRemove: () => void;
}) {
  const t = useT(panel).closing;
  const f = useFormat();
  const { today } = useCase().standing;
  const { what, by, dueOn, doneOn } = step;
  const mark = doneOn ? 'done' : dueOn && dueOn < today ? 'late' : dueOn === today ? 'due' : 'next';
  return (
    <li class="dw-part-line">
      <span class="dw-grow dw-part-words">
        <Checkbox
          label={<Isolate kind="text">{what}</Isolate>}
          checked={doneOn !== undefined}
          onChange={(done) => {
            const { doneOn: _, ...open } = step;
            onSave(done ? { ...open, doneOn: today } : open);
          }}
        />
      </span>
      <Tag tone={by === 'us' ? 'accent' : 'plain'}>{by === 'us' ? t.us : t.them}</Tag>
      {(doneOn || dueOn) && <DueWord mark={mark} words={f.day(doneOn ?? dueOn ?? today)} />}
      <IconButton icon="x" size="s" label={t.remove(what)} onClick={onRemove} />
    </li>
  );
}

function StepForm({ onSave, onCancel }: { onSave: (step: PlanStep) => void; onCancel: () => void }) {
  const t = useT(panel);
  const tc = useT(common);
  const [what, setWhat] = useState('');
  const [by, setBy] = useState<'us' | 'buyer'>('us');
  const [dueOn, setDueOn] = useState('');
  const wrong = dayError(dueOn, 'any', useCase());
  return (
    <div class="dw-part-form">
      <TextField
        label={t.closing.planWhat}
        value={what}
        onInput={setWhat}
        native={{ autoFocus: true, maxLength: 200 }}
      />
      <Segment
        label={t.closing.planBy}
        value={by}
        onChange={setBy}
        tabs={[
          { value: 'us', label: t.closing.us },
          { value: 'buyer', label: t.closing.them },
        ]}
      />
      <TextField
        kind="date"
        label={t.frame.date}
        value={dueOn}
        onInput={setDueOn}
        {...(wrong ? { error: wrong } : {})}
      />
      <div class="dw-part-actions">
        <Button onClick={onCancel}>{tc.cancel}</Button>
        <Button
          kind="primary"
          onClick={() =>
            what.trim() &&
            !wrong &&
            onSave({ id: crypto.randomUUID(), what: what.trim(), by, ...(dueOn ? { dueOn } : {}) })
          }
          {...(what.trim() ? {} : { off: t.closing.planWhat })}
        >
          {tc.add}
        </Button>
      </div>
    </div>
  );
}
