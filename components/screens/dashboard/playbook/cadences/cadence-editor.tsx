import { useState } from 'preact/hooks';
import { STEPS_MAX } from '../../../../../domain/cadence/cadences';
import {
  checkOwnCadence,
  GAP_MAX,
  type OwnCadenceProblem,
  type StepChannel,
} from '../../../../../domain/cadence/own-cadence';
import { playbook } from '../../../../../locales/areas';
import { useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { TextField } from '../../../../ui/field';
import { PieceDialog } from '../shared/piece-dialog';
import { type Piece, savePiece } from '../shared/pieces';
import { type DraftStep, StepRow } from './step-row';

const FIRST: DraftStep = { key: 0, channel: 'email', gap: '0' };
/** What a new step proposes until the rep says otherwise. */
const USUAL_GAP = '3';

/**
 * Writes an own cadence step by step; what is wrong is said at the field it is about.
 * @domain S50, S56
 */
export function CadenceEditor({
  piece,
  start,
  onClose,
}: {
  piece: Piece<'cadence'> | undefined;
  start: Partial<Piece<'cadence'>> | undefined;
  onClose: () => void;
}) {
  const t = useT(playbook).cadences;
  const [name, setName] = useState(start?.name ?? '');
  const [rows, setRows] = useState<DraftStep[]>(
    start?.steps?.map(({ channel, gapWorkDays }, key) => ({ key, channel, gap: String(gapWorkDays) })) ?? [
      FIRST,
    ],
  );
  const [problems, setProblems] = useState<OwnCadenceProblem[]>([]);
  const has = (code: OwnCadenceProblem['code']) => problems.some((problem) => problem.code === code);
  const change = (next: DraftStep[]) => {
    setRows(next);
    setProblems([]);
  };
  const save = async () => {
    const steps = rows.map(({ channel, gap }, i) => ({ channel, gapWorkDays: i === 0 ? 0 : readGap(gap) }));
    const found = checkOwnCadence({ name, steps });
    setProblems(found);
    return found.length === 0 && savePiece('cadence', { name: name.trim(), steps }, piece?.id);
  };
  return (
    <PieceDialog title={piece ? t.change : t.write} onSave={save} onClose={onClose}>
      <TextField
        label={t.name}
        value={name}
        onInput={setName}
        native={{ maxLength: 80 }}
        {...(has('noName') ? { error: t.noName } : {})}
      />
      <fieldset
        class="dw-pb-steps"
        aria-describedby={has('noSteps') || has('tooMany') ? 'pb-steps' : undefined}
      >
        <legend class="dw-label">{t.steps}</legend>
        {rows.map((row, i) => (
          <StepRow
            key={row.key}
            row={row}
            no={i + 1}
            {...(problems.some((one) => one.code === 'gap' && one.step === i)
              ? { error: t.badGap(GAP_MAX) }
              : {})}
            onChange={(next) => change(rows.map((one) => (one.key === row.key ? next : one)))}
            onRemove={() => change(rows.filter((one) => one.key !== row.key))}
          />
        ))}
        {(has('noSteps') || has('tooMany')) && (
          <p id="pb-steps" class="dw-field-error" role="alert">
            {has('noSteps') ? t.noSteps : t.tooMany(STEPS_MAX)}
          </p>
        )}
        <Button
          size="s"
          icon="plus"
          {...(rows.length >= STEPS_MAX ? { off: t.tooMany(STEPS_MAX) } : {})}
          onClick={() => change([...rows, nextStep(rows)])}
        >
          {t.addStep}
        </Button>
      </fieldset>
      <p class="dw-small dw-ink-3">{t.stepsHint}</p>
    </PieceDialog>
  );
}

const ALTERNATES: Partial<Record<StepChannel, StepChannel>> = { email: 'call' };

/** A new step goes another way than the one before. */
function nextStep(rows: readonly DraftStep[]): DraftStep {
  const last = rows.at(-1);
  const key = Math.max(-1, ...rows.map((row) => row.key)) + 1;
  return {
    key,
    channel: last ? (ALTERNATES[last.channel] ?? 'email') : 'email',
    gap: last ? USUAL_GAP : '0',
  };
}

/** Digits of either script; anything else is no wait. */
function readGap(text: string): number {
  const latin = text.trim().replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  return /^\d+$/.test(latin) ? Number(latin) : Number.NaN;
}
