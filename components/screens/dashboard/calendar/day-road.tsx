import type { CivilDate } from '../../../../domain/records';
import { calendar, common, touches } from '../../../../locales/areas';
import { database } from '../../../../storage/database';
import { talksOfDay } from '../../../../storage/queries/talks-of-day';
import { useFormat, useT } from '../../../language';
import { IconButton } from '../../../ui/button';
import { copyText } from '../../panel/copy-text';
import { useQuery } from '../../shared/use-query';

/**
 * The visits and meetings of a day in the order of their start, to plan the way. A place is copied for the map of the
 * rep's choice: opening one would tell it where the customers are.
 * @domain S71, S89, S90
 */
export function DayRoad({ day }: { day: CivilDate }) {
  const t = useT(calendar);
  const tt = useT(touches);
  const tc = useT(common);
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
                icon="copy"
                size="s"
                label={t.copyPlace(place)}
                onClick={() => void copyText(place, tc.copied)}
              />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
