import { useState } from 'preact/hooks';
import { TERMS } from '../../../../domain/negotiation/terms-sheet';
import { common, panel } from '../../../../locales/areas';
import { majorUnits } from '../../../../locales/money';
import { useT } from '../../../language';
import { Button } from '../../../ui/button';
import { Select, TextField } from '../../../ui/field';
import { Segment } from '../../../ui/tabs';
import { perform } from '../../shared/perform';
import { now } from '../../shared/session';
import { readMoney } from '../money-field';
import { useCase } from '../panel-case';

/** Logs one step of one side; a step of theirs may answer one of ours. */
export function ConcessionForm({ ccy, onClose }: { ccy: string; onClose: () => void }) {
  const t = useT(panel).terms;
  const tc = useT(common);
  const { dossier } = useCase();
  const [by, setBy] = useState<'us' | 'buyer'>('us');
  const [term, setTerm] = useState<string>('price');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [value, setValue] = useState('');
  const ours = dossier.concessions.filter((one) => one.by === 'us');
  const unanswered = ours.filter((one) => !dossier.concessions.some(({ answersId }) => answersId === one.id));
  const [answersId, setAnswersId] = useState(unanswered.at(-1)?.id ?? '');
  const names: Record<string, string> = t.terms;
  const worth = readMoney(value, ccy);
  const ready = to.trim() && worth.amount;
  const submit = async () => {
    if (!worth.amount) return;
    const reply = await perform('concession.put', {
      concession: {
        id: crypto.randomUUID(),
        runId: dossier.run.id,
        at: now.value,
        by,
        term,
        from: from.trim(),
        to: to.trim(),
        value: majorUnits(worth.amount),
        ...(by === 'buyer' && answersId ? { answersId } : {}),
      },
    });
    if (reply.ok) onClose();
  };
  return (
    <div class="dw-part-form">
      <Segment
        label={t.by}
        value={by}
        onChange={setBy}
        tabs={[
          { value: 'us', label: t.us },
          { value: 'buyer', label: t.them },
        ]}
      />
      <Select
        label={t.term}
        value={term}
        onChange={setTerm}
        options={TERMS.map((id) => ({ value: id, label: names[id] ?? id }))}
      />
      <div class="dw-part-pair">
        <TextField label={t.from} value={from} onInput={setFrom} />
        <TextField label={t.to} value={to} onInput={setTo} />
        <TextField
          kind="number"
          label={t.value}
          unit={ccy}
          value={value}
          onInput={setValue}
          {...(worth.error ? { error: worth.error } : {})}
        />
      </div>
      {by === 'buyer' && ours.length > 0 && (
        <Select
          label={t.answers}
          value={answersId}
          onChange={setAnswersId}
          options={[
            { value: '', label: t.answersNone },
            ...ours.map((one) => ({
              value: one.id,
              label: `${names[one.term] ?? one.term}: ${one.from} – ${one.to}`,
            })),
          ]}
        />
      )}
      <div class="dw-part-actions">
        <Button onClick={onClose}>{tc.cancel}</Button>
        <Button kind="primary" onClick={() => void submit()} {...(ready ? {} : { off: t.value })}>
          {t.addConcession}
        </Button>
      </div>
    </div>
  );
}
