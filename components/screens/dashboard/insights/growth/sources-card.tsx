import { common, insights } from '../../../../../locales/areas';
import { presentRate } from '../../../../../presenters/insight-rate';
import { useFormat, useT } from '../../../../language';
import { Rate } from '../../../../ui/rate';
import { Table } from '../../../../ui/table';
import { Card } from '../card';
import { useFigures } from '../deals-link';
import type { Numbers } from '../numbers';
import { useGroupColumns } from './group-columns';

/**
 * Deals by where the person came from: which way of distribution works.
 * @domain S73
 */
export function SourcesCard({ numbers }: { numbers: Numbers }) {
  const { growth } = numbers;
  const figure = useFigures(numbers);
  const words = useT(insights).growth.sources;
  const tc = useT(common);
  const f = useFormat();
  const figureOf = (group: string) => figure('source', group);
  const shared = useGroupColumns<Numbers['growth']['sources'][number]>(figureOf);
  return (
    <Card title={words.title} subtitle={words.subtitle} formula={words.formula} wide>
      <Table
        caption={words.title}
        rows={growth.sources}
        rowKey={({ group }) => group}
        columns={[
          { id: 'source', label: words.source, cell: ({ group }) => figureOf(group).title },
          {
            id: 'replied',
            label: words.replied,
            cell: ({ replies }) => <Rate rate={presentRate(replies, tc, f)} />,
          },
          ...shared,
        ]}
      />
    </Card>
  );
}
