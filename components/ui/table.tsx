import './table.css';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon';
import { ScrollBox } from './scroll-box';

export interface Column<Row> {
  id: string;
  label: string;
  cell: (row: Row) => ComponentChildren;
  /** A figure: tabular digits at the inline end. */
  number?: boolean;
  /** Can the table be sorted by it? */
  sorts?: boolean;
}

export interface Sorting {
  column: string;
  down: boolean;
}

export interface TableProps<Row> {
  /** What the table shows, for those who cannot see it. */
  caption: string;
  showCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sorting?: Sorting;
  onSort?: (sorting: Sorting) => void;
  onOpen?: (row: Row) => void;
}

/** Rows and columns. Sorting is the caller's: the table only asks for it. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, showCaption, columns, rows, rowKey, sorting, onSort, onOpen } = props;
  const ariaSort = (column: Column<Row>) =>
    sorting?.column !== column.id ? undefined : sorting.down ? 'descending' : 'ascending';
  return (
    <ScrollBox class="dw-table-box" label={caption}>
      <table class="dw-table">
        <caption class={showCaption ? undefined : 'dw-hush'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                data-number={column.number ? '' : undefined}
                aria-sort={ariaSort(column)}
              >
                {column.sorts && onSort ? (
                  <button
                    type="button"
                    class="dw-table-sort"
                    onClick={() =>
                      onSort({
                        column: column.id,
                        down: sorting?.column === column.id ? !sorting.down : false,
                      })
                    }
                  >
                    {column.label}
                    {sorting?.column === column.id && (
                      <span class="dw-table-order" data-down={sorting.down ? '' : undefined}>
                        <Icon name="down" size={12} />
                      </span>
                    )}
                  </button>
                ) : (
                  column.label
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              data-opens={onOpen ? '' : undefined}
              // The whole row helps the mouse; the keyboard uses the link or button in its first cell.
              onClick={(event) => {
                if (!(event.target as Element).closest('button, a, input')) onOpen?.(row);
              }}
            >
              {columns.map((column) => (
                <td key={column.id} data-number={column.number ? '' : undefined}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
