import { useEffect, useState } from 'preact/hooks';
import { onboarding } from '../../../../locales/areas';
import { hasPermission, requestPermission } from '../../../browser-adapter';
import { useT } from '../../../language';
import { Button } from '../../../ui/button';
import { RadioGroup } from '../../../ui/choice';
import { Icon } from '../../../ui/icon';
import { Tag } from '../../../ui/tag';
import { saveSetting } from '../settings/use-setting';

export type Beginning = 'sample' | 'own' | 'import';

/** Third step: what Dawra may do, told before anything is asked, and with what to begin. */
export function BeginStep({ value, onChange }: { value: Beginning; onChange: (value: Beginning) => void }) {
  const t = useT(onboarding).begin;
  const [allowed, setAllowed] = useState(false);
  useEffect(() => {
    void hasPermission('notifications').then(setAllowed);
  }, []);
  const ask = async () => {
    const granted = await requestPermission('notifications');
    setAllowed(granted);
    if (granted) await saveSetting('notifications', true);
  };
  return (
    <>
      <div>
        <h1 class="dw-welcome-title">{t.title}</h1>
        <p class="dw-ink-2">{t.text}</p>
      </div>
      <RadioGroup<Beginning>
        name="beginning"
        label={t.title}
        value={value}
        options={[
          { value: 'sample', label: t.sample, hint: t.sampleHint },
          { value: 'own', label: t.own, hint: t.ownHint },
          { value: 'import', label: t.import, hint: t.importHint },
        ]}
        onChange={onChange}
      />
      <section class="dw-col dw-gap-2">
        <h2 class="dw-label">{t.asks}</h2>
        <ul class="dw-welcome-asks">
          <li>
            <Icon name="mail" />
            <span>{t.mail}</span>
          </li>
          <li>
            <Icon name="clock" />
            <span>
              {t.notifications}{' '}
              {allowed ? (
                <Tag tone="done">{t.allowed}</Tag>
              ) : (
                <Button kind="link" size="s" onClick={ask}>
                  {t.askNotifications}
                </Button>
              )}
            </span>
          </li>
          <li>
            <Icon name="link" />
            <span>{t.linkedin}</span>
          </li>
        </ul>
      </section>
    </>
  );
}
