import type { ComponentChildren } from 'preact';
import type { Rate } from '../../../../../domain/insight/rate';
import { common, insights, units } from '../../../../../locales/areas';
import type { Deals } from '../../../../../presenters/insight-behind';
import { presentRate } from '../../../../../presenters/insight-rate';
import { useFormat, useT } from '../../../../language';
import { Tag } from '../../../../ui/tag';
import { DealsLink } from '../deals-link';
import type { Numbers } from '../numbers';
import { listWords, shortNumber, summaryWords } from '../summary-words';

/** The four numbers every team tracks (DOMAIN 18). */
export function Tiles({ numbers: { cycle, behind } }: { numbers: Numbers }) {
  const t = useT(insights);
  const tu = useT(units);
  const f = useFormat();
  const length = summaryWords(cycle.cycle.summary, f);
  const attempts = summaryWords(cycle.attemptsPerWin, f);
  const lost = 'median' in cycle.lost.summary ? shortNumber(cycle.lost.summary.median, f) : '–';
  const touches = 'median' in cycle.touchesPerWin ? tu.touch(Math.round(cycle.touchesPerWin.median)) : '';
  return (
    <div class="dw-ins-tiles">
      <Tile
        name={t.cycle.tiles.length}
        figure={length}
        beside={length ? t.cycle.tiles.daysMedian : ''}
        deals={behind.won}
      >
        {length ? t.cycle.tiles.wins(cycle.won, lost) : tooFew(cycle.won, listWords(cycle.cycle.summary, f))}
      </Tile>
      <RateTile
        name={t.cycle.tiles.winRate}
        rate={cycle.winRate}
        foot={t.cycle.tiles.closedIn}
        deals={behind.closed}
      />
      <Tile
        name={t.cycle.tiles.attempts}
        figure={attempts}
        beside={attempts ? t.cycle.tiles.attemptsMedian(touches) : ''}
        deals={behind.won}
      >
        {attempts ? tu.win(cycle.won) : tooFew(cycle.won, listWords(cycle.attemptsPerWin, f))}
      </Tile>
      <RateTile name={t.cycle.tiles.afterFive} rate={cycle.afterFive} deals={behind.afterFive} />
    </div>
  );

  function tooFew(n: number, values: string): string {
    return values ? t.list(values) : t.tooFew(n);
  }
}

function Tile({
  name,
  figure,
  beside,
  deals,
  children,
}: {
  name: string;
  figure: string | undefined;
  beside: string;
  deals: Deals;
  children: ComponentChildren;
}) {
  return (
    <section class="dw-card dw-ins-tile">
      <h2 class="dw-small dw-ink-2">{name}</h2>
      <div>
        <span class="dw-figure">{figure ?? '–'}</span>
        <span class="dw-small dw-ink-2">{beside}</span>
      </div>
      <p class="dw-small dw-ink-2">{children}</p>
      <DealsLink name={name} deals={deals} />
    </section>
  );
}

/** A share as a tile: percent from five cases on, counts always, the range in brackets. */
export function RateTile({
  name,
  rate,
  foot,
  deals,
}: {
  name: string;
  rate: Rate;
  foot?: string;
  deals: Deals;
}) {
  const tc = useT(common);
  const f = useFormat();
  const shown = presentRate(rate, tc, f);
  return (
    <section class="dw-card dw-ins-tile">
      <h2 class="dw-small dw-ink-2">{name}</h2>
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
      <DealsLink name={name} deals={deals} />
    </section>
  );
}
