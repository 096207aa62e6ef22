import { useState } from 'preact/hooks';
import { common, panel } from '../../../../locales/areas';
import { useT } from '../../../language';
import { Button } from '../../../ui/button';
import { Select, TextArea } from '../../../ui/field';
import { perform } from '../../shared/perform';
import { speech } from '../../shared/session';
import { useLibrary } from '../../shared/use-library';
import { useCase } from '../panel-case';

/** Logs a doubt by hand, in the buyer's words. */
export function ObjectionForm({ onClose }: { onClose: () => void }) {
  const t = useT(panel).objections;
  const tc = useT(common);
  const { dossier } = useCase();
  const library = useLibrary();
  const [categoryId, setCategory] = useState('price');
  const [subId, setSub] = useState('');
  const [words, setWords] = useState('');
  const subs = library?.categories.find(({ id }) => id === categoryId)?.subcategories ?? [];
  const submit = async () => {
    const reply = await perform('objection.put', {
      objectionId: crypto.randomUUID(),
      runId: dossier.run.id,
      categoryId,
      words: words.trim(),
      state: 'open',
      ...(subId ? { subId } : {}),
    });
    if (reply.ok) onClose();
  };
  return (
    <div class="dw-part-form">
      <TextArea
        label={t.words}
        hint={t.wordsHint}
        rows={2}
        value={words}
        onInput={setWords}
        native={{ autoFocus: true, maxLength: 160 }}
      />
      <div class="dw-part-pair">
        <Select
          label={t.categoryLabel}
          value={categoryId}
          onChange={(value) => {
            setCategory(value);
            setSub('');
          }}
          options={Object.entries(t.category).map(([value, label]) => ({ value, label }))}
        />
        <Select
          label={t.subLabel}
          value={subId}
          onChange={setSub}
          options={[
            { value: '', label: tc.unknown },
            ...subs.map((sub) => ({ value: sub.id, label: sub[speech.value.lang] })),
          ]}
        />
      </div>
      <div class="dw-part-actions">
        <Button onClick={onClose}>{tc.cancel}</Button>
        <Button kind="primary" onClick={() => void submit()} {...(words.trim() ? {} : { off: t.words })}>
          {tc.save}
        </Button>
      </div>
    </div>
  );
}
