import { insights, units } from '../../../../locales/areas';
import { useFormat, useT } from '../../../language';
import { Button } from '../../../ui/button';
import { showFigure } from '../pipeline/chosen-figure';
import type { FigureName } from '../shell/figure-address';
import { type Figure, nameTag, readFigure } from './figures';
import type { Numbers } from './numbers';
import { period, segment } from './period-menu';

/** Finds the figures of the page by name, in words and with the deals behind them. */
export function useFigures({ behind, facts }: Numbers): (name: FigureName, of?: string) => Figure {
  const f = useFormat();
  return (name, of) => readFigure({ behind, segments: facts.segments }, f, name, of);
}

/** The number of deals behind a figure, as a way to them: the table with exactly these. */
export function DealsLink({ figure, named }: { figure: Figure; named?: boolean }) {
  const t = useT(insights);
  const tu = useT(units);
  const { name, of, title, deals } = figure;
  if (deals.length === 0) return null;
  const count = tu.deal(deals.length);
  const address = {
    name,
    days: period.value,
    ...(of === undefined ? {} : { of }),
    ...(segment.value === '' ? {} : { segment: nameTag(segment.value) }),
  };
  return (
    <Button
      kind="link"
      class="dw-ins-behind"
      size="s"
      aria-label={t.behind(count, title)}
      onClick={() => showFigure({ address, title, deals })}
    >
      {named ? `${title}: ${count}` : count}
    </Button>
  );
}

/** Several of them in a row, each with its name. */
export function DealsLinks({ figures }: { figures: readonly Figure[] }) {
  if (figures.every(({ deals }) => deals.length === 0)) return null;
  return (
    <div class="dw-ins-links">
      {figures.map((figure) => (
        <DealsLink key={`${figure.name} ${figure.of}`} figure={figure} named />
      ))}
    </div>
  );
}
