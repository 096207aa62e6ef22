import type { GroupRow } from '../../../../../domain/insight/segment-table';
import { common, insights } from '../../../../../locales/areas';
import { presentRate } from '../../../../../presenters/insight-rate';
import { useFormat, useT } from '../../../../language';
import { Rate } from '../../../../ui/rate';
import type { Column } from '../../../../ui/table';
import { DealsLink } from '../deals-link';
import type { Figure } from '../figures';
import { listWords, shortNumber } from '../summary-words';

/** The columns every table of groups shares: deals, won, length, value. */
export function useGroupColumns<Row extends GroupRow>(figureOf: (group: string) => Figure): Column<Row>[] {
  const words = useT(insights).growth.sources;
  const tc = useT(common);
  const f = useFormat();
  return [
    {
      id: 'runs',
      label: words.deals,
      number: true,
      cell: ({ runs, group }) => (runs > 0 ? <DealsLink figure={figureOf(group)} /> : f.number(runs)),
    },
    { id: 'won', label: words.won, cell: ({ winRate }) => <Rate rate={presentRate(winRate, tc, f)} /> },
    {
      id: 'days',
      label: words.length,
      number: true,
      cell: ({ cycleDays }) =>
        'median' in cycleDays ? shortNumber(cycleDays.median, f) : listWords(cycleDays, f) || '–',
    },
    {
      id: 'value',
      label: words.value,
      number: true,
      cell: ({ wonValue }) => f.list(wonValue.map((amount) => f.money(amount))) || words.none,
    },
  ];
}
