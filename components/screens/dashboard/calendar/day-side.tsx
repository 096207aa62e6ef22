import type { CivilDate } from '../../../../domain/records';
import { calendar } from '../../../../locales/areas';
import { presentQueueItem } from '../../../../presenters/present-queue';
import { database } from '../../../../storage/database';
import { dayPeople } from '../../../../storage/queries/calendar-days';
import { useFormat, useT } from '../../../language';
import { QueueRow } from '../../../views/queue-row';
import { now, speech } from '../../shared/session';
import { useQuery } from '../../shared/use-query';
import { goTo } from '../shell/place';
import { DayRoad } from './day-road';

/** Everybody of the chosen day. */
export function DaySide({ day }: { day: CivilDate }) {
  const t = useT(calendar);
  const f = useFormat();
  const people = useQuery(() => dayPeople(database(), day), [day]);
  return (
    <section class="dw-card dw-calendar-side" aria-label={t.listOf(f.dayLong(day))}>
      <h2 class="dw-strong">{f.dayLong(day)}</h2>
      <DayRoad day={day} />
      {people?.length === 0 && <p class="dw-small dw-ink-2">{t.none}</p>}
      <ul>
        {people?.map((person) => {
          const item = presentQueueItem(person, speech.value, now.value);
          const mark = item.mark === 'dnc' ? 'none' : item.mark;
          return (
            <li key={item.prospectId}>
              <QueueRow
                row={{
                  id: item.prospectId,
                  name: item.name,
                  what: item.what,
                  stageNo: item.stageNo,
                  of: item.stageCount,
                  mark,
                  ...(item.company ? { company: item.company } : {}),
                }}
                onOpen={() => goTo({ page: 'person', prospectId: item.prospectId })}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
