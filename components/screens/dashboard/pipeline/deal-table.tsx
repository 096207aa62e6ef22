import './deal-table.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { common, pipeline } from '../../../../locales/areas';
import { database } from '../../../../storage/database';
import { PLAIN_WISH, type TableWish, tableIds } from '../../../../storage/queries/board-table';
import { useFormat, useT } from '../../../language';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/choice';
import { EmptyState } from '../../../ui/empty-state';
import { Icon } from '../../../ui/icon';
import { Skeleton } from '../../../ui/skeleton';
import { Tag } from '../../../ui/tag';
import { VirtualList } from '../../../ui/virtual-list';
import { now, settings, speech } from '../../shared/session';
import { goTo } from '../shell/place';
import { useSettledQuery } from '../shell/use-settled-query';
import { BulkBar } from './bulk-bar';
import { useChosenFigure } from './chosen-figure';
import { lastColumns, rememberColumns } from './last-columns';
import { createRowStore } from './row-store';
import { DEAL_COLUMNS } from './table-columns';
import { TableTools } from './table-tools';

const ROW_PX = { compact: 32, default: 40, roomy: 48 } as const;
/** Arabic lines are taller: no row is lower than this. */
const ROW_PX_ARABIC = 44;

/**
 * Deals as a table: any number of rows, of which only those on screen are read and drawn.
 * @domain S12, S48
 */
export function DealTable() {
  const t = useT(pipeline);
  const tc = useT(common);
  const f = useFormat();
  const [wish, setWish] = useState<TableWish>(PLAIN_WISH);
  const [columns, chooseColumns] = useState(lastColumns);
  const setColumns = (next: readonly string[]) => {
    chooseColumns(next);
    rememberColumns(next);
  };
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const store = useMemo(createRowStore, []);
  const today = f.dayOf(now.value);
  const { state, figure } = useChosenFigure();
  // While the deals behind a figure are looked for the table is empty, not full of others.
  const isWaiting = state === 'reading' || state === 'failed';
  const found = useSettledQuery(
    async () => (isWaiting ? undefined : tableIds(database(), wish, today, figure?.deals)),
    [wish, today, figure, isWaiting],
  );
  const ids = isWaiting ? undefined : found;
  useEffect(() => store.refresh(), [ids, settings.value]);
  const leaveFigure = () => goTo({ page: 'pipeline', part: 'table' });
  const showAll = () => {
    setWish(PLAIN_WISH);
    if (figure) leaveFigure();
  };
  const figureWords = {
    none: '',
    reading: t.figureReading,
    failed: t.figureFailed,
    ready: t.only(figure?.title ?? ''),
  };
  const shown = DEAL_COLUMNS.filter(({ id }) => columns.includes(id));
  const template = `32px minmax(160px, 2fr) ${shown.map(({ width }) => width).join(' ')}`;
  const rowHeight = Math.max(ROW_PX[settings.value.density], speech.value.lang === 'ar' ? ROW_PX_ARABIC : 0);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const all = ids !== undefined && ids.length > 0 && chosen.size >= ids.length;
  // Subscribes this component to rows that arrive.
  store.rows.value;
  return (
    <div class="dw-deals dw-card">
      <TableTools wish={wish} onWish={setWish} columns={columns} onColumns={setColumns} count={ids?.length} />
      {state !== 'none' && (
        <Banner
          icon="filter"
          {...(state === 'failed' ? { tone: 'late' as const } : {})}
          actions={
            <Button size="s" onClick={leaveFigure}>
              {t.showAll}
            </Button>
          }
        >
          {figureWords[state]}
        </Banner>
      )}
      {chosen.size > 0 && <BulkBar ids={[...chosen]} onClear={() => setChosen(new Set())} />}
      <div class="dw-deals-scroll">
        <div class="dw-deals-sheet">
          <div class="dw-deals-head" style={{ gridTemplateColumns: template }}>
            <Checkbox
              checked={all}
              onChange={(on) => setChosen(new Set(on ? ids : []))}
              label={t.selectAll}
              hideLabel
            />
            {[{ id: 'name' as const, sort: 'name' as const }, ...shown].map((column) => {
              const { id, sort } = column;
              const words = t.column[id];
              const sorted = wish.sort === sort;
              return (
                <span key={id} data-number={'number' in column && column.number ? '' : undefined}>
                  {sort ? (
                    <button
                      type="button"
                      class="dw-table-sort"
                      aria-pressed={sorted}
                      title={tc.sortBy(words)}
                      onClick={() => setWish({ ...wish, sort, down: sorted ? !wish.down : false })}
                    >
                      {words}
                      {sorted && (
                        <span class="dw-table-order" data-down={wish.down ? '' : undefined}>
                          <Icon name="down" size={12} />
                        </span>
                      )}
                    </button>
                  ) : (
                    words
                  )}
                </span>
              );
            })}
          </div>
          {!ids && state !== 'failed' && <Skeleton lines={10} label={t.table} />}
          {ids?.length === 0 && (
            <EmptyState text={t.noMatch} action={<Button onClick={showAll}>{t.resetFilter}</Button>} />
          )}
          {ids && ids.length > 0 && (
            <div class="dw-deals-rows">
              <VirtualList
                label={t.table}
                rows={ids}
                rowKey={(id) => id}
                rowHeight={rowHeight}
                onOpen={(prospectId) => goTo({ page: 'person', prospectId })}
                render={(id) => {
                  const facts = store.get(id);
                  return (
                    <div class="dw-deals-row" style={{ gridTemplateColumns: template }}>
                      <Checkbox
                        checked={chosen.has(id)}
                        onChange={() => toggle(id)}
                        label={t.selectRow(facts?.name ?? '')}
                        hideLabel
                      />
                      <a href={`#/p/${id}`} class="dw-cut">
                        <bdi>{facts?.name ?? '…'}</bdi>
                        {facts?.sample && <Tag>{tc.sample}</Tag>}
                      </a>
                      {shown.map((column) => (
                        <span key={column.id} class="dw-cut" data-number={column.number ? '' : undefined}>
                          {facts && column.cell(facts, speech.value, now.value)}
                        </span>
                      ))}
                    </div>
                  );
                }}
              />
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
