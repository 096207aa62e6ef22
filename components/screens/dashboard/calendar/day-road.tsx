import type { CivilDate } from '../../../../domain/records';
import { calendar, touches } from '../../../../locales/areas';
import { database } from '../../../../storage/database';
import { talksOfDay } from '../../../../storage/queries/talks-of-day';
import { openUrl } from '../../../browser-adapter';
import { useFormat, useT } from '../../../language';
import { IconButton } from '../../../ui/button';
import { useQuery } from '../../shared/use-query';

/**
 * The visits and meetings of a day in the order of their start, to plan the way: a map opens only when it is asked for.
 * @domain S71, S89, S90
 */
export function DayRoad({ day }: { day: CivilDate }) {
  const t = useT(calendar);
  const tt = useT(touches);
  const f = useFormat();
  const { zone } = f.prefs;
  const talks = useQuery(() => talksOfDay(database(), day, zone), [day, zone]);
  if (!talks || talks.length === 0) return null;
  return (
    <section class="dw-calendar-road" aria-label={t.road}>
      <h3 class="dw-label">{t.road}</h3>
      <ol>
        {talks.map(({ id, at, prospectId, name, channel, place, aim }) => (
          <li key={id} class="dw-row">
            <span class="dw-num">{f.time(at)}</span>
            <span class="dw-grow">
              <a href={`#/p/${prospectId}`}>
                <bdi>{name}</bdi>
              </a>
              <span class="dw-small dw-ink-3 dw-col">
                {tt.channel[channel]} · <bdi dir="auto">{place || t.noPlace}</bdi>
                {aim && (
                  <>
                    {' · '}
                    <bdi dir="auto">{aim}</bdi>
                  </>
                )}
              </span>
            </span>
            {place && (
              <IconButton
                icon="visit"
                size="s"
                label={t.map(place)}
                onClick={() =>
                  void openUrl(`https://www.openstreetmap.org/search?query=${encodeURIComponent(place)}`)
                }
              />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
