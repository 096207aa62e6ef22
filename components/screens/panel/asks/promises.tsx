import { useState } from 'preact/hooks';
import { workDaysBetween } from '../../../../domain/cadence/work-days';
import { LADDER } from '../../../../domain/closing/ladder';
import { isReminderDue } from '../../../../domain/closing/promises';
import type { CommitmentLevel } from '../../../../domain/records';
import { dayNumber } from '../../../../domain/time/civil-day';
import { common, panel, units } from '../../../../locales/areas';
import type { CommitmentRow } from '../../../../storage/rows';
import { useFormat, useT } from '../../../language';
import { Button, IconButton } from '../../../ui/button';
import { Checkbox } from '../../../ui/choice';
import { Select, TextField } from '../../../ui/field';
import { Isolate } from '../../../ui/isolate';
import { DueWord } from '../../../views/cycle-ring/due-word';
import { perform, problemText } from '../../shared/perform';
import { now } from '../../shared/session';
import { useCase } from '../panel-case';

/**
 * Promises of one side with their days: open, kept, late.
 * @domain S59, S60
 */
export function Promises({ by }: { by: 'us' | 'buyer' }) {
  const t = useT(panel).asks;
  const { dossier } = useCase();
  const [adding, setAdding] = useState(false);
  const promises = dossier.commitments.filter((one) => one.by === by && (one.dueOn || !one.doneAt));
  const title = by === 'us' ? t.ourPromises : t.theirPromises;
  return (
    <section class="dw-part-block" aria-label={title}>
      <h2 class="dw-label">{title}</h2>
      {promises.length === 0 && <p class="dw-small dw-ink-2">{by === 'us' ? t.noOurs : t.noTheirs}</p>}
      <ul>
        {promises.map((one) => (
          <PromiseLine key={one.id} promise={one} />
        ))}
      </ul>
      {adding ? (
        <PromiseForm by={by} onClose={() => setAdding(false)} />
      ) : (
        <Button size="s" kind="link" icon="plus" onClick={() => setAdding(true)}>
          {by === 'us' ? t.addOurs : t.addTheirs}
        </Button>
      )}
    </section>
  );
}

function PromiseLine({ promise }: { promise: CommitmentRow }) {
  const t = useT(panel).asks;
  const tu = useT(units);
  const f = useFormat();
  const { context, standing } = useCase();
  const { id, text, by, level, dueOn, doneAt, runId } = promise;
  const isLate = dueOn !== undefined && doneAt === undefined && dueOn < standing.today;
  const remind =
    by === 'buyer' &&
    dueOn !== undefined &&
    isReminderDue({ dueOn, ...(doneAt ? { doneAt } : {}) }, standing.today, context.calendar);
  const set = (done: boolean) =>
    void perform('commitment.put', {
      runId,
      commitment: {
        id,
        by,
        text,
        ...(level ? { level } : {}),
        ...(dueOn ? { dueOn } : {}),
        ...(done ? { doneAt: now.value } : {}),
      },
    });
  const mark = doneAt ? 'done' : isLate ? 'late' : dueOn === standing.today ? 'due' : 'next';
  return (
    <li class="dw-part-line">
      <span class="dw-grow dw-part-words">
        <Checkbox
          label={<Isolate kind="text">{text}</Isolate>}
          checked={doneAt !== undefined}
          onChange={set}
        />
        {remind && dueOn && (
          <span class="dw-small dw-ink-2 dw-ask-remind">
            {t.remind(
              tu.workdaysLate(workDaysBetween(dayNumber(dueOn), dayNumber(standing.today), context.calendar)),
            )}
          </span>
        )}
      </span>
      <DueWord
        mark={mark}
        words={doneAt ? t.kept : dueOn ? (isLate ? `${t.broken} · ${f.day(dueOn)}` : f.day(dueOn)) : t.open}
      />
      <IconButton
        icon="x"
        size="s"
        label={t.remove(text)}
        onClick={() => void perform('commitment.delete', { commitmentId: id })}
      />
    </li>
  );
}

function PromiseForm({ by, onClose }: { by: 'us' | 'buyer'; onClose: () => void }) {
  const t = useT(panel).asks;
  const tc = useT(common);
  const f = useFormat();
  const { dossier } = useCase();
  const [text, setText] = useState('');
  const [dueOn, setDueOn] = useState('');
  const [level, setLevel] = useState('');
  const [error, setError] = useState('');
  const submit = async () => {
    const reply = await perform(
      'commitment.put',
      {
        runId: dossier.run.id,
        commitment: {
          id: crypto.randomUUID(),
          by,
          text: text.trim(),
          ...(dueOn ? { dueOn } : {}),
          ...(level ? { level: Number(level) as CommitmentLevel } : {}),
        },
      },
      { atField: true },
    );
    if (reply.ok) onClose();
    else setError(problemText(reply.problem));
  };
  return (
    <div class="dw-part-form">
      <TextField label={t.text} value={text} onInput={setText} native={{ autoFocus: true, maxLength: 300 }} />
      <div class="dw-part-pair">
        <TextField
          kind="date"
          label={t.due}
          value={dueOn}
          onInput={(day) => {
            setDueOn(day);
            setError('');
          }}
          {...(error ? { error } : {})}
        />
        {by === 'buyer' && (
          <Select
            label={t.rung}
            value={level}
            onChange={setLevel}
            options={[
              { value: '', label: t.rungNone },
              ...LADDER.map((rung) => ({
                value: String(rung.level),
                label: `${f.number(rung.level)} · ${t.level[rung.level]}`,
              })),
            ]}
          />
        )}
      </div>
      <div class="dw-part-actions">
        <Button onClick={onClose}>{tc.cancel}</Button>
        <Button kind="primary" onClick={() => void submit()} {...(text.trim() ? {} : { off: t.text })}>
          {tc.save}
        </Button>
      </div>
    </div>
  );
}
