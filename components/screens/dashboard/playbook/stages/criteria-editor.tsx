import { useState } from 'preact/hooks';
import { checklistOf } from '../../../../../domain/cycle/checklist';
import {
  CRITERIA_MAX,
  CRITERIA_VERSION,
  CRITERION_CHARS_MAX,
  type CriteriaProblem,
  checkCriteria,
  criteriaOf,
  isOwnItem,
  type OwnCriterion,
  readCriteria,
} from '../../../../../domain/cycle/own-criteria';
import type { StageId } from '../../../../../domain/records';
import { playbook } from '../../../../../locales/areas';
import { newOpId } from '../../../../../messages/client';
import { criterionName } from '../../../../../presenters/criterion-words';
import { useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { MenuButton } from '../../../../ui/menu';
import { settings, speech } from '../../../shared/session';
import { saveSetting } from '../../settings/use-setting';
import { PieceDialog } from '../shared/piece-dialog';
import { CriterionRow } from './criterion-row';

/**
 * Writes the criteria of one stage: other words, other order, more or fewer of them; what is wrong is said at the field
 * it is about and nothing is kept.
 * @domain S1, S10, S63
 */
export function CriteriaEditor({ stage, onClose }: { stage: StageId; onClose: () => void }) {
  const t = useT(playbook).stages;
  const { stages } = speech.value;
  const [rows, setRows] = useState<readonly OwnCriterion[]>(() =>
    rowsOf(stage, readCriteria(settings.value.criteria)),
  );
  const [problems, setProblems] = useState<CriteriaProblem[]>([]);
  const [isReset, setReset] = useState(false);
  const change = (next: readonly OwnCriterion[]) => {
    setRows(next);
    setProblems([]);
    setReset(false);
  };
  const gone = checklistOf(stage).filter(({ id }) => !rows.some((row) => row.id === id));
  const isFull = rows.length >= CRITERIA_MAX;
  const save = async () => {
    const list = rows.map(tidy);
    const found = checkCriteria(stage, list);
    setProblems(found);
    return found.length === 0 && saveList(stage, list);
  };
  return (
    <PieceDialog title={t.editOf(stages.name[stage])} width={640} onSave={save} onClose={onClose}>
      <p class="dw-small dw-ink-2">{t.editHint}</p>
      <ol class="dw-pb-criteria-rows">
        {rows.map((row, i) => (
          <CriterionRow
            key={row.id}
            row={row}
            no={i + 1}
            count={rows.length}
            usual={isOwnItem(row.id) ? '' : criterionName({ id: row.id }, speech.value)}
            error={errorAt(problems, i, t)}
            onChange={(next) => change(rows.with(i, next))}
            onStep={(by) => change(rows.with(i, rows[i + by]!).with(i + by, row))}
            onRemove={() => change(rows.toSpliced(i, 1))}
          />
        ))}
      </ol>
      {problems.some(({ code }) => code === 'tooMany') && (
        <p class="dw-field-error" role="alert">
          {t.tooMany(CRITERIA_MAX)}
        </p>
      )}
      {isReset && (
        <p class="dw-small dw-ink-2" role="status">
          {t.resetDone}
        </p>
      )}
      <div class="dw-row dw-wrap">
        <Button
          size="s"
          icon="plus"
          {...(isFull ? { off: t.tooMany(CRITERIA_MAX) } : {})}
          onClick={() => change([...rows, { id: `own.${newOpId()}`, required: true, text: '' }])}
        >
          {t.add}
        </Button>
        {gone.length > 0 && !isFull && (
          <MenuButton
            label={t.putBack}
            words={t.putBack}
            size="s"
            entries={gone.map(({ id }) => ({ id, label: criterionName({ id }, speech.value) }))}
            onChoose={(id) => {
              const item = gone.find((one) => one.id === id);
              if (item) change([...rows, { id, required: item.required }]);
            }}
          />
        )}
        <Button
          size="s"
          kind="quiet"
          icon="undo"
          onClick={() => {
            change(rowsOf(stage, {}));
            setReset(true);
          }}
        >
          {t.reset}
        </Button>
      </div>
    </PieceDialog>
  );
}

function rowsOf(stage: StageId, own: ReturnType<typeof readCriteria>): OwnCriterion[] {
  return criteriaOf(stage, own).map(({ id, required, text, buyerAct }) => ({
    id,
    required,
    ...(text ? { text } : {}),
    ...(isOwnItem(id) && buyerAct ? { buyerAct } : {}),
  }));
}

/** What is kept of a row: no empty words, no blanks around them. */
function tidy({ id, required, text = '', buyerAct }: OwnCriterion): OwnCriterion {
  const words = text.trim();
  return { id, required, ...(words ? { text: words } : {}), ...(buyerAct ? { buyerAct } : {}) };
}

/** Keeps the list; the built-in one needs no keeping. */
function saveList(stage: StageId, list: readonly OwnCriterion[]): Promise<boolean> {
  const { [stage]: _, ...others } = readCriteria(settings.value.criteria);
  const isBuiltIn = JSON.stringify(list) === JSON.stringify(rowsOf(stage, {}));
  return saveSetting('criteria', {
    version: CRITERIA_VERSION,
    stages: isBuiltIn ? others : { ...others, [stage]: list },
  });
}

function errorAt(
  problems: readonly CriteriaProblem[],
  index: number,
  t: { noText: string; twice: string; tooLong: (n: number) => string },
): string | undefined {
  const problem = problems.find((one) => 'index' in one && one.index === index);
  switch (problem?.code) {
    case 'noText':
      return t.noText;
    case 'twice':
      return t.twice;
    case 'tooLong':
      return t.tooLong(CRITERION_CHARS_MAX);
    default:
      return undefined;
  }
}
