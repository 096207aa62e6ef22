import './stages.css';
import { STAGES } from '../../../../../domain/records';
import { playbook } from '../../../../../locales/areas';
import { useFormat, useT } from '../../../../language';
import { Tag } from '../../../../ui/tag';
import { settings } from '../../../shared/session';
import { StageCard } from './stage-card';

/**
 * The cycle as everybody of the team runs it, whatever they sell: what each stage is for and when it is left.
 * @domain S2, S10, S63
 */
export function StagesTab() {
  const t = useT(playbook).stages;
  const f = useFormat();
  const { referralStage } = settings.value;
  return (
    <>
      <p class="dw-ink-2 dw-pb-intro">{t.intro}</p>
      <ol class="dw-pb-stages">
        {STAGES.map((stage, i) => (
          <li key={stage}>
            <StageCard stage={stage} no={f.number(i + 1)} before={STAGES[i - 1]}>
              {stage === 'referral' && !referralStage && <Tag>{t.off}</Tag>}
            </StageCard>
          </li>
        ))}
      </ol>
      <p class="dw-small dw-ink-3 dw-pb-legend">{t.legend}</p>
    </>
  );
}
