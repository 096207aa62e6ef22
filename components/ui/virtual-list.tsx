import './virtual-list.css';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { visibleRows } from './visible-rows';

export interface VirtualListProps<Row> {
  label: string;
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Every row has this height in pixels. */
  rowHeight: number;
  render: (row: Row, state: { index: number; current: boolean }) => ComponentChildren;
  onOpen?: (row: Row) => void;
  /** Height in pixels before it is measured. */
  height?: number;
}

/** A list of any length that draws only what is on screen. J, K and the arrows walk it; Enter opens. */
export function VirtualList<Row>(props: VirtualListProps<Row>) {
  const { label, rows, rowKey, rowHeight, render, onOpen, height = 400 } = props;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height });
  const [at, setAt] = useState(0);
  const current = Math.min(at, rows.length - 1);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setView({ top: element.scrollTop, height: element.clientHeight || height });
    measure();
    element.addEventListener('scroll', measure, { passive: true });
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => {
      element.removeEventListener('scroll', measure);
      watcher.disconnect();
    };
  }, [height]);

  const goTo = (index: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, index));
    setAt(next);
    const element = box.current;
    if (!element) return;
    const top = next * rowHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + rowHeight > element.scrollTop + view.height)
      element.scrollTop = top + rowHeight - view.height;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const page = Math.floor(view.height / rowHeight);
    const step = keyStep(event, page);
    const row = rows[current];
    if (step !== undefined) {
      event.preventDefault();
      goTo(step === 'first' ? 0 : step === 'last' ? rows.length - 1 : current + step);
    } else if (event.key === 'Enter' && row) onOpen?.(row);
  };

  const { first, last } = visibleRows(view.top, view.height, rowHeight, rows.length);
  const drawn = rows.slice(first, last);
  // A grid, since rows hold buttons; real table parts cannot be placed one by one.
  const grid = {
    role: 'grid',
    class: 'dw-virtual',
    tabIndex: 0,
    'aria-label': label,
    'aria-rowcount': rows.length,
    onKeyDown,
    onClick: (event: Event) => setAt(rowUnder(event) ?? current),
    onDblClick: (event: Event) => {
      const row = rows[rowUnder(event) ?? -1];
      if (row) onOpen?.(row);
    },
    'aria-activedescendant': current >= first && current < last ? `${id}-${current}` : undefined,
  } as const;
  return (
    <div ref={box} {...grid}>
      <div class="dw-virtual-space" role="none" style={{ blockSize: `${rows.length * rowHeight}px` }}>
        {drawn.map((row, offset) => {
          const index = first + offset;
          return (
            <div
              key={rowKey(row)}
              id={`${id}-${index}`}
              {...rowRole(index, index === current)}
              style={{ blockSize: `${rowHeight}px`, transform: `translateY(${index * rowHeight}px)` }}
              data-index={index}
            >
              <div {...CELL}>{render(row, { index, current: index === current })}</div>
            </div>
          );
        })}
      </div>
    </div>
  );
}

const CELL = { role: 'gridcell', class: 'dw-virtual-cell' } as const;

function rowRole(index: number, current: boolean) {
  return {
    role: 'row',
    class: 'dw-virtual-row',
    'aria-selected': current,
    'aria-rowindex': index + 1,
  } as const;
}

function rowUnder(event: Event): number | undefined {
  const index = (event.target as Element).closest<HTMLElement>('[data-index]')?.dataset.index;
  return index === undefined ? undefined : Number(index);
}

function keyStep(event: KeyboardEvent, page: number): number | 'first' | 'last' | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.key === 'ArrowDown' || event.code === 'KeyJ') return 1;
  if (event.key === 'ArrowUp' || event.code === 'KeyK') return -1;
  if (event.key === 'PageDown') return page;
  if (event.key === 'PageUp') return -page;
  if (event.key === 'Home') return 'first';
  if (event.key === 'End') return 'last';
  return undefined;
}
