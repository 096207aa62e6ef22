import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { ProspectId } from '../../../../domain/records';
import { type FigureAddress, writeFigureAddress } from '../shell/figure-address';
import { goTo, place } from '../shell/place';

/** A figure whose deals the table shows. */
export interface ChosenFigure {
  address: FigureAddress;
  title: string;
  deals: readonly ProspectId[];
}

/** The last one shown: coming back to its address, nothing is counted again. */
const last = signal<ChosenFigure | undefined>(undefined);

/** Opens the table with exactly the deals behind a figure, closed ones too. */
export function showFigure(figure: ChosenFigure): void {
  last.value = figure;
  goTo({ page: 'pipeline', part: 'table', figure: figure.address });
}

/** The figure the address names. After a reload its deals are counted anew. */
export function useChosenFigure(): { state: 'none' | 'ready' | 'reading' | 'failed'; figure?: ChosenFigure } {
  const { figure: address } = place.value;
  const key = address && writeFigureAddress(address);
  const known = last.value && writeFigureAddress(last.value.address) === key ? last.value : undefined;
  const [failed, setFailed] = useState('');
  useEffect(() => {
    if (!address || known) return;
    let isOver = false;
    // Comes with the figures' own code, which the table does without otherwise.
    import('../insights/read-figure')
      .then(({ readFigureAt }) => readFigureAt(address, () => isOver))
      .then(
        (found) => {
          if (!isOver && found) last.value = found;
        },
        () => !isOver && setFailed(key ?? ''),
      );
    return () => {
      isOver = true;
    };
  }, [key, known !== undefined]);
  if (!address) return { state: 'none' };
  if (known) return { state: 'ready', figure: known };
  return { state: failed === key ? 'failed' : 'reading' };
}
