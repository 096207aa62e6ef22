import { common, social, touches } from '../../../../locales/areas';
import { SOCIAL_CHANNELS, type SocialNumbers } from '../../../../presenters/insight-social';
import { useFormat, useT } from '../../../language';
import { Bars } from '../../../ui/charts/bars';
import { ChartFrame } from '../../../ui/charts/chart-frame';

/**
 * Own social touches week by week; each channel and what came back stand in the table.
 * @domain S80, S81
 */
export function WeeksCard({ numbers: { weeks } }: { numbers: SocialNumbers }) {
  const { weeks: t } = useT(social);
  const tc = useT(common);
  const tt = useT(touches);
  const f = useFormat();
  const cell = (value: number) => ({ value, words: f.number(value) });
  const sums = weeks.map(({ byChannel }) => byChannel.reduce((sum, count) => sum + count, 0));
  const total = sums.reduce((sum, count) => sum + count, 0);
  return (
    <ChartFrame
      title={t.title}
      subtitle={t.subtitle}
      sample={tc.sampleSize(total)}
      formula={t.formula}
      fileName="dawra-social-weeks"
      {...(total === 0 ? { empty: tc.noData } : {})}
      table={{
        columns: [t.week, ...SOCIAL_CHANNELS.map((channel) => tt.channel[channel]), t.all, t.back],
        rows: weeks.map(({ from, byChannel, back }, i) => [
          f.dayMonth(from),
          ...byChannel.map(cell),
          cell(sums[i] ?? 0),
          cell(back),
        ]),
      }}
    >
      <Bars
        label={`${t.title}. ${weeks.map(({ from }, i) => `${f.dayMonth(from)}: ${f.number(sums[i] ?? 0)}`).join('; ')}`}
        bars={weeks.map(({ from }, i) => ({
          key: from,
          label: f.dayMonth(from),
          value: sums[i] ?? 0,
          words: f.number(sums[i] ?? 0),
          ...(i === weeks.length - 1 ? { now: true } : {}),
        }))}
      />
    </ChartFrame>
  );
}
