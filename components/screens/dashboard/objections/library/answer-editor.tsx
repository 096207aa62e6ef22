import './answer-editor.css';
import { useState } from 'preact/hooks';
import { SALE_STAGES } from '../../../../../domain/cycle/stages';
import type { AnswerTone } from '../../../../../domain/objections/library';
import { type AnswerPiece, reviseAnswer } from '../../../../../domain/objections/own-answer';
import type { StageId } from '../../../../../domain/records';
import { common, objections, stages, views } from '../../../../../locales/areas';
import { useFormat, useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { Checkbox } from '../../../../ui/choice';
import { Dialog } from '../../../../ui/dialog';
import { Select, TextArea, TextField } from '../../../../ui/field';
import { Tag } from '../../../../ui/tag';
import { KindSelect } from '../../../../views/kind-select';
import { now, speech } from '../../../shared/session';
import type { Book } from '../use-book';
import { saveAnswer } from './move-answer';

const TONES: readonly AnswerTone[] = ['consultative', 'brief', 'warm', 'firm'];

interface Start {
  label?: string;
  title?: string;
  en?: string;
  ar?: string;
  stages?: StageId[];
  tone?: AnswerTone;
  tags?: string[];
  needsProof?: boolean;
  basedOn?: string;
}

/**
 * Writes an own answer, or changes one; earlier wordings stay below.
 * @domain S30, S31
 */
export function AnswerEditor({
  book,
  answer,
  start,
  onClose,
}: {
  book: Book;
  answer?: AnswerPiece;
  start: Start;
  onClose: () => void;
}) {
  const t = useT(objections);
  const tc = useT(common);
  const [label, setLabel] = useState(start.label ?? '');
  const [title, setTitle] = useState(start.title ?? '');
  const [en, setEn] = useState(start.en ?? '');
  const [ar, setAr] = useState(start.ar ?? '');
  const [suits, setSuits] = useState<readonly StageId[]>(start.stages ?? []);
  const [tone, setTone] = useState<AnswerTone | ''>(start.tone ?? '');
  const [tags, setTags] = useState((start.tags ?? []).join(', '));
  const [needsProof, setNeedsProof] = useState(start.needsProof ?? false);
  const [tried, setTried] = useState(false);
  const [saving, setSaving] = useState(false);
  const lacksText = !en.trim() && !ar.trim();
  const save = async () => {
    setTried(true);
    if (lacksText || !title.trim() || !label || saving) return;
    setSaving(true);
    const tagList = tags
      .split(/[,،]/)
      .map((tag) => tag.trim())
      .filter(Boolean);
    const next: AnswerPiece = {
      id: answer?.id ?? crypto.randomUUID(),
      label,
      title: title.trim(),
      state: answer?.state ?? 'draft',
      ...(en.trim() ? { en: en.trim() } : {}),
      ...(ar.trim() ? { ar: ar.trim() } : {}),
      ...(suits.length > 0 ? { stages: [...suits] } : {}),
      ...(tone ? { tone } : {}),
      ...(tagList.length > 0 ? { tags: tagList } : {}),
      ...(needsProof ? { needsProof } : {}),
      ...(start.basedOn ? { basedOn: start.basedOn } : {}),
      ...(answer?.approvedOn ? { approvedOn: answer.approvedOn } : {}),
      ...(answer?.approvedBy ? { approvedBy: answer.approvedBy } : {}),
    };
    const isSaved = await saveAnswer(reviseAnswer(answer, next, now.value));
    setSaving(false);
    if (isSaved) onClose();
  };
  return (
    <Dialog
      title={answer ? t.library.editor.change : t.library.editor.fresh}
      closeLabel={tc.close}
      onClose={onClose}
      width={640}
      actions={
        <>
          <Button onClick={onClose}>{tc.cancel}</Button>
          <Button kind="primary" saving={saving} onClick={save}>
            {tc.save}
          </Button>
        </>
      }
    >
      <KindSelect
        library={book.library}
        label={t.library.editor.for}
        value={label}
        onChange={setLabel}
        {...(tried && !label ? { error: t.sheet.choose } : {})}
      />
      <TextField
        label={t.library.editor.title}
        hint={t.library.editor.titleHint}
        value={title}
        onInput={setTitle}
        native={{ maxLength: 120 }}
        {...(tried && !title.trim() ? { error: t.library.editor.needsTitle } : {})}
      />
      <TextArea
        label={t.library.editor.en}
        value={en}
        onInput={setEn}
        rows={4}
        native={{ maxLength: 4000 }}
        {...(tried && lacksText ? { error: t.library.editor.needsText } : {})}
      />
      <TextArea
        label={t.library.editor.ar}
        hint={t.library.editor.textHint}
        value={ar}
        onInput={setAr}
        rows={4}
        native={{ maxLength: 4000 }}
      />
      <StageChoice value={suits} onChange={setSuits} />
      <div class="dw-obj-pair">
        <Select
          label={t.library.editor.tone}
          value={tone}
          options={[
            { value: '', label: t.library.editor.noTone },
            ...TONES.map((value) => ({ value, label: speech.value.words.tone[value] })),
          ]}
          onChange={(value) => setTone(value as AnswerTone | '')}
        />
        <TextField
          label={t.library.editor.tags}
          hint={t.library.editor.tagsHint}
          value={tags}
          onInput={setTags}
        />
      </div>
      <Checkbox checked={needsProof} onChange={setNeedsProof} label={t.library.editor.needsProof} />
      {answer?.state === 'approved' && <p class="dw-small dw-ink-2">{t.library.editor.becomesDraft}</p>}
      {answer?.versions && (
        <Versions
          versions={answer.versions}
          onTake={(old) => {
            setTitle(old.title);
            setEn(old.en ?? '');
            setAr(old.ar ?? '');
          }}
        />
      )}
    </Dialog>
  );
}

function StageChoice({
  value,
  onChange,
}: {
  value: readonly StageId[];
  onChange: (stages: readonly StageId[]) => void;
}) {
  const t = useT(objections);
  const ts = useT(stages);
  return (
    <fieldset class="dw-obj-stages">
      <legend class="dw-label">{t.library.editor.stages}</legend>
      {SALE_STAGES.map((stage) => (
        <Checkbox
          key={stage}
          checked={value.includes(stage)}
          label={ts.short[stage]}
          onChange={(on) => onChange(on ? [...value, stage] : value.filter((one) => one !== stage))}
        />
      ))}
      <p class="dw-small dw-ink-3">{t.library.editor.stagesHint}</p>
    </fieldset>
  );
}

function Versions({
  versions,
  onTake,
}: {
  versions: NonNullable<AnswerPiece['versions']>;
  onTake: (version: NonNullable<AnswerPiece['versions']>[number]) => void;
}) {
  const t = useT(objections);
  const tv = useT(views);
  const f = useFormat();
  return (
    <details class="dw-obj-versions">
      <summary>
        {t.library.editor.versions} <span class="dw-ink-3 dw-num">{f.number(versions.length)}</span>
      </summary>
      <ol>
        {versions.map((version) => (
          <li key={version.at}>
            <span class="dw-row">
              <span class="dw-small dw-ink-3 dw-grow">{f.dayTime(version.at)}</span>
              <Tag>{tv.answerState[version.state]}</Tag>
              <Button kind="link" size="s" onClick={() => onTake(version)}>
                {t.library.editor.takeBack}
              </Button>
            </span>
            <p class="dw-small dw-ink-2 dw-cut-2">
              <bdi dir="auto">{version.en ?? version.ar}</bdi>
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}
