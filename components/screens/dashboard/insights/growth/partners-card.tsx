import { insights } from '../../../../../locales/areas';
import { pastWords } from '../../../../../presenters/when';
import { useFormat, useT } from '../../../../language';
import { Table } from '../../../../ui/table';
import { now, speech } from '../../../shared/session';
import { Card } from '../card';
import { DealsLink, useFigures } from '../deals-link';
import { nameTag } from '../figures';
import type { Numbers } from '../numbers';

/**
 * Partners with what they brought and when one talked last.
 * @domain S44, S73
 */
export function PartnersCard({ numbers }: { numbers: Numbers }) {
  const { growth } = numbers;
  const figure = useFigures(numbers);
  const words = useT(insights).growth.partners;
  const f = useFormat();
  return (
    <Card title={words.title} subtitle={words.subtitle}>
      {growth.partners.length === 0 ? (
        <p class="dw-ink-2">{words.empty}</p>
      ) : (
        <Table
          caption={words.title}
          rows={growth.partners}
          rowKey={({ name }) => name}
          columns={[
            { id: 'name', label: words.name, cell: ({ name }) => <bdi>{name}</bdi> },
            {
              id: 'people',
              label: words.people,
              number: true,
              cell: ({ name }) => <DealsLink figure={figure('partner', nameTag(name))} />,
            },
            { id: 'replies', label: words.replies, number: true, cell: ({ replies }) => f.number(replies) },
            { id: 'wins', label: words.wins, number: true, cell: ({ wins }) => f.number(wins) },
            {
              id: 'last',
              label: words.last,
              cell: ({ lastAt }) =>
                lastAt === undefined ? words.never : pastWords(speech.value, lastAt, now.value),
            },
          ]}
        />
      )}
    </Card>
  );
}
