import { useState } from 'preact/hooks';
import { common, data } from '../../../../locales/areas';
import type { MessageProblem } from '../../../../messages/protocol';
import { isSealed, openBackup } from '../../../../storage/backup/open-backup';
import { database } from '../../../../storage/database';
import { navCounts } from '../../../../storage/queries/board-counts';
import { useFormat, useT } from '../../../language';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { TextField } from '../../../ui/field';
import { showToast } from '../../../ui/toasts';
import { problemText } from '../../shared/perform';
import { now, speech } from '../../shared/session';
import { SettingCard } from '../settings/setting-row';
import { useSettledQuery } from '../shell/use-settled-query';
import { restoreText } from './backup-wire';
import { FileButton } from './file-button';

interface Chosen {
  file: File;
  sealed: boolean;
}

/** The way back from a file, plain or under a passphrase. */
export function RestoreCard() {
  const t = useT(data).backup;
  const [chosen, setChosen] = useState<Chosen | undefined>(undefined);
  const choose = async (file: File) => {
    const head = new Uint8Array(await file.slice(0, 64).arrayBuffer());
    setChosen({ file, sealed: isSealed(head) });
  };
  return (
    <SettingCard title={t.restore} hint={t.restoreText}>
      <div>
        <FileButton words={t.chooseFile} accept=".json,.dawra,.gz,application/json" onFile={choose} />
      </div>
      {chosen && <RestoreDialog chosen={chosen} onClose={() => setChosen(undefined)} />}
    </SettingCard>
  );
}

function RestoreDialog({ chosen: { file, sealed }, onClose }: { chosen: Chosen; onClose: () => void }) {
  const t = useT(data).backup;
  const tc = useT(common);
  const f = useFormat();
  const [busy, setBusy] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<MessageProblem | undefined>(undefined);
  const counts = useSettledQuery(() => navCounts(database()), []);
  const restore = async () => {
    setBusy(true);
    setProblem(undefined);
    const opened = await openBackup(file, passphrase);
    const reply = opened.ok ? await restoreText(opened.value) : opened;
    setBusy(false);
    if (!reply.ok) {
      setProblem(reply.problem);
      return;
    }
    onClose();
    now.value = Date.now();
    showToast({ text: t.restored(f.number(reply.value.rows)) });
  };
  return (
    <Dialog
      title={t.confirmTitle}
      closeLabel={tc.close}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{tc.cancel}</Button>
          <Button
            kind="danger"
            saving={busy}
            onClick={restore}
            {...(sealed && passphrase === '' ? { off: t.passphraseNeeded } : {})}
          >
            {t.confirm}
          </Button>
        </>
      }
    >
      <p>{t.confirmText(speech.value.units.prospect(counts?.people ?? 0), file.name)}</p>
      {sealed && (
        <TextField
          label={t.passphrase}
          kind="password"
          value={passphrase}
          onInput={setPassphrase}
          native={{ autoComplete: 'off' }}
          {...(problem ? { error: problemText(problem) } : {})}
        />
      )}
      {problem && !sealed && <Banner tone="late">{problemText(problem)}</Banner>}
    </Dialog>
  );
}
