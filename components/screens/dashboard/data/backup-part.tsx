import { useState } from 'preact/hooks';
import { daysFrom } from '../../../../domain/time/civil-day';
import { common, data } from '../../../../locales/areas';
import { send } from '../../../../messages/client';
import { database } from '../../../../storage/database';
import { navCounts } from '../../../../storage/queries/board-counts';
import { useFormat, useT } from '../../../language';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { showToast } from '../../../ui/toasts';
import { problemText } from '../../shared/perform';
import { now, settings, speech } from '../../shared/session';
import { SettingCard } from '../settings/setting-row';
import { saveSetting } from '../settings/use-setting';
import { useSettledQuery } from '../shell/use-settled-query';
import { FileButton } from './file-button';
import { canCheckFile, downloadFile, saveAndReadBack } from './save-file';

/**
 * A file with everything, which only counts once it is known to be whole; and the way back from one.
 * @domain S48
 */
export function BackupPart() {
  const t = useT(data).backup;
  const f = useFormat();
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState('');
  const [chosen, setChosen] = useState<{ name: string; json: string } | undefined>(undefined);
  const { lastBackupOn } = settings.value;
  const today = f.dayOf(now.value);

  const kept = async () => {
    await saveSetting('lastBackupOn', today);
    setMade('');
    showToast({ text: t.done });
  };
  const make = async () => {
    setBusy(true);
    const reply = await send('backup.read', {});
    setBusy(false);
    if (!reply.ok) {
      showToast({ text: problemText(reply.problem), kind: 'problem' });
      return;
    }
    const { json } = reply.value;
    const name = `dawra-backup-${today}.json`;
    if (!canCheckFile()) {
      downloadFile(name, [json], 'application/json');
      setMade(json);
      return;
    }
    const whole = await saveAndReadBack(name, json);
    if (whole) await kept();
    else if (whole === false)
      showToast({ text: problemText({ code: 'notice.backupNotSaved' }), kind: 'problem' });
  };
  const check = async (file: File) => {
    if ((await file.text()) === made) await kept();
    else showToast({ text: t.notSame, kind: 'problem' });
  };
  return (
    <>
      <SettingCard title={t.title} hint={t.text}>
        <p class="dw-strong">
          {lastBackupOn
            ? t.last(speech.value.units.daysAgo(Math.max(0, daysFrom(lastBackupOn, today))))
            : t.never}
        </p>
        <div class="dw-row dw-wrap">
          <Button kind="primary" icon="export" saving={busy} onClick={make}>
            {t.make}
          </Button>
          {made && <FileButton words={t.check} accept=".json" onFile={check} />}
        </div>
        {made && <p class="dw-small dw-ink-2">{t.checkHint}</p>}
      </SettingCard>
      <SettingCard title={t.restore} hint={t.restoreText}>
        <div>
          <FileButton
            words={t.chooseFile}
            accept=".json,application/json"
            onFile={async (file) => setChosen({ name: file.name, json: await file.text() })}
          />
        </div>
      </SettingCard>
      {chosen && <RestoreDialog file={chosen} onClose={() => setChosen(undefined)} />}
    </>
  );
}

function RestoreDialog({ file, onClose }: { file: { name: string; json: string }; onClose: () => void }) {
  const t = useT(data).backup;
  const tc = useT(common);
  const f = useFormat();
  const [busy, setBusy] = useState(false);
  const counts = useSettledQuery(() => navCounts(database()), []);
  const restore = async () => {
    setBusy(true);
    const reply = await send('backup.restore', { json: file.json });
    setBusy(false);
    onClose();
    now.value = Date.now();
    showToast(
      reply.ok
        ? { text: t.restored(f.number(reply.value.rows)) }
        : { text: problemText(reply.problem), kind: 'problem' },
    );
  };
  return (
    <Dialog
      title={t.confirmTitle}
      closeLabel={tc.close}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{tc.cancel}</Button>
          <Button kind="danger" saving={busy} onClick={restore}>
            {t.confirm}
          </Button>
        </>
      }
    >
      <p>{t.confirmText(speech.value.units.prospect(counts?.people ?? 0), file.name)}</p>
    </Dialog>
  );
}
