import './today.css';
import { useState } from 'preact/hooks';
import { common, dashboard, today } from '../../../../locales/areas';
import { database } from '../../../../storage/database';
import { useFormat, useT } from '../../../language';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Skeleton } from '../../../ui/skeleton';
import { perform } from '../../shared/perform';
import { now } from '../../shared/session';
import { useQuery } from '../../shared/use-query';
import { openLayer } from '../shell/layers';
import { FindAndAdd, PageHead } from '../shell/page-head';
import { goTo } from '../shell/place';
import { DayList } from './day-list';
import { NothingDue } from './nothing-due';
import { TodaySide } from './today-side';
import { useDay } from './use-day';

const SHOWN = 100;

/**
 * The day: one ordered list with the reason for each place, and beside it what the week looks like.
 * @domain S49, S50, S53, S54, S55, S60, S61
 */
export default function TodayPage() {
  const t = useT(today);
  const tc = useT(common);
  const f = useFormat();
  const [shown, setShown] = useState(SHOWN);
  const day = useDay(shown);
  const people = useQuery(() => database().plans.limit(1).count(), []);
  return (
    <>
      <PageHead title={t.title} second={f.dayLong(f.dayOf(now.value))}>
        <FindAndAdd />
      </PageHead>
      <div class="dw-today">
        <div class="dw-card dw-today-list">
          {!day && <Skeleton lines={8} label={tc.today} />}
          {day?.rows.some((row) => row.sample) && <SampleNote />}
          {day && day.rows.length > 0 && <DayList day={day} onMore={() => setShown(shown + SHOWN)} />}
          {day?.rows.length === 0 && people === 0 && (
            <EmptyState
              text={t.nobodyYet}
              action={
                <div class="dw-row">
                  <Button kind="primary" icon="plus" onClick={() => openLayer('add')}>
                    {tc.add}
                  </Button>
                  <Button icon="import" onClick={() => goTo({ page: 'data', part: 'import' })}>
                    {t.importList}
                  </Button>
                </div>
              }
              example={t.nobodyExample}
            />
          )}
          {day?.rows.length === 0 && people !== 0 && <NothingDue />}
        </div>
        <TodaySide />
      </div>
    </>
  );
}

/** Said once above the list instead of on every line. */
function SampleNote() {
  const t = useT(dashboard);
  return (
    <p class="dw-today-sample dw-small">
      <span>{t.sampleShown}</span>
      <Button kind="link" size="s" onClick={() => void perform('sample.remove', {})}>
        {t.removeSample}
      </Button>
    </p>
  );
}
