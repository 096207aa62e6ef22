import { useState } from 'preact/hooks';
import { forecast } from '../../../../../domain/insight/forecast';
import type { StageId } from '../../../../../domain/records';
import { insights, stages } from '../../../../../locales/areas';
import { useFormat, useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { Slider } from '../../../../ui/slider';
import { Card } from '../card';
import type { Numbers } from '../numbers';
import { wholeUnits } from '../summary-words';

/**
 * The forecast with other chances, tried out and not saved.
 * @domain S4, S78
 */
export function WhatIfCard({ numbers: { money, facts } }: { numbers: Numbers }) {
  const t = useT(insights);
  const ts = useT(stages);
  const f = useFormat();
  const words = t.money.whatIf;
  const [tried, setTried] = useState<Partial<Record<StageId, number>>>({});
  const chanceOf = (stage: StageId) =>
    tried[stage] ?? money.chances.find((one) => one.stage === stage)?.p ?? 0;
  const chances = Object.fromEntries(money.chances.map(({ stage }) => [stage, chanceOf(stage)]));
  const { totals } = forecast(
    facts.runs.map(({ run }) => ({ id: run.id, stage: run.stage, status: run.status, value: run.value })),
    chances,
  );
  const written = (minor: number, ccy: string) => f.money(wholeUnits(minor, ccy));
  return (
    <Card
      title={words.title}
      subtitle={words.subtitle}
      {...(Object.keys(tried).length > 0
        ? {
            actions: (
              <Button size="s" kind="quiet" icon="undo" onClick={() => setTried({})}>
                {words.reset}
              </Button>
            ),
          }
        : {})}
    >
      <div class="dw-col" role="status">
        {totals.map(({ ccy, weighted }) => {
          const real = money.totals.find((one) => one.ccy === ccy)?.weighted ?? 0;
          return (
            <p key={ccy} class="dw-strong dw-num">
              {weighted === real
                ? written(weighted, ccy)
                : words.now(written(weighted, ccy), written(real, ccy))}
            </p>
          );
        })}
        {totals.length === 0 && <p class="dw-ink-2">{t.money.forecast.empty}</p>}
      </div>
      <div class="dw-ins-sliders">
        {money.chances.map(({ stage, set, won, closed }) => (
          <div key={stage}>
            <Slider
              label={ts.name[stage]}
              min={0}
              max={100}
              step={1}
              value={Math.round(chanceOf(stage) * 100)}
              words={f.percent(chanceOf(stage))}
              onInput={(value) => setTried({ ...tried, [stage]: value / 100 })}
            />
            <span class="dw-small dw-ink-3">
              {set ? words.own : closed < 5 ? words.start : words.from(won, closed)}
            </span>
          </div>
        ))}
      </div>
    </Card>
  );
}
