import './lists.css';
import { useState } from 'preact/hooks';
import { objectionSheet, type SheetGroup } from '../../../../../domain/objections/objection-sheet';
import { common, objections } from '../../../../../locales/areas';
import { presentRate } from '../../../../../presenters/insight-rate';
import type { HeardObjection } from '../../../../../storage/queries/objection-book';
import { useFormat, useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { EmptyState } from '../../../../ui/empty-state';
import { Rate } from '../../../../ui/rate';
import { type Column, type Sorting, Table } from '../../../../ui/table';
import { now } from '../../../shared/session';
import { period, periodStart } from '../../insights/period-menu';
import { goTo } from '../../shell/place';
import { type Book, labelNames, within } from '../use-book';
import { HeardList } from './heard-list';
import { Positioning } from './positioning';
import { SheetFiles } from './sheet-files';

type Row = SheetGroup & { change: number; hasEn: boolean; hasAr: boolean };

/**
 * The objection document: everything heard in the period, grouped by category, beside the period before.
 * @domain S28, S31, S32
 */
export function SheetTab({ book }: { book: Book }) {
  const t = useT(objections);
  const tc = useT(common);
  const f = useFormat();
  const [open, setOpen] = useState<string | undefined>(undefined);
  const [sorting, setSorting] = useState<Sorting>({ column: 'count', down: true });
  const from = periodStart(period.value, now.value);
  const heard = within(book.all, from, Number.MAX_SAFE_INTEGER);
  const before = period.value === 0 ? [] : within(book.all, 2 * from - now.value, from);
  const rows = sorted(rowsOf(heard, before, book), sorting);
  const nameOf = (id: string) => labelNames(book.library, id, f.lang, t.uncategorised).category;
  const columns: Column<Row>[] = [
    {
      id: 'category',
      label: t.sheet.category,
      cell: (row) => (
        <button
          type="button"
          class="dw-name-button"
          aria-expanded={open === row.categoryId}
          onClick={() => setOpen(open === row.categoryId ? undefined : row.categoryId)}
        >
          {nameOf(row.categoryId)}
        </button>
      ),
    },
    { id: 'count', label: t.sheet.raised, number: true, sorts: true, cell: ({ count }) => f.number(count) },
    ...(period.value === 0
      ? []
      : [
          {
            id: 'change',
            label: t.sheet.change,
            number: true,
            sorts: true,
            cell: ({ change }: Row) => f.signed(change),
          },
        ]),
    { id: 'runs', label: t.sheet.deals, number: true, sorts: true, cell: ({ runs }) => f.number(runs) },
    {
      id: 'value',
      label: t.sheet.openValue,
      number: true,
      cell: ({ openValue }) =>
        openValue.length > 0 ? (
          <span class="dw-col">
            {openValue.map((amount) => (
              <bdi key={amount.ccy}>{f.money(amount)}</bdi>
            ))}
          </span>
        ) : (
          t.sheet.noValue
        ),
    },
    {
      id: 'settled',
      label: t.sheet.settled,
      cell: ({ resolved }) => <Rate rate={presentRate(resolved, tc, f)} />,
    },
    {
      id: 'standard',
      label: t.library.standard,
      cell: ({ hasEn, hasAr }) => (
        <span class="dw-col dw-small dw-obj-cell">
          <span data-missing={hasEn ? undefined : ''}>
            {t.library.english}: {hasEn ? t.sheet.yes : t.sheet.missing}
          </span>
          <span data-missing={hasAr ? undefined : ''}>
            {t.library.arabic}: {hasAr ? t.sheet.yes : t.sheet.missing}
          </span>
        </span>
      ),
    },
    {
      id: 'examples',
      label: t.sheet.examples,
      cell: ({ examples }) => (
        <span class="dw-small dw-ink-2 dw-cut-2">
          {examples[0] && <bdi dir="auto">{tc.quoted(examples[0])}</bdi>}
        </span>
      ),
    },
  ];
  const theirs = heard.filter(({ from: who }) => who !== undefined).length;
  return (
    <div class="dw-col dw-gap-4">
      <section class="dw-card dw-obj-main">
        <header class="dw-row dw-wrap">
          <h2 class="dw-lead dw-grow">
            {t.sheet.title}{' '}
            <span class="dw-small dw-ink-3 dw-num">
              {theirs > 0 ? t.sheet.shared(heard.length - theirs, theirs) : tc.sampleSize(heard.length)}
            </span>
          </h2>
          <SheetFiles book={book} heard={heard} />
        </header>
        {rows.length === 0 ? (
          <EmptyState
            text={t.sheet.empty}
            action={
              <Button onClick={() => goTo({ page: 'objections', part: 'detect' })}>{t.tabs.detect}</Button>
            }
            example={t.sheet.emptyExample}
          />
        ) : (
          <Table
            caption={t.sheet.title}
            columns={columns}
            rows={rows}
            rowKey={(row) => row.categoryId}
            sorting={sorting}
            onSort={setSorting}
            onOpen={(row) => setOpen(open === row.categoryId ? undefined : row.categoryId)}
          />
        )}
        {period.value !== 0 && rows.length > 0 && <p class="dw-small dw-ink-3">{t.sheet.changeHint}</p>}
      </section>
      {open && (
        <HeardList
          title={nameOf(open)}
          heard={heard.filter(({ categoryId }) => categoryId === open).toReversed()}
          library={book.library}
        />
      )}
      <Positioning book={book} />
    </div>
  );
}

function rowsOf(heard: readonly HeardObjection[], before: readonly HeardObjection[], book: Book): Row[] {
  const groups = objectionSheet(
    heard.map((one) => ({
      ...one,
      ...(one.status === 'active' && one.value ? { openValue: one.value } : {}),
    })),
  );
  return groups.map((group) => {
    const standards = book.answers.filter(
      ({ label, state }) => state === 'approved' && label.startsWith(`${group.categoryId}.`),
    );
    return {
      ...group,
      change: group.count - before.filter(({ categoryId }) => categoryId === group.categoryId).length,
      hasEn: standards.some(({ en }) => en),
      hasAr: standards.some(({ ar }) => ar),
    };
  });
}

function sorted(rows: Row[], { column, down }: Sorting): Row[] {
  const keyOf = (row: Row) => (column === 'change' ? row.change : column === 'runs' ? row.runs : row.count);
  return rows.toSorted((a, b) => (down ? keyOf(b) - keyOf(a) : keyOf(a) - keyOf(b)));
}
