import type { Rate as RateOf } from '../../../../domain/insight/rate';
import { common, social, touches } from '../../../../locales/areas';
import { presentRate } from '../../../../presenters/insight-rate';
import type { SocialNumbers } from '../../../../presenters/insight-social';
import { useFormat, useT } from '../../../language';
import { RangeBar } from '../../../ui/charts/range-bar';
import { Rate } from '../../../ui/rate';
import { Table } from '../../../ui/table';

/**
 * Replies and wins with social touches beside those without, and which touches came before them: linked, not proven.
 * @domain S81
 */
export function EffectCard({ numbers: { replies, wins, before } }: { numbers: SocialNumbers }) {
  const { effect: t } = useT(social);
  const tt = useT(touches);
  const tc = useT(common);
  const f = useFormat();
  const shown = (rate: RateOf) => <Rate rate={presentRate(rate, tc, f)} />;
  return (
    <section class="dw-card dw-social-card" aria-labelledby="dw-social-effect">
      <h2 id="dw-social-effect" class="dw-strong">
        {t.title}
      </h2>
      {(
        [
          [t.replies, t.repliesHint, replies],
          [t.wins, t.winsHint, wins],
        ] as const
      ).map(([name, hint, sides]) => (
        <div key={name}>
          <p>{name}</p>
          <p class="dw-small dw-ink-3">{hint}</p>
          <ul class="dw-social-lines">
            <Side name={t.with} rate={sides.with} />
            <Side name={t.without} rate={sides.without} />
          </ul>
        </div>
      ))}
      <Table
        caption={t.before}
        showCaption
        rows={before}
        rowKey={({ channel }) => channel}
        columns={[
          { id: 'channel', label: t.touch, cell: ({ channel }) => tt.channel[channel] },
          { id: 'replies', label: t.beforeReplies, cell: ({ replies: rate }) => shown(rate) },
          { id: 'wins', label: t.beforeWins, cell: ({ wins: rate }) => shown(rate) },
        ]}
      />
      <p class="dw-small dw-ink-3">{t.beforeHint}</p>
      <p class="dw-small dw-ink-3">{t.notProven}</p>
    </section>
  );
}

function Side({ name, rate }: { name: string; rate: RateOf }) {
  const tc = useT(common);
  const f = useFormat();
  return (
    <li>
      <span class="dw-grow">{name}</span>
      {rate.p !== undefined && (
        <RangeBar value={rate.p} low={rate.lo ?? 0} high={rate.hi ?? 1} few={rate.kind === 'few'} />
      )}
      <Rate rate={presentRate(rate, tc, f)} />
    </li>
  );
}
