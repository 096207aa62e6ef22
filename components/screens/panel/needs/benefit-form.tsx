import { useState } from 'preact/hooks';
import type { Covered } from '../../../../domain/offer/offer-fit';
import { common, panel } from '../../../../locales/areas';
import { useT } from '../../../language';
import { Button } from '../../../ui/button';
import { Select, TextField } from '../../../ui/field';
import type { BenefitLine } from './needs-tab';

const COVERED: readonly Covered[] = ['yes', 'part', 'no'];

/** What answers a need, how far, with what proof; the proof may be told as a story of three sentences. */
export function BenefitForm({
  line,
  onSave,
  onCancel,
  onRemove,
}: {
  line: BenefitLine;
  onSave: (line: BenefitLine) => void;
  onCancel: () => void;
  onRemove?: () => void;
}) {
  const t = useT(panel).needs;
  const tc = useT(common);
  const [draft, setDraft] = useState(line);
  const story = draft.story ?? { situation: '', turn: '', result: '' };
  const tell = (part: keyof typeof story) => (
    <TextField
      label={t[part]}
      value={story[part]}
      onInput={(value) => setDraft({ ...draft, story: { ...story, [part]: value } })}
    />
  );
  return (
    <div class="dw-part-form">
      <TextField
        label={t.benefit}
        value={draft.benefit}
        onInput={(benefit) => setDraft({ ...draft, benefit })}
        native={{ autoFocus: true }}
      />
      <TextField
        label={t.feature}
        value={draft.feature}
        onInput={(feature) => setDraft({ ...draft, feature })}
      />
      <TextField
        label={t.proof}
        value={draft.proof ?? ''}
        onInput={(proof) => setDraft({ ...draft, proof })}
      />
      <Select
        label={t.coveredLabel}
        value={draft.covered}
        onChange={(covered) => setDraft({ ...draft, covered })}
        options={COVERED.map((value) => ({ value, label: t.covered[value] }))}
      />
      <details>
        <summary class="dw-small dw-ink-2">{t.story}</summary>
        <div class="dw-part-block">
          {tell('situation')}
          {tell('turn')}
          {tell('result')}
        </div>
      </details>
      <div class="dw-part-actions">
        <Button onClick={onCancel}>{tc.cancel}</Button>
        {onRemove && (
          <Button kind="danger" onClick={onRemove}>
            {t.removeBenefit}
          </Button>
        )}
        <Button
          kind="primary"
          onClick={() => onSave(draft)}
          {...(draft.benefit.trim() || draft.covered === 'no' ? {} : { off: t.benefit })}
        >
          {tc.save}
        </Button>
      </div>
    </div>
  );
}
