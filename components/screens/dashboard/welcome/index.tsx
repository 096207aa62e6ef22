import './welcome.css';
import { useState } from 'preact/hooks';
import { common, onboarding } from '../../../../locales/areas';
import { version } from '../../../browser-adapter';
import { useT } from '../../../language';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { Segment } from '../../../ui/tabs';
import { Mark } from '../../shared/mark';
import { perform } from '../../shared/perform';
import { settings, speech } from '../../shared/session';
import { saveSetting } from '../settings/use-setting';
import { goTo } from '../shell/place';
import { type Beginning, BeginStep } from './begin-step';
import { draftOf, saveDraft } from './draft';
import { LiveSample } from './live-sample';
import { WeekStep } from './week-step';
import { WhoStep } from './who-step';

const STEPS = 3;

/**
 * Three steps, each of which may be skipped: who, when, and with what to begin.
 * @domain S10, S48, S56
 */
export default function WelcomePage() {
  const t = useT(onboarding);
  const tc = useT(common);
  const [step, setStep] = useState(1);
  const [draft, setDraft] = useState(() => draftOf(settings.value));
  const [beginning, setBeginning] = useState<Beginning>('sample');
  const [saving, setSaving] = useState(false);
  const settle = async () => {
    await saveSetting('onboarded', true);
    // What this version brought is not news to somebody who begins with it.
    await saveSetting('lastSeenVersion', version());
  };
  const leave = async () => {
    await settle();
    goTo({ page: 'today' });
  };
  const finish = async () => {
    if (beginning === 'sample') await perform('sample.add', { language: speech.value.lang });
    await settle();
    goTo(beginning === 'import' ? { page: 'data', part: 'import' } : { page: 'today' });
  };
  const next = async () => {
    setSaving(true);
    try {
      await saveDraft(draft, settings.value);
      if (step < STEPS) setStep(step + 1);
      else await finish();
    } finally {
      setSaving(false);
    }
  };
  return (
    <main class="dw-welcome">
      <form
        class="dw-welcome-form"
        onSubmit={(event) => {
          event.preventDefault();
          void next();
        }}
      >
        <header class="dw-row">
          <Mark size={24} />
          <span class="dw-lead dw-grow">{tc.name}</span>
          <span class="dw-small dw-ink-3 dw-num">{t.stepOf(step, STEPS)}</span>
        </header>
        <div class="dw-welcome-step" key={step}>
          {step === 1 && <WhoStep draft={draft} onDraft={setDraft} />}
          {step === 2 && <WeekStep draft={draft} onDraft={setDraft} />}
          {step === 3 && <BeginStep value={beginning} onChange={setBeginning} />}
        </div>
        <footer class="dw-row dw-wrap">
          {step > 1 && (
            <Button size="l" onClick={() => setStep(step - 1)}>
              {tc.back}
            </Button>
          )}
          <Button size="l" kind="primary" type="submit" saving={saving}>
            {t.continue}
            <Icon name="arrow" />
          </Button>
          <Button size="l" kind="quiet" onClick={leave}>
            {t.skip}
          </Button>
          <span class="dw-grow" />
          <Segment
            label={t.language}
            value={speech.value.lang}
            tabs={[
              { value: 'en', label: 'English' },
              { value: 'ar', label: 'العربية' },
            ]}
            onChange={(lang) => void saveSetting('language', lang)}
          />
        </footer>
      </form>
      <LiveSample draft={draft} />
    </main>
  );
}
