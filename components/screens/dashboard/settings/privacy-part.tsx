import { settings as area } from '../../../../locales/areas';
import { useT } from '../../../language';
import { Icon, type IconName } from '../../../ui/icon';
import { SettingCard } from './setting-row';

/** What is kept, where, and how to take it away: the same words as the privacy policy. */
export function PrivacyPart() {
  const t = useT(area).privacy;
  const lines: [IconName, string][] = [
    ['lock', t.local],
    ['note', t.kept],
    ['ban', t.never],
    ['eye', t.pages],
    ['shield', t.limited],
    ['export', t.yours],
    ['warn', t.uninstall],
  ];
  return (
    <SettingCard title={t.title}>
      <ul class="dw-notice-list">
        {lines.map(([icon, words]) => (
          <li key={icon}>
            <Icon name={icon} />
            <span>{words}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href="#/data/backup">{t.data}</a>
      </p>
    </SettingCard>
  );
}
