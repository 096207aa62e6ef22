import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { common, insights, stages } from '../../../../../locales/areas';
import { rateLine } from '../../../../../presenters/insight-rate';
import { useFormat, useT } from '../../../../language';
import { ChartFrame } from '../../../../ui/charts/chart-frame';
import { Funnel } from '../../../../ui/charts/funnel';
import { Segment } from '../../../../ui/tabs';
import { DealsLinks, useFigures } from '../deals-link';
import { WheelCard } from '../growth/wheel-card';
import type { Numbers } from '../numbers';

/**
 * How far deals go, as a funnel that ends or as a wheel that goes on: the same deals.
 * @domain S67, S68, S87
 */
export function FunnelCard({ numbers }: { numbers: Numbers }) {
  const t = useT(insights);
  const [shape, setShape] = useState<'funnel' | 'wheel'>('funnel');
  const switcher = (
    <Segment
      label={t.cycle.funnel.shape}
      value={shape}
      tabs={[
        { value: 'funnel', label: t.cycle.funnel.asFunnel },
        { value: 'wheel', label: t.cycle.funnel.asFlywheel },
      ]}
      onChange={setShape}
    />
  );
  return shape === 'funnel' ? (
    <FunnelChart numbers={numbers} controls={switcher} />
  ) : (
    <WheelCard numbers={numbers} controls={switcher} />
  );
}

function FunnelChart({ numbers, controls }: { numbers: Numbers; controls: JSX.Element }) {
  const { cycle, facts } = numbers;
  const figure = useFigures(numbers);
  const t = useT(insights);
  const tc = useT(common);
  const ts = useT(stages);
  const f = useFormat();
  const { funnel } = t.cycle;
  return (
    <ChartFrame
      title={funnel.title}
      subtitle={funnel.subtitle}
      sample={tc.sampleSize(facts.runs.length)}
      formula={funnel.formula}
      fileName="dawra-funnel"
      controls={controls}
      note={funnel.standing(cycle.standing)}
      below={
        <DealsLinks figures={[...cycle.funnel.map(({ stage }) => figure('entered', stage)), figure('won')]} />
      }
      table={{
        columns: [funnel.stage, funnel.entered, funnel.moved],
        rows: [
          ...cycle.funnel.map(({ stage, entered, moved }) => [
            ts.name[stage],
            { value: entered, words: f.number(entered) },
            rateLine(moved, tc, f),
          ]),
          [funnel.won, { value: cycle.won, words: f.number(cycle.won) }, ''],
        ],
      }}
    >
      <Funnel
        label={`${funnel.title}. ${cycle.funnel.map(({ stage, entered }) => `${ts.name[stage]} ${entered}`).join(', ')}`}
        rtl={f.lang === 'ar'}
        steps={[
          ...cycle.funnel.map(({ stage, entered, moved }) => ({
            key: stage,
            stage,
            label: ts.short[stage],
            count: entered,
            words: f.number(entered),
            ...(moved.n > 0 ? { share: rateLine(moved, tc, f) } : {}),
          })),
          { key: 'won', stage: 'referral', label: funnel.won, count: cycle.won, words: f.number(cycle.won) },
        ]}
      />
    </ChartFrame>
  );
}
