import { isReply } from '../../../../domain/people/touch-meaning';
import { effectiveLevel } from '../../../../domain/qualification/effective-level';
import { FIELD_GUIDE } from '../../../../domain/qualification/field-guide';
import type { FrameworkField } from '../../../../domain/qualification/frameworks';
import type { Level } from '../../../../domain/qualification/score';
import { DAY_MS } from '../../../../domain/time/civil-day';
import { panel } from '../../../../locales/areas';
import type { Panel } from '../../../../locales/en/panel';
import { touchName } from '../../../../presenters/panel-touch';
import type { TouchRow } from '../../../../storage/rows';
import { useT } from '../../../language';
import { IconButton } from '../../../ui/button';
import { Checkbox } from '../../../ui/choice';
import { Select } from '../../../ui/field';
import { Icon } from '../../../ui/icon';
import { Tag } from '../../../ui/tag';
import { now, speech } from '../../shared/session';
import { EvidenceSelect } from '../evidence-select';
import { useCase, useSheet } from '../panel-case';
import { SavedField } from '../saved-field';

const LEVELS: readonly Level[] = [0, 1, 2, 3];
const OLD_DAYS = 180;

/** One field of a framework: the answer, how sure, what proves it, and how far that is believed. */
export function FieldSheet({
  field,
  effective,
  isNext,
}: {
  field: FrameworkField;
  effective: Level;
  isNext: boolean;
}) {
  const t = useT(panel).qualification;
  const { lang } = speech.value;
  const { dossier } = useCase();
  const [{ answers = {}, blockers = [] }, save] = useSheet('qualification');
  const answer = answers[field.id] ?? { text: '', level: 0 as Level, evidence: [] };
  const guide = FIELD_GUIDE[field.topic];
  const proofs = answer.evidence.flatMap((id) => dossier.touches.find((touch) => touch.id === id) ?? []);
  const put = (change: Partial<typeof answer>) =>
    save({ answers: { ...answers, [field.id]: { ...answer, ...change } } });
  const isBlocked = blockers.includes(field.id);
  return (
    <details class="dw-part-fold" open={isNext}>
      <summary>
        <span>{t.field[field.id as keyof typeof t.field]}</span>
        <span class="dw-small dw-ink-3 dw-grow">{t.weight(field.weight)}</span>
        <span class="dw-levels" data-level={effective} aria-hidden="true">
          <i />
          <i />
          <i />
        </span>
        <span class="dw-hush">{t.levels[effective]}</span>
        {isBlocked && <Icon name="flag" size={14} />}
        <Icon name="down" />
      </summary>
      <div class="dw-field-sheet">
        <SavedField
          label={t.answer}
          rows={2}
          hint={guide.note[lang]}
          value={answer.text}
          onSave={(text) => put({ text, level: answer.level || 1 })}
        />
        <Select
          label={t.level}
          value={String(answer.level)}
          onChange={(value) => put({ level: Number(value) as Level })}
          options={LEVELS.map((level) => ({ value: String(level), label: t.levels[level] ?? '' }))}
        />
        {effective < answer.level && (
          <p class="dw-small dw-ink-2">
            {t.effective(t.levels[effective] ?? '')} · {whyCapped(proofs, now.value, t)}
          </p>
        )}
        {proofs.map((touch) => (
          <span key={touch.id} class="dw-row">
            <Tag>{touchName(touch, speech.value)}</Tag>
            <IconButton
              icon="x"
              size="s"
              label={t.removeEvidence(touchName(touch, speech.value))}
              onClick={() => put({ evidence: answer.evidence.filter((id) => id !== touch.id) })}
            />
          </span>
        ))}
        <EvidenceSelect
          label={t.addEvidence}
          value={undefined}
          buyerOnly={false}
          onChoose={(id) => id && put({ evidence: [...new Set([...answer.evidence, id])] })}
        />
        <Checkbox
          label={t.blocker(guide.redFlag[lang])}
          checked={isBlocked}
          onChange={(on) =>
            save({ blockers: on ? [...blockers, field.id] : blockers.filter((id) => id !== field.id) })
          }
        />
      </div>
    </details>
  );
}

/** Why a claimed level is not believed in full (DOMAIN 7.2). */
function whyCapped(proofs: readonly TouchRow[], at: number, t: Panel['qualification']): string {
  if (proofs.length === 0) return t.capNone;
  const replies = proofs.filter(isReply);
  if (replies.length === 0) return t.capOutbound;
  if (replies.every((touch) => at - touch.at > OLD_DAYS * DAY_MS)) return t.capOld;
  return effectiveLevel(3, proofs, at) < 3 ? t.capWritten : '';
}
