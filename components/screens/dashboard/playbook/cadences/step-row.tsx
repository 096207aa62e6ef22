import './cadences.css';
import { STEP_CHANNELS, type StepChannel } from '../../../../../domain/cadence/own-cadence';
import { playbook, touches } from '../../../../../locales/areas';
import { useT } from '../../../../language';
import { IconButton } from '../../../../ui/button';
import { Select, TextField } from '../../../../ui/field';

/** A step while it is being written. */
export interface DraftStep {
  key: number;
  channel: StepChannel;
  gap: string;
}

/** One step: how, and how long after the one before. */
export function StepRow({
  row,
  no,
  error,
  onChange,
  onRemove,
}: {
  row: DraftStep;
  no: number;
  error?: string;
  onChange: (row: DraftStep) => void;
  onRemove: () => void;
}) {
  const t = useT(playbook).cadences;
  const tt = useT(touches);
  return (
    <div class="dw-pb-step">
      <Select
        label={t.stepChannel(no)}
        value={row.channel}
        options={STEP_CHANNELS.map((value) => ({ value, label: tt.channel[value] }))}
        onChange={(channel) => onChange({ ...row, channel })}
      />
      {no === 1 ? (
        <p class="dw-small dw-ink-3 dw-pb-step-first">{t.firstStep}</p>
      ) : (
        <TextField
          kind="number"
          label={t.stepGap}
          unit={t.workDays}
          value={row.gap}
          onInput={(gap) => onChange({ ...row, gap })}
          {...(error ? { error } : {})}
        />
      )}
      <IconButton icon="trash" label={t.removeStep(no)} onClick={onRemove} />
    </div>
  );
}
