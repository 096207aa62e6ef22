import { useEffect } from 'preact/hooks';
import type { Money } from '../../../../../domain/records';
import { addDays, dayNumber, weekdayOf } from '../../../../../domain/time/civil-day';
import { common, insights, stages } from '../../../../../locales/areas';
import { majorUnits } from '../../../../../locales/money';
import { database } from '../../../../../storage/database';
import { playbookOf } from '../../../../../storage/queries/answer-record';
import { useFormat, useT } from '../../../../language';
import { ChartFrame } from '../../../../ui/charts/chart-frame';
import { StackedBar } from '../../../../ui/charts/stacked-bar';
import { perform } from '../../../shared/perform';
import { now } from '../../../shared/session';
import { useQuery } from '../../../shared/use-query';
import { DealsLinks, useFigures } from '../deals-link';
import type { Numbers } from '../numbers';
import { wholeUnits } from '../summary-words';

/** The forecast of a month as it stood on a Monday. */
interface Snapshot {
  on: string;
  month: string;
  totals: Money[];
}

const MONTHS_COMPARED = 3;

/** Keeps one forecast a week, so that it can be compared with what came. */
function useSnapshot({ money, facts }: Numbers): readonly Snapshot[] {
  const f = useFormat();
  const snapshots = useQuery(() => playbookOf<Snapshot>(database(), 'snapshot'), []);
  const today = f.dayOf(now.value);
  const monday = addDays(today, -((weekdayOf(dayNumber(today)) + 6) % 7));
  const isMissing = snapshots !== undefined && !snapshots.some(({ on }) => on === monday);
  // Only what all deals show is a forecast; a segment alone is a view.
  const isWhole = facts.runs.length > 0 && money.totals.length > 0;
  useEffect(() => {
    if (!isMissing || !isWhole) return;
    const body = { on: monday, month: today.slice(0, 7), totals: money.thisMonth };
    void perform('playbook.put', { pieceId: `snapshot:${monday}`, kind: 'snapshot', body }, { quiet: true });
  }, [isMissing, isWhole]);
  return snapshots ?? [];
}

/**
 * Weighted forecast in three bands, one line per currency, and how earlier forecasts came out.
 * @domain S4, S12, S78
 */
export function ForecastCard({ numbers }: { numbers: Numbers }) {
  const t = useT(insights);
  const tc = useT(common);
  const ts = useT(stages);
  const f = useFormat();
  const snapshots = useSnapshot(numbers);
  const words = t.money.forecast;
  const { totals, open, unvalued, wonByMonth } = numbers.money;
  const figure = useFigures(numbers);
  const bands = [figure('commit'), figure('likely'), figure('early'), figure('without-value')];
  const money = (minor: number, ccy: string) => f.money(wholeUnits(minor, ccy));
  const cell = (minor: number, ccy: string) => ({
    value: majorUnits(wholeUnits(minor, ccy)),
    words: money(minor, ccy),
  });
  return (
    <ChartFrame
      title={words.title}
      subtitle={words.subtitle}
      sample={words.deals(open)}
      formula={words.formula}
      picture={false}
      fileName="dawra-forecast"
      note={words.unvalued(unvalued)}
      below={<DealsLinks figures={bands} />}
      {...(totals.length === 0 ? { empty: words.empty } : {})}
      table={{
        columns: [words.currency, words.weighted, words.commit, words.likely, words.rest, words.all],
        rows: totals.map(({ ccy, weighted, commit, likely, all }) => [
          ccy,
          cell(weighted, ccy),
          cell(commit, ccy),
          cell(likely - commit, ccy),
          cell(all - likely, ccy),
          cell(all, ccy),
        ]),
      }}
    >
      <div class="dw-col dw-gap-4">
        {totals.map(({ ccy, weighted, commit, likely, all }) => (
          <div key={ccy} class="dw-col dw-gap-1">
            <p>
              <bdi class="dw-title dw-num">{money(weighted, ccy)}</bdi>{' '}
              <span class="dw-small dw-ink-2">{words.weighted}</span>
            </p>
            <StackedBar
              label={`${ccy}: ${words.commit} ${money(commit, ccy)}, ${words.likely} ${money(likely - commit, ccy)}, ${words.rest} ${money(all - likely, ccy)}`}
              parts={[
                {
                  key: 'commit',
                  label: words.commit,
                  value: commit,
                  words: money(commit, ccy),
                  stage: 'closing',
                },
                {
                  key: 'likely',
                  label: words.likely,
                  value: likely - commit,
                  words: money(likely - commit, ccy),
                  stage: 'negotiation',
                },
                { key: 'rest', label: words.rest, value: all - likely, words: money(all - likely, ccy) },
              ]}
            />
          </div>
        ))}
        <Compared />
      </div>
    </ChartFrame>
  );

  function Compared() {
    const thisMonth = f.dayOf(now.value).slice(0, 7);
    const months = [...new Set(snapshots.map(({ month }) => month))]
      .filter((month) => month < thisMonth)
      .sort()
      .reverse()
      .slice(0, MONTHS_COMPARED);
    if (months.length === 0) return <p class="dw-small dw-ink-3">{words.noCompare}</p>;
    return (
      <ul class="dw-ins-lines" aria-label={`${words.title}, ${ts.status.won}`}>
        {months.flatMap((month) => {
          const first = snapshots
            .filter((one) => one.month === month)
            .sort((a, b) => (a.on < b.on ? -1 : 1))[0];
          const won = wonByMonth.find((one) => one.month === month)?.won ?? [];
          return (first?.totals ?? []).map((total) => {
            const came = won.find(({ ccy }) => ccy === total.ccy) ?? { minor: 0, ccy: total.ccy };
            const error = came.minor === 0 ? undefined : (total.minor - came.minor) / came.minor;
            return (
              <li key={`${month}${total.ccy}`} class="dw-small">
                <span class="dw-grow">
                  {words.compare(f.month(`${month}-01`), f.money(total), f.money(came))}
                </span>
                <bdi dir="ltr" class="dw-num">
                  {error === undefined ? tc.noData : `${error > 0 ? '+' : ''}${f.percent(error)}`}
                </bdi>
              </li>
            );
          });
        })}
      </ul>
    );
  }
}
