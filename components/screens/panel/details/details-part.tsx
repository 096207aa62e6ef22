import { panel, touches } from '../../../../locales/areas';
import { useFormat, useT } from '../../../language';
import { useCase } from '../panel-case';
import { CompanyFields } from './company-fields';
import { DealFields } from './deal-fields';
import { PersonFields } from './person-fields';

/**
 * Everything kept about the person, the firm and the deal, each field saved as it is left.
 * @domain S13, S14, S15, S48, S71
 */
export function DetailsPart() {
  const t = useT(panel).details;
  const tt = useT(touches);
  const f = useFormat();
  const { prospect, run } = useCase().dossier;
  return (
    <div class="dw-panel-body">
      <PersonFields />
      <CompanyFields />
      <DealFields />
      <p class="dw-small dw-ink-3">
        {t.origin(tt.source[prospect.source], f.day(f.dayOf(prospect.createdAt)))}
        {run.no > 1 && ` · ${t.rounds(run.no)}`}
      </p>
    </div>
  );
}
