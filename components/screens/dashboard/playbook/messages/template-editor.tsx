import { useState } from 'preact/hooks';
import { STEPS_MAX } from '../../../../../domain/cadence/cadences';
import { playbook } from '../../../../../locales/areas';
import { useFormat, useT } from '../../../../language';
import { Checkbox } from '../../../../ui/choice';
import { Select, TextArea, TextField } from '../../../../ui/field';
import { kept } from '../shared/list-text';
import { PieceDialog } from '../shared/piece-dialog';
import { type Piece, savePiece } from '../shared/pieces';
import { knownSlots, textProblem } from '../shared/text-problem';

const ATTEMPTS = Array.from({ length: STEPS_MAX }, (_, i) => i + 1);

/**
 * Writes a text for a step of a cadence; an unknown place or an open brace is said at the text.
 * @domain S50, S56
 */
export function TemplateEditor({
  piece,
  start,
  onClose,
}: {
  piece: Piece<'template'> | undefined;
  start: Partial<Piece<'template'>> | undefined;
  onClose: () => void;
}) {
  const words = useT(playbook);
  const t = words.messages;
  const f = useFormat();
  const [title, setTitle] = useState({ en: start?.title?.en ?? '', ar: start?.title?.ar ?? '' });
  const [texts, setTexts] = useState({ en: start?.en ?? '', ar: start?.ar ?? '' });
  const [steps, setSteps] = useState<readonly number[]>(start?.steps ?? []);
  const [breakup, setBreakup] = useState(start?.breakup ?? false);
  const [at, setAt] = useState<'en' | 'ar'>(f.lang);
  const [tried, setTried] = useState(false);
  const lacksTitle = !title.en.trim() && !title.ar.trim();
  const lacksText = !texts.en.trim() && !texts.ar.trim();
  const problems = { en: textProblem(texts.en), ar: textProblem(texts.ar) };
  const errorOf = (lang: 'en' | 'ar') =>
    problems[lang] ?? (lacksText && lang === 'en' ? t.needsText : undefined);
  const save = async () => {
    setTried(true);
    if (lacksTitle || lacksText || problems.en || problems.ar) return false;
    return savePiece(
      'template',
      {
        title: { en: title.en.trim() || title.ar.trim(), ar: title.ar.trim() || title.en.trim() },
        ...kept('en', texts.en.trim()),
        ...kept('ar', texts.ar.trim()),
        ...(breakup ? { breakup } : steps.length > 0 ? { steps: steps.toSorted((a, b) => a - b) } : {}),
      },
      piece?.id,
    );
  };
  return (
    <PieceDialog title={piece ? t.change : t.write} width={640} onSave={save} onClose={onClose}>
      <div class="dw-pb-pair">
        <TextField
          label={t.titleEn}
          value={title.en}
          onInput={(en) => setTitle({ ...title, en })}
          native={{ maxLength: 120 }}
          {...(tried && lacksTitle ? { error: t.needsTitle } : {})}
        />
        <TextField
          label={t.titleAr}
          value={title.ar}
          onInput={(ar) => setTitle({ ...title, ar })}
          native={{ maxLength: 120 }}
        />
      </div>
      {(['en', 'ar'] as const).map((lang) => (
        <TextArea
          key={lang}
          label={lang === 'en' ? t.textEn : t.textAr}
          rows={5}
          value={texts[lang]}
          onInput={(text) => setTexts({ ...texts, [lang]: text })}
          native={{ maxLength: 4000, onFocus: () => setAt(lang) }}
          {...(tried && errorOf(lang) ? { error: errorOf(lang)! } : {})}
        />
      ))}
      <Select
        label={t.addSlot(at === 'en' ? words.english : words.arabic)}
        hint={t.slotHint}
        value=""
        options={[
          { value: '', label: t.chooseSlot },
          ...knownSlots().map(({ name, label }) => ({ value: name, label: `${label} {${name}}` })),
        ]}
        onChange={(name) => name && setTexts({ ...texts, [at]: `${texts[at]}{${name}}` })}
      />
      <Checkbox checked={breakup} onChange={setBreakup} label={t.isBreakup} />
      {!breakup && (
        <fieldset class="dw-pb-choices">
          <legend class="dw-label">{t.attempts}</legend>
          {ATTEMPTS.map((no) => (
            <Checkbox
              key={no}
              checked={steps.includes(no)}
              label={f.number(no)}
              onChange={(on) => setSteps(on ? [...steps, no] : steps.filter((one) => one !== no))}
            />
          ))}
          <p class="dw-small dw-ink-3">{t.attemptsHint}</p>
        </fieldset>
      )}
    </PieceDialog>
  );
}
