import type { SocialCounts } from '../../../../domain/insight/social-index';
import { social } from '../../../../locales/areas';
import type { SocialNumbers } from '../../../../presenters/insight-social';
import { useFormat, useT } from '../../../language';
import { Gauge } from '../../../ui/gauge';
import { Table } from '../../../ui/table';

/** What each part is full at; the last one only takes away. */
const PARTS: readonly { id: keyof SocialCounts; full?: number }[] = [
  { id: 'v', full: 20 },
  { id: 'c', full: 12 },
  { id: 'a', full: 8 },
  { id: 't', full: 6 },
  { id: 'p' },
];
const POINTS = 25;
const PENALTY = 5;

/**
 * The own index with every part of its formula, so that nobody has to believe it.
 * @domain S81
 */
export function IndexCard({ numbers: { counts, index } }: { numbers: SocialNumbers }) {
  const { index: t } = useT(social);
  const f = useFormat();
  const rows = PARTS.map(({ id, full }) => ({
    id,
    full,
    count: counts[id],
    points: full === undefined ? -PENALTY * counts[id] : POINTS * Math.min(1, counts[id] / full),
  }));
  return (
    <section class="dw-card dw-social-card" aria-labelledby="dw-social-index">
      <header>
        <h2 id="dw-social-index" class="dw-strong">
          {t.title}
        </h2>
        <p class="dw-small dw-ink-2">{t.subtitle}</p>
      </header>
      <p class="dw-figure">{t.of(index)}</p>
      <Gauge share={index / 100} />
      <Table
        caption={t.title}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'part',
            label: t.part,
            cell: ({ id }) => (
              <span class="dw-col dw-social-cell">
                {t[id]}
                {t[`${id}Hint`] && <span class="dw-small dw-ink-3">{t[`${id}Hint`]}</span>}
              </span>
            ),
          },
          { id: 'count', label: t.counted, number: true, cell: ({ count }) => f.number(count) },
          {
            id: 'full',
            label: t.full,
            number: true,
            cell: ({ full }) => (full === undefined ? t.none : f.number(full)),
          },
          {
            id: 'points',
            label: t.points,
            number: true,
            cell: ({ points }) => f.signed(Math.round(points * 10) / 10),
          },
        ]}
      />
      <p class="dw-small dw-ink-3">{t.formula}</p>
    </section>
  );
}
