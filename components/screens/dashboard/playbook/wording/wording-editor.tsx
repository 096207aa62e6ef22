import { useState } from 'preact/hooks';
import { AIDA_STATES, type AidaState } from '../../../../../domain/insight/aida';
import {
  WORDING_KINDS,
  WORDING_MAX,
  type WordingKind,
  wordingLength,
} from '../../../../../domain/people/social-wording';
import { STAGES, type StageId } from '../../../../../domain/records';
import { panel, playbook, stages } from '../../../../../locales/areas';
import { useT } from '../../../../language';
import { Select, TextArea } from '../../../../ui/field';
import { kept } from '../shared/list-text';
import { PieceDialog } from '../shared/piece-dialog';
import { type Piece, savePiece } from '../shared/pieces';
import { textProblem } from '../shared/text-problem';

/**
 * Writes an own note or first message; longer than the network takes is not kept.
 * @domain S81
 */
export function WordingEditor({
  piece,
  start,
  onClose,
}: {
  piece: Piece<'wording'> | undefined;
  start: Partial<Piece<'wording'>> | undefined;
  onClose: () => void;
}) {
  const words = useT(playbook);
  const t = words.wording;
  const ts = useT(stages);
  const tp = useT(panel).steps;
  const [kind, setKind] = useState<WordingKind>(start?.kind ?? 'note');
  const [stage, setStage] = useState<StageId>(start?.stage ?? 'prospecting');
  const [aida, setAida] = useState<AidaState>(start?.aida ?? 'none');
  const [texts, setTexts] = useState({ en: start?.en ?? '', ar: start?.ar ?? '' });
  const [tried, setTried] = useState(false);
  const problemOf = (lang: 'en' | 'ar') => {
    const length = wordingLength(texts[lang].trim());
    if (length > WORDING_MAX) return t.tooLong(length - WORDING_MAX, WORDING_MAX);
    if (lang === 'en' && !texts.en.trim() && !texts.ar.trim()) return words.messages.needsText;
    return textProblem(texts[lang]);
  };
  const save = async () => {
    setTried(true);
    if (problemOf('en') || problemOf('ar')) return false;
    return savePiece(
      'wording',
      { kind, stage, aida, ...kept('en', texts.en.trim()), ...kept('ar', texts.ar.trim()) },
      piece?.id,
    );
  };
  return (
    <PieceDialog title={piece ? t.change : t.write} onSave={save} onClose={onClose}>
      <div class="dw-pb-pair">
        <Select
          label={t.kind}
          value={kind}
          options={WORDING_KINDS.map((value) => ({ value, label: t.kinds[value] }))}
          onChange={setKind}
        />
        <Select
          label={t.stage}
          value={stage}
          options={STAGES.map((value) => ({ value, label: ts.name[value] }))}
          onChange={setStage}
        />
        <Select
          label={t.aida}
          value={aida}
          options={AIDA_STATES.map((value) => ({ value, label: tp.aida[value] }))}
          onChange={setAida}
        />
      </div>
      {(['en', 'ar'] as const).map((lang) => {
        const problem = tried ? problemOf(lang) : undefined;
        return (
          <TextArea
            key={lang}
            label={lang === 'en' ? words.messages.textEn : words.messages.textAr}
            hint={t.length(wordingLength(texts[lang].trim()), WORDING_MAX)}
            rows={4}
            value={texts[lang]}
            onInput={(text) => setTexts({ ...texts, [lang]: text })}
            {...(problem ? { error: problem } : {})}
          />
        );
      })}
    </PieceDialog>
  );
}
