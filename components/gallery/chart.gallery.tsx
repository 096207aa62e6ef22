import { STAGES } from '../../domain/records';
import { stages } from '../../locales/areas';
import { useFormat, useT } from '../language';
import { Bars } from '../ui/charts/bars';
import { ChartFrame } from '../ui/charts/chart-frame';
import { Funnel } from '../ui/charts/funnel';
import { HeatMap } from '../ui/charts/heat-map';
import { Histogram } from '../ui/charts/histogram';
import { Line } from '../ui/charts/line';
import { RangeBar } from '../ui/charts/range-bar';
import { RangePoints } from '../ui/charts/range-points';
import { StackedBar } from '../ui/charts/stacked-bar';
import type { Pick, Specimen } from './specimen';

const ENTERED = [196, 88, 61, 47, 33, 27, 23];
const LOAD = [5, 3, 4, 2, 6, 1, 2, 3, 0, 2, 4, 1, 2, 1];
const REPLIES: readonly [number, number, number, number, number][] = [
  [18, 60, 0.3, 0.2, 0.43],
  [10, 42, 0.24, 0.13, 0.39],
  [6, 32, 0.19, 0.09, 0.35],
  [4, 25, 0.16, 0.06, 0.35],
  [2, 18, 0.11, 0.03, 0.33],
];

function FunnelChart({ pick }: { pick: Pick }) {
  const t = useT(stages);
  const f = useFormat();
  const title = pick('How far deals go', 'إلى أين تصل الصفقات');
  const steps = STAGES.map((stage, index) => ({
    key: stage,
    stage,
    label: t.short[stage],
    count: ENTERED[index]!,
    words: f.number(ENTERED[index]!),
    share: index < 6 ? `${f.percent(0.47)} (${f.percentRange(0.4, 0.54)})` : undefined,
  }));
  return (
    <ChartFrame
      title={title}
      subtitle={pick(
        'Entered each stage, and the share that moved on',
        'دخلت كل مرحلة، ونسبة ما انتقل بعدها',
      )}
      sample={pick('n = 196', 'العدد: 196')}
      fileName="funnel"
      note={pick('Open visits are left out of the shares: 21.', 'الزيارات المفتوحة خارج النسب: 21.')}
      table={{
        columns: [pick('Stage', 'المرحلة'), pick('Entered', 'الدخول')],
        rows: steps.map(({ label, count, words }) => [label, { value: count, words }]),
      }}
    >
      <Funnel label={title} steps={steps} rtl={f.lang === 'ar'} />
    </ChartFrame>
  );
}

function LoadChart({ pick }: { pick: Pick }) {
  const f = useFormat();
  const title = pick('Next 14 working days', 'أيام العمل الـ14 القادمة');
  const bars = LOAD.map((value, index) => {
    const day = `2026-11-${String(Math.min(30, 17 + index)).padStart(2, '0')}`;
    return { key: String(index), label: f.dayMonth(day), value, words: f.number(value), now: index === 0 };
  });
  return (
    <ChartFrame
      title={title}
      sample={pick('n = 36', 'العدد: 36')}
      fileName="load"
      table={{
        columns: [pick('Day', 'اليوم'), pick('Due', 'المستحق')],
        rows: bars.map(({ label, value, words }) => [label, { value, words }]),
      }}
    >
      <Bars label={title} bars={bars} />
    </ChartFrame>
  );
}

function ReplyChart({ pick }: { pick: Pick }) {
  const f = useFormat();
  const title = pick('Replies by attempt', 'الردود حسب المحاولة');
  return (
    <ChartFrame
      title={title}
      sample={pick('n = 189', 'العدد: 189')}
      fileName="replies"
      table={{
        columns: [pick('Attempt', 'المحاولة'), pick('Replies', 'الردود'), pick('Sent', 'المرسل')],
        rows: REPLIES.map(([k, n], index) => [
          f.number(index + 1),
          { value: k, words: f.number(k) },
          { value: n, words: f.number(n) },
        ]),
      }}
    >
      <RangePoints
        label={title}
        percent={f.percent}
        points={REPLIES.map(([k, n, value, low, high], index) => ({
          key: String(index),
          label: f.number(index + 1),
          counts: `${k}/${n}`,
          share: { value, low, high, words: f.number(Math.round(value * 100)) },
          few: n < 30,
        }))}
      />
    </ChartFrame>
  );
}

function LengthChart({ pick }: { pick: Pick }) {
  const f = useFormat();
  const counts = [0, 2, 5, 6, 4, 3, 1, 1, 0, 1];
  const title = pick('Length of the cycle', 'مدة الدورة');
  return (
    <ChartFrame
      title={title}
      sample={pick('n = 23', 'العدد: 23')}
      fileName="length"
      table={{
        columns: [pick('Days from', 'الأيام من'), pick('Deals', 'الصفقات')],
        rows: counts.map((count, index) => [f.number(index * 10), { value: count, words: f.number(count) }]),
      }}
    >
      <Histogram
        label={title}
        bins={counts.map((count, index) => ({ from: index * 10, count }))}
        binWidth={10}
        median={{ value: 38, words: pick('median 38', 'الوسيط 38') }}
        middle={{ from: 31, to: 52, words: pick('middle half 31–52', `النصف الأوسط ${f.range(31, 52)}`) }}
        unit={pick('days from first contact to signature', 'الأيام من أول تواصل حتى التوقيع')}
        number={f.number}
      />
    </ChartFrame>
  );
}

function HoursChart({ pick }: { pick: Pick }) {
  const f = useFormat();
  const title = pick('When they reply', 'متى يردّون');
  const rows = ['2026-11-22', '2026-11-23', '2026-11-24'].map((day) => f.weekday(day));
  const columns = [8, 9, 10, 11, 12].map((hour) => f.number(hour));
  const counts = [
    [1, 3, 4, 2, 1],
    [2, 5, 6, 4, 0],
    [1, 4, 7, 5, 2],
  ];
  return (
    <ChartFrame
      title={title}
      sample={pick('n = 47', 'العدد: 47')}
      fileName="hours"
      table={{
        columns: ['', ...columns],
        rows: rows.map((row, index) => [row, ...counts[index]!.map(f.number)]),
      }}
    >
      <HeatMap
        label={title}
        rows={rows}
        columns={columns}
        counts={counts}
        unit={pick('hour of the reply, their time', 'ساعة الرد بتوقيت العميل')}
        number={f.number}
        rtl={f.lang === 'ar'}
      />
    </ChartFrame>
  );
}

function OverTime({ pick }: { pick: Pick }) {
  const f = useFormat();
  const title = pick('Answer time', 'زمن الرد');
  return (
    <ChartFrame
      title={title}
      sample={pick('n = 12', 'العدد: 12')}
      fileName="answers"
      table={{ columns: [pick('Month', 'الشهر')], rows: [] }}
    >
      <Line
        label={title}
        places={[f.month('2026-06-01'), '', '', '', '', f.month('2026-11-01')]}
        series={[
          { key: 'us', label: pick('ours', 'ردنا'), values: [6, 5, undefined, 4, 3.5, 3] },
          { key: 'them', label: pick('theirs', 'ردهم'), values: [20, 22, 18, 19, 17, 15] },
        ]}
        number={f.number}
      />
    </ChartFrame>
  );
}

const fewWords = (pick: Pick) => pick('Too few cases for a drawing: 3', 'الحالات قليلة لرسمها: 3');

export const chartSpecimen: Specimen = {
  id: 'chart',
  title: 'Charts',
  wide: true,
  states: [
    {
      name: 'all',
      render: (pick) => (
        <div class="dw-gallery-charts">
          <FunnelChart pick={pick} />
          <ReplyChart pick={pick} />
          <LengthChart pick={pick} />
          <HoursChart pick={pick} />
          <LoadChart pick={pick} />
          <OverTime pick={pick} />
          <ChartFrame
            title={pick('Wins', 'الصفقات الرابحة')}
            sample={pick('n = 3', 'العدد: 3')}
            fileName="wins"
            empty={fewWords(pick)}
            table={{ columns: [], rows: [] }}
          >
            {null}
          </ChartFrame>
          <div class="dw-card dw-section">
            <RangeBar value={0.9} low={0.7} high={0.97} few />
            <StackedBar
              label={pick('Forecast', 'التوقعات')}
              parts={[
                {
                  key: 'commit',
                  stage: 'closing',
                  label: pick('commit', 'شبه مؤكد'),
                  value: 44,
                  words: '44.2',
                },
                {
                  key: 'likely',
                  stage: 'negotiation',
                  label: pick('likely adds', 'مرجّح يضيف'),
                  value: 26,
                  words: '26.0',
                },
                { key: 'rest', label: pick('the rest', 'البقية'), value: 65, words: '65.4' },
              ]}
            />
          </div>
        </div>
      ),
    },
  ],
};
