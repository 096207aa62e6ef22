import type { ComponentChildren } from 'preact';
import type { Rate } from '../../../../../domain/insight/rate';
import { common, insights, units } from '../../../../../locales/areas';
import { presentRate } from '../../../../../presenters/insight-rate';
import { useFormat, useT } from '../../../../language';
import { Tag } from '../../../../ui/tag';
import { DealsLink, useFigures } from '../deals-link';
import type { Figure } from '../figures';
import type { Numbers } from '../numbers';
import { listWords, shortNumber, summaryWords } from '../summary-words';

/** The four numbers every team tracks (DOMAIN 18). */
export function Tiles({ numbers }: { numbers: Numbers }) {
  const { cycle } = numbers;
  const figure = useFigures(numbers);
  const t = useT(insights);
  const tu = useT(units);
  const f = useFormat();
  const length = summaryWords(cycle.cycle.summary, f);
  const attempts = summaryWords(cycle.attemptsPerWin, f);
  const lost = 'median' in cycle.lost.summary ? shortNumber(cycle.lost.summary.median, f) : '–';
  const touches = 'median' in cycle.touchesPerWin ? tu.touch(Math.round(cycle.touchesPerWin.median)) : '';
  return (
    <div class="dw-ins-tiles">
      <Tile of={figure('cycle-length')} figure={length} beside={length ? t.cycle.tiles.daysMedian : ''}>
        {length ? t.cycle.tiles.wins(cycle.won, lost) : tooFew(cycle.won, listWords(cycle.cycle.summary, f))}
      </Tile>
      <RateTile of={figure('win-rate')} rate={cycle.winRate} foot={t.cycle.tiles.closedIn} />
      <Tile
        of={figure('attempts')}
        figure={attempts}
        beside={attempts ? t.cycle.tiles.attemptsMedian(touches) : ''}
      >
        {attempts ? tu.win(cycle.won) : tooFew(cycle.won, listWords(cycle.attemptsPerWin, f))}
      </Tile>
      <RateTile of={figure('after-five')} rate={cycle.afterFive} />
    </div>
  );

  function tooFew(n: number, values: string): string {
    return values ? t.list(values) : t.tooFew(n);
  }
}

function Tile({
  of,
  figure,
  beside,
  children,
}: {
  of: Figure;
  figure: string | undefined;
  beside: string;
  children: ComponentChildren;
}) {
  return (
    <section class="dw-card dw-ins-tile">
      <h2 class="dw-small dw-ink-2">{of.title}</h2>
      <div>
        <span class="dw-figure">{figure ?? '–'}</span>
        <span class="dw-small dw-ink-2">{beside}</span>
      </div>
      <p class="dw-small dw-ink-2">{children}</p>
      <DealsLink figure={of} />
    </section>
  );
}

/** A share as a tile: percent from five cases on, counts always, the range in brackets. */
export function RateTile({ of, rate, foot }: { of: Figure; rate: Rate; foot?: string }) {
  const tc = useT(common);
  const f = useFormat();
  const shown = presentRate(rate, tc, f);
  return (
    <section class="dw-card dw-ins-tile">
      <h2 class="dw-small dw-ink-2">{of.title}</h2>
      <div>
        <span class="dw-figure">{shown.percent ?? shown.counts}</span>
        {shown.percent && (
          <span class="dw-small dw-ink-2">
            {shown.counts} · <bdi dir="ltr">{shown.range}</bdi>
          </span>
        )}
      </div>
      <p class="dw-small dw-ink-2">
        {shown.fewCases && <Tag tone="few">{shown.fewCases}</Tag>} {foot}
      </p>
      <DealsLink figure={of} />
    </section>
  );
}
