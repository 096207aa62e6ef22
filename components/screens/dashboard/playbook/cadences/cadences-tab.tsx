import './cadences.css';
import { CADENCES, cadenceOf, cadenceWith } from '../../../../../domain/cadence/cadences';
import { STAGES } from '../../../../../domain/records';
import { playbook, stages, steps } from '../../../../../locales/areas';
import { useFormat, useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { settings } from '../../../shared/session';
import { goTo } from '../../shell/place';
import type { Pieces } from '../shared/pieces';
import { Section } from '../shared/section';
import { Ladder } from './ladder';
import { OwnCadences } from './own-cadences';

/**
 * The rhythms of attempts: the built-in ones as ladders of days, their limits, and the team's own.
 * @domain S49, S50, S56
 */
export function CadencesTab({ pieces }: { pieces: Pieces }) {
  const t = useT(playbook).cadences;
  const ts = useT(stages);
  const tn = useT(steps).cadence;
  const f = useFormat();
  const { attempts, emailMax } = settings.value;
  const usedIn = (id: string) =>
    f.list(STAGES.filter((stage) => cadenceOf(stage) === id).map((stage) => ts.name[stage]));
  return (
    <div class="dw-pb-list">
      <OwnCadences pieces={pieces} />
      <Section title={t.builtIn} hint={t.builtInHint}>
        <ul class="dw-pb-cadences">
          {CADENCES.map((id) => {
            const { channels, gapWorkDays, breakup } = cadenceWith(id, attempts);
            return (
              <li key={id}>
                <header class="dw-row dw-wrap">
                  <h3 class="dw-strong">{tn[id]}</h3>
                  <span class="dw-small dw-ink-3">
                    {[usedIn(id) || t.onChoice, t.attempts(channels.length)].join(' · ')}
                  </span>
                </header>
                <Ladder label={tn[id]} channels={channels} gaps={gapWorkDays} breakup={breakup} />
              </li>
            );
          })}
        </ul>
      </Section>
      <Section title={t.limits}>
        <ul class="dw-pb-bullets">
          <li>{t.limitAttempts(attempts)}</li>
          <li>{t.limitEmails(emailMax)}</li>
          <li>{t.limitConnect}</li>
          <li>{t.limitMessage}</li>
          <li>{t.limitCall}</li>
          <li>{t.limitReply}</li>
        </ul>
        <div>
          <Button size="s" icon="gear" onClick={() => goTo({ page: 'settings', part: 'cadence' })}>
            {t.openSettings}
          </Button>
        </div>
      </Section>
    </div>
  );
}
