import { stages, today, units } from '../../../../locales/areas';
import { database } from '../../../../storage/database';
import { stuckPeople } from '../../../../storage/queries/today-more';
import { useFormat, useT } from '../../../language';
import { Button } from '../../../ui/button';
import { now, settings } from '../../shared/session';
import { useMoveFlow } from '../shell/move-flow';
import { useSettledQuery } from '../shell/use-settled-query';

/**
 * The deal that has stood longest: forward, later, or lost.
 * @domain S9, S54, S55
 */
export function OldestCard() {
  const t = useT(today);
  const ts = useT(stages);
  const tu = useT(units);
  const f = useFormat();
  const { start, dialog } = useMoveFlow();
  const [oldest] =
    useSettledQuery(
      () => stuckPeople(database(), settings.value, now.value, f.dayOf(now.value), 1),
      [settings.value],
    ) ?? [];
  if (!oldest) return null;
  const { plan, prospect, company, day, usual } = oldest;
  return (
    <section class="dw-card dw-side-card">
      <h2 class="dw-strong">{t.oldest.title}</h2>
      <p class="dw-small dw-ink-2">
        {t.oldest.text(company ?? prospect.name, ts.name[plan.stage], tu.day(day), Math.round(usual))}
      </p>
      <div class="dw-row dw-wrap dw-gap-1">
        {(['forward', 'recycle', 'lost'] as const).map((kind) => (
          <Button key={kind} size="s" onClick={() => start(plan.prospectId, { kind })}>
            {ts.move[kind]}
          </Button>
        ))}
      </div>
      {dialog}
    </section>
  );
}
