import { useEffect, useState } from 'preact/hooks';
import { settings as area } from '../../../../locales/areas';
import { send } from '../../../../messages/client';
import { dropPermission, hasPermission, requestPermission } from '../../../browser-adapter';
import { useT } from '../../../language';
import { Button } from '../../../ui/button';
import { Switch } from '../../../ui/choice';
import { Icon, type IconName } from '../../../ui/icon';
import { showToast } from '../../../ui/toasts';
import { settings } from '../../shared/session';
import { goTo } from '../shell/place';
import { SettingCard, SettingRow } from './setting-row';
import { saveSetting } from './use-setting';

const HELP = 'https://www.linkedin.com/help/linkedin/answer/a1341387';

/**
 * The card on LinkedIn profiles: off until its risks were told and accepted, gone at once when switched off.
 * @domain S81
 */
export function LinkedInPart() {
  const t = useT(area).linkedin;
  const { linkedin } = settings.value;
  const [putAway, setPutAway] = useState(false);
  const [granted, setGranted] = useState<boolean | undefined>(undefined);
  useEffect(() => {
    void hasPermission('linkedin').then(setGranted);
  }, [linkedin]);

  const switchOn = async () => {
    // The browser's question must come straight from the press, before anything is awaited.
    const allowed = await requestPermission('linkedin');
    setGranted(allowed);
    if (!allowed) {
      showToast({ text: t.refused, kind: 'problem' });
      return;
    }
    if (await saveSetting('linkedin', true)) await send('linkedin.register', {});
  };
  const switchOff = async () => {
    await saveSetting('linkedin', false);
    await send('linkedin.register', {});
    await dropPermission('linkedin');
    setGranted(false);
    showToast({ text: t.switchedOff });
  };
  const lines: [IconName, string][] = [
    ['warn', t.rules],
    ['eye', t.reads],
    ['ban', t.never],
    ['undo', t.revoke],
  ];
  return (
    <>
      <SettingCard>
        <div class="dw-row">
          <div class="dw-grow">
            <p class="dw-lead">{t.card}</p>
            <p class="dw-ink-2">{linkedin ? t.on : t.off}</p>
          </div>
          <Switch
            checked={linkedin}
            onChange={(on) => (on ? setPutAway(false) : void switchOff())}
            label={t.card}
            hideLabel
          />
        </div>
        {linkedin && granted === false && <p class="dw-small dw-ink-2">{t.missing}</p>}
        {linkedin && (
          <div>
            <Button icon="undo" onClick={switchOff}>
              {t.turnOff}
            </Button>
          </div>
        )}
      </SettingCard>
      {!linkedin && !putAway && (
        <section class="dw-card dw-setting-card dw-linkedin-warning" aria-labelledby="linkedin-before">
          <h2 id="linkedin-before" class="dw-lead">
            <Icon name="warn" size={20} />
            {t.before}
          </h2>
          <ul class="dw-notice-list">
            {lines.map(([icon, words]) => (
              <li key={icon}>
                <Icon name={icon} />
                <span>{words}</span>
              </li>
            ))}
          </ul>
          <div class="dw-row dw-wrap">
            <Button size="l" onClick={() => setPutAway(true)}>
              {t.notNow}
            </Button>
            <Button size="l" onClick={switchOn}>
              {t.accept}
            </Button>
          </div>
          <p class="dw-small dw-ink-3">
            {t.asks}{' '}
            <a href={HELP} target="_blank" rel="noreferrer">
              {t.help}
            </a>
          </p>
        </section>
      )}
      <SettingCard>
        <SettingRow title={t.connections} hint={t.connectionsHint}>
          <Button icon="import" onClick={() => goTo({ page: 'data', part: 'import' })}>
            {t.chooseFile}
          </Button>
        </SettingRow>
      </SettingCard>
    </>
  );
}
