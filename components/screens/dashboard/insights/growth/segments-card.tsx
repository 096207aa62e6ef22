import { EVERYONE_ELSE } from '../../../../../domain/people/segment';
import { insights } from '../../../../../locales/areas';
import { useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { Table } from '../../../../ui/table';
import { goTo } from '../../shell/place';
import { Card } from '../card';
import { useFigures } from '../deals-link';
import { segmentTag } from '../figures';
import type { Numbers } from '../numbers';
import { useGroupColumns } from './group-columns';

/**
 * One line per segment, so that one sees which to keep.
 * @domain S2, S85
 */
export function SegmentsCard({ numbers }: { numbers: Numbers }) {
  const { growth, facts } = numbers;
  const figure = useFigures(numbers);
  const t = useT(insights);
  const words = t.growth.segments;
  const names = new Map(facts.segments.map(({ id, name }) => [id, name]));
  const nameOf = (group: string) => (group === EVERYONE_ELSE ? t.everyoneElse : (names.get(group) ?? group));
  const shared = useGroupColumns<Numbers['growth']['segments'][number]>((group) =>
    figure('segment', segmentTag(group)),
  );
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
              cell: ({ group }) => <bdi>{nameOf(group)}</bdi>,
            },
            ...shared,
          ]}
        />
      )}
    </Card>
  );
}
