import { useState } from 'preact/hooks';
import { common, panel } from '../../../../locales/areas';
import { useFormat, useT } from '../../../language';
import { Button } from '../../../ui/button';
import { Select, TextArea, TextField } from '../../../ui/field';
import { EvidenceSelect } from '../evidence-select';
import { useCase } from '../panel-case';
import type { Need } from './needs-tab';

const RATES = [1, 2, 3, 4, 5];

/** Writes a need down: their words, how much it hurts, how soon, and the touch in which it was said. */
export function NeedForm({
  need,
  onSave,
  onCancel,
  onRemove,
}: {
  need: Need;
  onSave: (need: Need) => void;
  onCancel: () => void;
  onRemove?: () => void;
}) {
  const t = useT(panel).needs;
  const tc = useT(common);
  const f = useFormat();
  const { dossier } = useCase();
  const [draft, setDraft] = useState(need);
  const rate = (name: 'impact' | 'urgency') => (
    <Select
      label={t[name]}
      value={String(draft[name])}
      onChange={(value) => setDraft({ ...draft, [name]: Number(value) })}
      options={RATES.map((n) => ({ value: String(n), label: f.number(n) }))}
    />
  );
  const evidence = (touchId: string) => {
    const touch = dossier.touches.find(({ id }) => id === touchId);
    const { touchId: _, ...rest } = draft;
    setDraft(touch ? { ...rest, touchId, evidenceAt: touch.at } : rest);
  };
  return (
    <div class="dw-part-form">
      <TextArea
        label={t.words}
        value={draft.words}
        rows={2}
        onInput={(words) => setDraft({ ...draft, words })}
        native={{ autoFocus: true, maxLength: 1000 }}
      />
      <div class="dw-part-pair">
        {rate('impact')}
        {rate('urgency')}
        <TextField
          label={t.category}
          value={draft.category ?? ''}
          onInput={(category) => setDraft({ ...draft, category })}
        />
        <EvidenceSelect value={draft.touchId} onChoose={evidence} />
      </div>
      <div class="dw-part-actions">
        <Button onClick={onCancel}>{tc.cancel}</Button>
        {onRemove && (
          <Button kind="danger" onClick={onRemove}>
            {t.removeNeed}
          </Button>
        )}
        <Button
          kind="primary"
          onClick={() => onSave({ ...draft, words: draft.words.trim() })}
          {...(draft.words.trim() ? {} : { off: t.words })}
        >
          {tc.save}
        </Button>
      </div>
    </div>
  );
}
