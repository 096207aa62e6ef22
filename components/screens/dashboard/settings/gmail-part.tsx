import { settings as area } from '../../../../locales/areas';
import { useT } from '../../../language';
import { SettingCard, SwitchRow } from './setting-row';

/** What is kept of a mail, and what is shown in the mail page. */
export function GmailPart() {
  const t = useT(area).gmail;
  return (
    <SettingCard>
      <SwitchRow name="keepSubjects" title={t.subjects} hint={t.subjectsHint} />
      <SwitchRow name="chipBar" title={t.chipBar} hint={t.chipBarHint} />
    </SettingCard>
  );
}
