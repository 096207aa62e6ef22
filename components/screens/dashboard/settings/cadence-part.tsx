import { settings as area, stages, touches } from '../../../../locales/areas';
import { useFormat, useT } from '../../../language';
import { Select } from '../../../ui/field';
import { speech } from '../../shared/session';
import { hoursWords } from './hours-words';
import { previewPlan } from './preview-plan';
import { SettingCard, SettingRow } from './setting-row';
import { useSetting } from './use-setting';

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const ATTEMPTS = numbers(3, 8);

/**
 * How often a silent person is tried, and how the plan then runs.
 * @domain S50, S56
 */
export function CadencePart() {
  const t = useT(area).cadence;
  const tt = useT(touches);
  const ts = useT(stages);
  const f = useFormat();
  const [attempts, setAttempts] = useSetting('attempts');
  const [emailMax, setEmailMax] = useSetting('emailMax');
  const steps = previewPlan(speech.value.settings, f.dayOf(Date.now()));
  const option = (n: number) => ({ value: String(n), label: f.number(n) });
  return (
    <>
      <SettingCard>
        <SettingRow title={t.attempts} hint={t.attemptsHint}>
          <Select
            label={t.attempts}
            hideLabel
            value={String(attempts)}
            options={ATTEMPTS.map(option)}
            onChange={(value) => setAttempts(Number(value))}
          />
        </SettingRow>
        <SettingRow title={t.emailMax} hint={t.emailMaxHint}>
          <Select
            label={t.emailMax}
            hideLabel
            value={String(emailMax)}
            options={numbers(1, 8).map(option)}
            onChange={(value) => setEmailMax(Number(value))}
          />
        </SettingRow>
      </SettingCard>
      <SettingCard title={`${t.preview} · ${ts.name.prospecting}`} hint={t.previewHint}>
        <ol class="dw-plan-preview">
          {steps.map(({ day, channel, last, hours }) => (
            <li key={day}>
              <span class="dw-small dw-ink-2 dw-num">{f.day(day)}</span>
              <span>
                {last ? `${tt.channel[channel]} · ${speech.value.steps.plan.breakup}` : tt.channel[channel]}
                {hours && <span class="dw-small dw-ink-3 dw-num"> · {hoursWords(f, hours)}</span>}
              </span>
            </li>
          ))}
          <li>
            <span />
            <span class="dw-small dw-ink-3">{t.stop}</span>
          </li>
        </ol>
      </SettingCard>
    </>
  );
}
