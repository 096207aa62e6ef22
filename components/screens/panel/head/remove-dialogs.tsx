import { useState } from 'preact/hooks';
import { common, panel, units } from '../../../../locales/areas';
import { useT } from '../../../language';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { TextField } from '../../../ui/field';
import { showToast } from '../../../ui/toasts';
import { perform } from '../../shared/perform';
import { useCase } from '../panel-case';

interface Asked {
  onClose: () => void;
}

/** Deleting can be undone; the question says what goes with it. */
export function RemoveDialog({ onClose }: Asked) {
  const t = useT(panel).frame;
  const tc = useT(common);
  const { prospect, touches } = useCase().dossier;
  const title = t.removeTitle(prospect.name, useT(units).touch(touches.length));
  return (
    <Dialog
      title={title}
      closeLabel={tc.close}
      onClose={onClose}
      width={360}
      actions={
        <>
          <Button onClick={onClose}>{tc.cancel}</Button>
          <Button
            kind="danger"
            onClick={() => {
              onClose();
              void perform('prospect.delete', { prospectId: prospect.id });
            }}
          >
            {tc.delete}
          </Button>
        </>
      }
    >
      <p>{t.removeText}</p>
    </Dialog>
  );
}

/** Erasing cannot be undone, so a word must be typed. */
export function EraseDialog({ onClose }: Asked) {
  const t = useT(panel).frame;
  const tc = useT(common);
  const { prospect } = useCase().dossier;
  const [typed, setTyped] = useState('');
  const isSure = typed.trim().toLowerCase() === t.eraseWord;
  const erase = async () => {
    onClose();
    const reply = await perform('prospect.erase', { prospectId: prospect.id }, { quiet: true, undo: false });
    if (reply.ok) showToast({ text: t.erased });
  };
  return (
    <Dialog
      title={t.eraseTitle(prospect.name)}
      closeLabel={tc.close}
      onClose={onClose}
      width={360}
      actions={
        <>
          <Button onClick={onClose}>{tc.cancel}</Button>
          <Button
            kind="danger"
            onClick={() => void erase()}
            {...(isSure ? {} : { off: t.eraseType(t.eraseWord) })}
          >
            {t.erase}
          </Button>
        </>
      }
    >
      <p>{t.eraseText}</p>
      <TextField
        label={t.eraseType(t.eraseWord)}
        value={typed}
        onInput={setTyped}
        native={{ autoComplete: 'off' }}
      />
    </Dialog>
  );
}

/** The narrow way back from do-not-contact. */
export function UnblockDialog({ onClose }: Asked) {
  const t = useT(panel).frame;
  const tc = useT(common);
  const { prospect } = useCase().dossier;
  const [consent, setConsent] = useState('');
  const unblock = async () => {
    const reply = await perform('prospect.block', { prospectId: prospect.id, on: false, consent });
    if (reply.ok) onClose();
  };
  return (
    <Dialog
      title={t.unblock}
      closeLabel={tc.close}
      onClose={onClose}
      width={360}
      actions={
        <>
          <Button onClick={onClose}>{tc.cancel}</Button>
          <Button kind="primary" onClick={() => void unblock()}>
            {t.unblock}
          </Button>
        </>
      }
    >
      <TextField label={t.unblockConsent} hint={t.unblockHint} value={consent} onInput={setConsent} />
    </Dialog>
  );
}
