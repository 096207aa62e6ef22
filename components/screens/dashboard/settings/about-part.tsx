import { useEffect } from 'preact/hooks';
import { settings as area } from '../../../../locales/areas';
import { version } from '../../../browser-adapter';
import { useT } from '../../../language';
import { Button } from '../../../ui/button';
import { settings } from '../../shared/session';
import { openLayer } from '../shell/layers';
import { SettingCard, SettingRow } from './setting-row';
import { saveSetting } from './use-setting';

/** Shortcuts, and what the version at hand brought. */
export function AboutPart() {
  const t = useT(area).about;
  const now = version();
  const { lastSeenVersion } = settings.value;
  useEffect(() => {
    if (lastSeenVersion !== now) void saveSetting('lastSeenVersion', now);
  }, []);
  return (
    <>
      <SettingCard>
        <SettingRow title={t.keys} hint={t.browserKeys}>
          <Button onClick={() => openLayer('keys')}>{t.showKeys}</Button>
        </SettingRow>
      </SettingCard>
      <SettingCard title={t.news}>
        <p class="dw-small dw-ink-3">{t.version(now)}</p>
        <ul class="dw-notice-list">
          {t.newsItems.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>
          <a href="#/welcome">{t.welcome}</a>
        </p>
      </SettingCard>
    </>
  );
}
