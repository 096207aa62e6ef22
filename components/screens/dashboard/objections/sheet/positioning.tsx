import { positioningTrend, rivalRecords } from '../../../../../domain/objections/positioning';
import { common, objections } from '../../../../../locales/areas';
import { presentRate } from '../../../../../presenters/insight-rate';
import { useFormat, useT } from '../../../../language';
import { Rate } from '../../../../ui/rate';
import { Table } from '../../../../ui/table';
import { now } from '../../../shared/session';
import { type Book, labelNames } from '../use-book';

/**
 * How the company is placed: what buyers object to now and before, and the record against named rivals.
 * @domain S32
 */
export function Positioning({ book }: { book: Book }) {
  const t = useT(objections);
  const tc = useT(common);
  const f = useFormat();
  const placed = book.all.map(({ at, categoryId, rival, runId, status }) => ({
    at,
    categoryId,
    runId,
    runStatus: status,
    ...(rival ? { rival } : {}),
  }));
  const trend = positioningTrend(placed, now.value);
  const rivals = rivalRecords(placed);
  return (
    <div class="dw-obj-two">
      <section class="dw-card dw-obj-main">
        <h2 class="dw-lead">{t.sheet.positioning}</h2>
        <p class="dw-small dw-ink-2">{t.sheet.positioningHint}</p>
        {trend.length === 0 ? (
          <p class="dw-ink-3">{tc.noData}</p>
        ) : (
          <Table
            caption={t.sheet.positioning}
            rows={trend}
            rowKey={(row) => row.categoryId}
            columns={[
              {
                id: 'category',
                label: t.sheet.category,
                cell: ({ categoryId }) =>
                  labelNames(book.library, categoryId, f.lang, t.uncategorised).category,
              },
              { id: 'now', label: t.sheet.now, cell: (row) => <Rate rate={presentRate(row.now, tc, f)} /> },
              {
                id: 'before',
                label: t.sheet.before,
                cell: (row) => <Rate rate={presentRate(row.before, tc, f)} />,
              },
            ]}
          />
        )}
      </section>
      <section class="dw-card dw-obj-main">
        <h2 class="dw-lead">{t.sheet.rivals}</h2>
        {rivals.length === 0 ? (
          <p class="dw-ink-3">{t.sheet.noRivals}</p>
        ) : (
          <Table
            caption={t.sheet.rivals}
            rows={rivals}
            rowKey={(row) => row.rival}
            columns={[
              { id: 'rival', label: t.sheet.rival, cell: ({ rival }) => <bdi>{rival}</bdi> },
              { id: 'runs', label: t.sheet.rivalDeals, number: true, cell: ({ runs }) => f.number(runs) },
              { id: 'won', label: t.sheet.won, number: true, cell: ({ won }) => f.number(won) },
              { id: 'lost', label: t.sheet.lost, number: true, cell: ({ lost }) => f.number(lost) },
            ]}
          />
        )}
      </section>
    </div>
  );
}
