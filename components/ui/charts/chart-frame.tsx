import './chart-frame.css';
import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { common } from '../../../locales/areas';
import { useT } from '../../language';
import { IconButton } from '../button';
import { MenuButton } from '../menu';
import { saveFile } from '../save-file';
import { type Column, Table } from '../table';
import { chartCsv } from './chart-csv';
import { chartPng, chartSvg } from './chart-picture';

/** The numbers behind a chart, for its table twin and its export. */
export interface ChartTable {
  columns: readonly string[];
  /** One row each; raw numbers go into the file, `words` onto the screen. */
  rows: readonly (readonly ChartCell[])[];
}
export type ChartCell = string | { value: number; words: string };

export interface ChartFrameProps {
  title: string;
  /** What is counted and in which unit. */
  subtitle?: string;
  /** "n = 196": always printed. */
  sample: string;
  table: ChartTable;
  /** How the figure is computed, on hover and focus. */
  formula?: string;
  /** False where the drawing is no picture that could be saved. */
  picture?: boolean;
  /** Switches of what is drawn, under the title. */
  controls?: ComponentChildren;
  /** What is left out, or how to read it. */
  note?: string;
  /** Ways on from the figures, under the drawing. */
  below?: ComponentChildren;
  /** Name of the exported file, without its ending. */
  fileName: string;
  /** Shown in place of the drawing while there are too few cases. */
  empty?: string;
  /** The drawing: one SVG. */
  children: ComponentChildren;
}

/** Title, unit, sample, drawing; the same numbers as a table; and both as files. */
export function ChartFrame(props: ChartFrameProps) {
  const {
    title,
    subtitle,
    sample,
    formula,
    picture = true,
    controls,
    table,
    note,
    below,
    fileName,
    empty,
    children,
  } = props;
  const t = useT(common);
  const id = useId();
  const drawing = useRef<HTMLDivElement>(null);
  const [asTable, setAsTable] = useState(false);
  const drawn = !asTable && !empty;

  const save = async (kind: string) => {
    const svg = drawing.current?.querySelector('svg');
    if (kind === 'csv') {
      const rows = table.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.value)));
      saveFile(`${fileName}.csv`, chartCsv(table.columns, rows), 'text/csv');
    } else if (svg && kind === 'svg')
      saveFile(`${fileName}.svg`, chartSvg(svg, { title, sample }), 'image/svg+xml');
    else if (svg) saveFile(`${fileName}.png`, await chartPng(svg, { title, sample }));
  };
  const files = drawn && picture ? ['png', 'svg', 'csv'] : ['csv'];
  return (
    <section class="dw-chart dw-card" aria-labelledby={id}>
      <header class="dw-chart-head">
        <h3 id={id} class="dw-strong">
          {title}
        </h3>
        <span class="dw-small dw-ink-3 dw-num">{sample}</span>
        {formula && <IconButton icon="info" size="s" label={formula} />}
        <IconButton
          icon={asTable ? 'chart' : 'list'}
          size="s"
          label={asTable ? t.showChart : t.showTable}
          onClick={() => setAsTable(!asTable)}
        />
        <MenuButton
          label={t.export}
          icon="export"
          size="s"
          align="end"
          entries={files.map((kind) => ({ id: kind, label: kind.toUpperCase() }))}
          onChoose={(kind) => void save(kind)}
        />
      </header>
      {subtitle && <p class="dw-small dw-ink-2">{subtitle}</p>}
      {controls && <div>{controls}</div>}
      {asTable ? (
        <ChartTableTwin title={title} table={table} />
      ) : (
        <div ref={drawing} class="dw-chart-drawing">
          {empty ? <p class="dw-ink-2">{empty}</p> : children}
        </div>
      )}
      {below}
      {note && <p class="dw-small dw-ink-3">{note}</p>}
    </section>
  );
}

type KeyedRow = readonly ChartCell[];

function ChartTableTwin({ title, table }: { title: string; table: ChartTable }) {
  const columns = table.columns.map((label, index): Column<KeyedRow> => {
    const number = table.rows.some((row) => typeof row[index] === 'object');
    return {
      id: label,
      label,
      number,
      cell: (row) => {
        const cell = row[index] ?? '';
        return <bdi>{typeof cell === 'string' ? cell : cell.words}</bdi>;
      },
    };
  });
  const rowKey = (row: KeyedRow) =>
    row.map((cell) => (typeof cell === 'string' ? cell : cell.words)).join('|');
  return <Table caption={title} columns={columns} rows={table.rows} rowKey={rowKey} />;
}
