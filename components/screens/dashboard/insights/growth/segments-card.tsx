import { insights } from '../../../../../locales/areas';
import { useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { Table } from '../../../../ui/table';
import { goTo } from '../../shell/place';
import { Card } from '../card';
import { useFigures } from '../deals-link';
import { nameTag } from '../figures';
import type { Numbers } from '../numbers';
import { useGroupColumns } from './group-columns';

/**
 * One line per segment, so that one sees which to keep.
 * @domain S2, S85
 */
export function SegmentsCard({ numbers }: { numbers: Numbers }) {
  const { growth, facts } = numbers;
  const figure = useFigures(numbers);
  const words = useT(insights).growth.segments;
  const figureOf = (group: string) => figure('segment', nameTag(group));
  const shared = useGroupColumns<Numbers['growth']['segments'][number]>(figureOf);
  return (
    <Card
      title={words.title}
      subtitle={words.subtitle}
      wide
      actions={
        <Button size="s" onClick={() => goTo({ page: 'playbook', part: 'fit' })}>
          {words.open}
        </Button>
      }
    >
      {facts.segments.length === 0 ? (
        <p class="dw-ink-2">{words.empty}</p>
      ) : (
        <Table
          caption={words.title}
          rows={growth.segments}
          rowKey={({ group }) => group}
          columns={[
            {
              id: 'segment',
              label: words.segment,
              cell: ({ group }) => <bdi>{figureOf(group).title}</bdi>,
            },
            ...shared,
          ]}
        />
      )}
    </Card>
  );
}
