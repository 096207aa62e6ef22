import './move-dialog.css';
import { useState } from 'preact/hooks';
import { common, stages } from '../../../locales/areas';
import type { MessageProblem } from '../../../messages/protocol';
import type { MoveTargetView } from '../../../messages/views';
import { useFormat, useT } from '../../language';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Select, TextField } from '../../ui/field';
import { Icon } from '../../ui/icon';
import { now } from './clock';
import { perform, problemText } from './perform';

const DATES: readonly string[] = ['signedOn', 'recycleOn'];

/**
 * Asks for what a move needs: the open criteria and a reason to go on anyway, a signing date, a day to come back.
 * @domain S10, S58
 */
export function MoveDialog({
  runId,
  move,
  onClose,
}: {
  runId: string;
  move: MoveTargetView;
  onClose: () => void;
}) {
  const t = useT(common);
  const ts = useT(stages);
  const f = useFormat();
  const today = f.dayOf(now.value);
  const [reason, setReason] = useState('');
  const [words, setWords] = useState('');
  const [signedOn, setSignedOn] = useState(today);
  const [recycleOn, setRecycleOn] = useState('');
  const [problem, setProblem] = useState<MessageProblem | undefined>();
  const errorAt = (field: string) =>
    problem?.field === field || (field === 'kind' && problem && !DATES.includes(problem.field ?? ''))
      ? problemText(problem)
      : '';
  const typed =
    move.kind === 'skip' || move.kind === 'forward' || move.kind === 'won' || move.kind === 'reopen';
  const given = typed ? words.trim() || labelOf(move, reason) : reason;
  const isMissing = move.needsReason && !given;
  const submit = async () => {
    if (isMissing) return;
    const reply = await perform(
      'stage.move',
      {
        runId,
        kind: move.kind,
        ...(move.to ? { to: move.to } : {}),
        ...(given ? { reason: given } : {}),
        ...(move.kind === 'won' && signedOn ? { signedOn } : {}),
        ...(recycleOn ? { recycleOn } : {}),
        ...(move.missing.length > 0 || (move.kind === 'won' && move.needsReason) ? { override: true } : {}),
      },
      { atField: true },
    );
    if (reply.ok) onClose();
    else setProblem(reply.problem);
  };
  return (
    <Dialog
      title={move.label}
      closeLabel={t.close}
      onClose={onClose}
      width={340}
      actions={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button kind="primary" onClick={submit} {...(isMissing ? { off: ts.reasonMissing } : {})}>
            {move.missing.length > 0 ? ts.override : t.confirm}
          </Button>
        </>
      }
    >
      {move.missing.length > 0 && (
        <div class="dw-move-missing">
          <p class="dw-small dw-ink-2">{ts.stillOpen}</p>
          <ul>
            {move.missing.map((item) => (
              <li key={item}>
                <Icon name="warn" size={14} />
                <span>{item}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {move.reasons.length > 0 && (
        <Select
          label={ts.reason}
          value={reason}
          onChange={setReason}
          options={[
            { value: '', label: ts.chooseReason },
            ...move.reasons.map(({ id, label }) => ({ value: id, label })),
          ]}
        />
      )}
      {typed && move.needsReason && <TextField label={ts.ownWords} value={words} onInput={setWords} />}
      {move.kind === 'won' && (
        <TextField
          kind="date"
          label={ts.signedOn}
          value={signedOn}
          onInput={setSignedOn}
          {...(errorAt('signedOn') ? { error: errorAt('signedOn') } : {})}
        />
      )}
      {move.kind === 'recycle' && (
        <TextField
          kind="date"
          label={ts.comeBackOn}
          hint={ts.comeBackHint}
          value={recycleOn}
          onInput={setRecycleOn}
          {...(errorAt('recycleOn') ? { error: errorAt('recycleOn') } : {})}
        />
      )}
      {errorAt('kind') && (
        <p class="dw-field-error" role="alert">
          {errorAt('kind')}
        </p>
      )}
    </Dialog>
  );
}

function labelOf(move: MoveTargetView, id: string): string {
  return move.reasons.find((one) => one.id === id)?.label ?? '';
}
