import { useState } from 'preact/hooks';
import { daysFrom } from '../../../../domain/time/civil-day';
import { data } from '../../../../locales/areas';
import { sealBackup } from '../../../../storage/backup/open-backup';
import { useFormat, useT } from '../../../language';
import { Button } from '../../../ui/button';
import { showToast } from '../../../ui/toasts';
import { problemText } from '../../shared/perform';
import { now, settings, speech } from '../../shared/session';
import { SettingCard } from '../settings/setting-row';
import { saveSetting } from '../settings/use-setting';
import { fetchBackup } from './backup-wire';
import { FileButton } from './file-button';
import { noLock, PassphraseFields, readLock } from './passphrase-fields';
import { RestoreCard } from './restore-card';
import { canCheckFile, downloadFile, isSameFile, saveAndReadBack } from './save-file';

/**
 * A file with everything, which only counts once it is known to be whole; and the way back from one.
 * @domain S48
 */
export function BackupPart() {
  const t = useT(data).backup;
  const f = useFormat();
  const [lock, setLock] = useState(noLock);
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<Blob | undefined>(undefined);
  const { lastBackupOn } = settings.value;
  const today = f.dayOf(now.value);

  const kept = async () => {
    await saveSetting('lastBackupOn', today);
    setMade(undefined);
    setLock(noLock);
    showToast({ text: t.done });
  };
  const make = async () => {
    const read = readLock(lock);
    if (!read.ok) {
      setLock({ ...lock, problem: read.problem });
      return;
    }
    setBusy(true);
    const reply = await fetchBackup();
    if (!reply.ok) {
      setBusy(false);
      showToast({ text: problemText(reply.problem), kind: 'problem' });
      return;
    }
    const passphrase = read.value;
    const content = passphrase
      ? await sealBackup(reply.value, passphrase)
      : new Blob([reply.value], { type: 'application/json' });
    setBusy(false);
    await save(`dawra-backup-${today}.${passphrase ? 'dawra' : 'json'}`, content);
  };
  const save = async (name: string, content: Blob) => {
    if (!canCheckFile()) {
      downloadFile(name, [content], content.type);
      setMade(content);
      return;
    }
    const whole = await saveAndReadBack(name, content);
    if (whole) await kept();
    else if (whole === false)
      showToast({ text: problemText({ code: 'notice.backupNotSaved' }), kind: 'problem' });
  };
  const check = async (file: File) => {
    if (made && (await isSameFile(file, made))) await kept();
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
        <PassphraseFields lock={lock} onLock={setLock} />
        <div class="dw-row dw-wrap">
          <Button kind="primary" icon="export" saving={busy} onClick={make}>
            {t.make}
          </Button>
          {made && <FileButton words={t.check} accept=".json,.dawra" onFile={check} />}
        </div>
        {made && <p class="dw-small dw-ink-2">{t.checkHint}</p>}
      </SettingCard>
      <RestoreCard />
    </>
  );
}
