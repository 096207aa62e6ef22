import { useState } from 'preact/hooks';
import type { Rate } from '../../../../../domain/insight/rate';
import {
  type RevenueLever,
  revenueBackward,
  revenueForward,
  revenueLevers,
} from '../../../../../domain/insight/revenue-model';
import { common, insights } from '../../../../../locales/areas';
import { majorUnits, minorDigits } from '../../../../../locales/money';
import { useFormat, useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { Slider } from '../../../../ui/slider';
import { Table } from '../../../../ui/table';
import { settings } from '../../../shared/session';
import { Card } from '../card';
import type { Numbers } from '../numbers';

const SHARES = ['reply', 'meet', 'offer', 'win'] as const;
type Share = (typeof SHARES)[number];

/** Until five cases: the first row of the worked example, plain round numbers. */
const GUESS: Record<Share, number> = { reply: 0.2, meet: 0.4, offer: 0.5, win: 0.25 };
const GUESS_VALUE = 8000;
const GUESS_ATTEMPTS = 4.2;

interface Model extends Record<Share, number> {
  value: number;
  tpp: number;
  target: number;
  days: number;
  prospects: number;
}

/** Own rates from five cases on, else guesses. */
function startOf({ money }: Numbers): Model {
  const shareOf = (share: Share) => money.rates[share].p ?? GUESS[share];
  const value = money.averageWon ? majorUnits(money.averageWon) : GUESS_VALUE;
  return {
    reply: shareOf('reply'),
    meet: shareOf('meet'),
    offer: shareOf('offer'),
    win: shareOf('win'),
    value,
    tpp: money.attemptsPerProspect ?? GUESS_ATTEMPTS,
    target: Math.round((value * 15) / 1000) * 1000 || 1000,
    days: 60,
    prospects: 200,
  };
}

/**
 * The revenue model: from a target back to attempts a day, from people forward to revenue, and which change pays most.
 * @domain S12, S45, S72, S78, S86
 */
export function ModelCard({ numbers }: { numbers: Numbers }) {
  const words = useT(insights).money.model;
  const tc = useT(common);
  const f = useFormat();
  const [model, setModel] = useState<Model>(() => startOf(numbers));
  const set = (key: keyof Model) => (value: number) => setModel({ ...model, [key]: value });
  const ccy = settings.value.homeCurrency;
  const amount = (value: number) => f.money({ minor: Math.round(value) * 10 ** minorDigits(ccy), ccy });
  const rounded = (value: number) => f.number(value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
  const back = revenueBackward(model.target, model, model.days);
  const forward = revenueForward(model.prospects, model);
  const levers = revenueLevers(model.prospects, model);
  const leverName: Record<RevenueLever, string> = {
    win: words.win,
    offer: words.offer,
    meet: words.meet,
    reply: words.reply,
    value: words.value,
    cycle: words.cycle,
  };
  const ownWords = (rate: Rate) => (rate.p === undefined ? words.guess : words.own(tc.kOfN(rate.k, rate.n)));
  return (
    <Card
      title={words.title}
      subtitle={words.subtitle}
      wide
      actions={
        <Button size="s" kind="quiet" icon="undo" onClick={() => setModel(startOf(numbers))}>
          {words.reset}
        </Button>
      }
    >
      <div class="dw-ins-sliders">
        {SHARES.map((share) => (
          <div key={share}>
            <Slider
              label={words[share]}
              min={1}
              max={100}
              step={1}
              value={Math.max(1, Math.round(model[share] * 100))}
              words={f.percent(model[share])}
              onInput={(value) => set(share)(value / 100)}
            />
            <span class="dw-small dw-ink-3">{ownWords(numbers.money.rates[share])}</span>
          </div>
        ))}
        <Slider
          label={words.value}
          min={Math.max(1, Math.round(model.value / 20))}
          max={Math.max(1000, Math.round(startOf(numbers).value * 3))}
          step={Math.max(1, Math.round(startOf(numbers).value / 100))}
          value={model.value}
          words={amount(model.value)}
          onInput={set('value')}
        />
        <Slider
          label={words.tpp}
          min={1}
          max={8}
          step={0.1}
          value={model.tpp}
          words={f.number(model.tpp, 1)}
          onInput={set('tpp')}
        />
        <Slider
          label={words.target}
          min={1000}
          max={Math.max(10_000, Math.round(startOf(numbers).target * 4))}
          step={1000}
          value={model.target}
          words={amount(model.target)}
          onInput={set('target')}
        />
        <Slider
          label={words.days}
          min={1}
          max={250}
          step={1}
          value={model.days}
          words={f.number(model.days)}
          onInput={set('days')}
        />
        <Slider
          label={words.prospects}
          min={10}
          max={2000}
          step={10}
          value={model.prospects}
          words={f.number(model.prospects)}
          onInput={set('prospects')}
        />
      </div>
      <div class="dw-ins-four">
        <Steps
          title={words.backward}
          heads={[words.step, words.need]}
          rows={[
            [words.wins, f.number(back.wins)],
            [words.offers, f.number(back.offers)],
            [words.meetings, f.number(back.meetings)],
            [words.replies, f.number(back.replies)],
            [words.prospects, f.number(back.prospects)],
            [words.touches, f.number(back.touches)],
            [words.perDay, rounded(back.perDay ?? 0)],
          ]}
        />
        <Steps
          title={words.forward}
          heads={[words.step, words.need]}
          rows={[
            [words.replies, rounded(forward.replies)],
            [words.meetings, rounded(forward.meetings)],
            [words.offers, rounded(forward.offers)],
            [words.wins, rounded(forward.wins)],
            [words.revenue, amount(forward.revenue)],
          ]}
        />
        <Steps
          title={words.levers}
          hint={words.leversHint}
          heads={[words.step, words.change]}
          rows={levers.map(({ id, change }) => [leverName[id], amount(change)])}
        />
      </div>
    </Card>
  );
}

function Steps({
  title,
  hint,
  heads,
  rows,
}: {
  title: string;
  hint?: string;
  heads: readonly [string, string];
  rows: readonly (readonly [string, string])[];
}) {
  return (
    <section class="dw-ins-box">
      <h3 class="dw-strong">{title}</h3>
      {hint && <p class="dw-small dw-ink-3">{hint}</p>}
      <Table
        caption={title}
        rows={rows}
        rowKey={([name]) => name}
        columns={[
          { id: 'step', label: heads[0], cell: ([name]) => name },
          { id: 'value', label: heads[1], number: true, cell: ([, value]) => <bdi>{value}</bdi> },
        ]}
      />
    </section>
  );
}
