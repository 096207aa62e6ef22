import type { Rate as RateOf } from '../../../../domain/insight/rate';
import { common, social } from '../../../../locales/areas';
import { presentRate } from '../../../../presenters/insight-rate';
import type { SocialNumbers } from '../../../../presenters/insight-social';
import { useFormat, useT } from '../../../language';
import { RangeBar } from '../../../ui/charts/range-bar';
import { Rate } from '../../../ui/rate';

/**
 * Replies and wins with social touches beside those without: linked, not proven.
 * @domain S81
 */
export function EffectCard({ numbers: { replies, wins } }: { numbers: SocialNumbers }) {
  const { effect: t } = useT(social);
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
