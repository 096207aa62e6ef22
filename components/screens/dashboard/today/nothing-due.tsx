import { today, units } from '../../../../locales/areas';
import { database } from '../../../../storage/database';
import { nextLoad } from '../../../../storage/queries/today-side';
import { useFormat, useT } from '../../../language';
import { Icon } from '../../../ui/icon';
import { CycleRing } from '../../../views/cycle-ring/cycle-ring';
import { now } from '../../shared/session';
import { useQuery } from '../../shared/use-query';
import { DoneToday } from './done-today';

/** An empty day is a good one: it says so, and what comes next. */
export function NothingDue() {
  const t = useT(today);
  const tu = useT(units);
  const f = useFormat();
  const next = useQuery(() => nextLoad(database(), f.dayOf(now.value)), [now.value]);
  return (
    <>
      <div class="dw-nothing-due">
        <CycleRing size={40} state={{ of: 7, now: 0, items: [] }} label={t.nothingDue}>
          <Icon name="check" size={14} />
        </CycleRing>
        <div>
          <p class="dw-strong">{t.nothingDue}</p>
          {next && <p class="dw-small dw-ink-2">{t.nextIs(f.dayLong(next.day), tu.followup(next.count))}</p>}
        </div>
      </div>
      <DoneToday />
    </>
  );
}
