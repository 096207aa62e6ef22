import './reason-dialog.css';
import { useState } from 'preact/hooks';
import { common, views } from '../../locales/areas';
import { useT } from '../language';
import { Button } from '../ui/button';
import { RadioGroup } from '../ui/choice';
import { Dialog } from '../ui/dialog';
import { type Option, TextField } from '../ui/field';
import { Icon } from '../ui/icon';

export interface ReasonDialogProps {
  /** "Move to Negotiation", "Mark as lost". */
  title: string;
  /** Items that stay open, shown before the reason is given. */
  missing?: readonly string[];
  missingTitle?: string;
  /** Fixed reasons to choose from; without them the reason is typed. */
  reasons?: readonly Option[];
  /** A day asked for as well, with the proposed one. */
  day?: { label: string; value: string };
  /** Words of the button: repeats the verb of the title. */
  confirm: string;
  danger?: boolean;
  onConfirm: (answer: { reason: string; day?: string }) => void;
  onClose: () => void;
}

/** Asks why, before a move that the cycle would not make by itself. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, missing = [], missingTitle, reasons, day, confirm, danger, onConfirm, onClose } = props;
  const t = useT(views);
  const c = useT(common);
  const [reason, setReason] = useState('');
  const [on, setOn] = useState(day?.value ?? '');
  const ready = reason.trim() !== '' && (!day || on !== '');
  return (
    <Dialog
      title={title}
      closeLabel={c.close}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{c.cancel}</Button>
          <Button
            kind={danger ? 'danger' : 'primary'}
            off={ready ? undefined : t.needsReason}
            onClick={() => onConfirm({ reason: reason.trim(), ...(day ? { day: on } : {}) })}
          >
            {confirm}
          </Button>
        </>
      }
    >
      {missing.length > 0 && (
        <div>
          {missingTitle && <p class="dw-label">{missingTitle}</p>}
          <ul>
            {missing.map((item) => (
              <li key={item} class="dw-reason-item">
                <Icon name="warn" />
                {item}
              </li>
            ))}
          </ul>
        </div>
      )}
      {reasons ? (
        <RadioGroup name="reason" label={t.why} value={reason} options={reasons} onChange={setReason} />
      ) : (
        <TextField
          label={missing.length > 0 ? t.whyOverride : t.why}
          value={reason}
          onInput={setReason}
          native={{ maxLength: 200 }}
        />
      )}
      {day && <TextField kind="date" label={day.label} value={on} onInput={setOn} />}
    </Dialog>
  );
}
