import './nav.css';
import { daysFrom } from '../../../../domain/time/civil-day';
import { common, dashboard } from '../../../../locales/areas';
import { isOfToday } from '../../../../presenters/today-list';
import { database } from '../../../../storage/database';
import { navCounts } from '../../../../storage/queries/board-counts';
import { dayCount } from '../../../../storage/queries/today-rows';
import { useFormat, useT } from '../../../language';
import { Icon } from '../../../ui/icon';
import { Mark } from '../../shared/mark';
import { now, settings, speech } from '../../shared/session';
import { ROUTES } from '../routes';
import { place } from './place';
import { hashOf, PAGE_IDS, type PageId } from './read-hash';
import { COUNTS_AFTER_MS, useSettledQuery } from './use-settled-query';

/** The pages, with what waits behind them. On wide pages it shrinks to its pictures. */
export function Nav() {
  const t = useT(dashboard);
  const tc = useT(common);
  const f = useFormat();
  const counts = useCounts();
  const current = place.value.page;
  return (
    <nav class="dw-nav" aria-label={t.pages} data-small={ROUTES[current].wide ? '' : undefined}>
      <a class="dw-nav-brand" href="#/" aria-label={tc.name}>
        <Mark />
        <span class="dw-nav-words">{tc.name}</span>
      </a>
      <ul>
        {PAGE_IDS.flatMap((page) => {
          const { icon } = ROUTES[page];
          if (!icon) return [];
          const count = counts[page];
          return [
            <li key={page}>
              <a
                href={hashOf({ page })}
                aria-current={page === current ? 'page' : undefined}
                title={t.nav[page]}
              >
                <Icon name={icon} />
                <span class="dw-nav-words">{t.nav[page]}</span>
                {count !== undefined && count > 0 && (
                  <span class="dw-nav-count dw-num">{f.number(count)}</span>
                )}
              </a>
            </li>,
          ];
        })}
      </ul>
      <p class="dw-nav-foot">
        <Icon name="lock" />
        <span class="dw-nav-words">
          {tc.localOnly} <BackupAge />
        </span>
      </p>
    </nav>
  );
}

function useCounts(): Partial<Record<PageId, number>> {
  const kept = useSettledQuery(() => navCounts(database()), [], COUNTS_AFTER_MS);
  const due = useSettledQuery(
    () => dayCount(database(), now.value, (plan) => isOfToday(plan, speech.value, now.value)),
    [now.value],
    COUNTS_AFTER_MS,
  );
  return { today: due, pipeline: kept?.deals, data: kept?.people } as Partial<Record<PageId, number>>;
}

function BackupAge() {
  const t = useT(dashboard);
  const { f, units } = speech.value;
  const { lastBackupOn } = settings.value;
  if (!lastBackupOn) return <>{t.neverBackedUp}</>;
  return <>{t.backedUp(units.daysAgo(Math.max(0, daysFrom(lastBackupOn, f.dayOf(now.value)))))}</>;
}
