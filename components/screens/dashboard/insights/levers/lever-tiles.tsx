import type { ComponentChildren } from 'preact';
import type { Rate as RateOf } from '../../../../../domain/insight/rate';
import { common, insights, touches, units } from '../../../../../locales/areas';
import { presentRate } from '../../../../../presenters/insight-rate';
import { useFormat, useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { Rate } from '../../../../ui/rate';
import { goTo } from '../../shell/place';
import { DealsLink, useFigures } from '../deals-link';
import type { Numbers } from '../numbers';

/**
 * The five levers: one number of the user's own and one button each (DOMAIN 4).
 * @domain S45, S46, S49, S54, S59, S61, S62, S63, S72
 */
export function LeverTiles({ numbers }: { numbers: Numbers }) {
  const { levers } = numbers;
  const figure = useFigures(numbers);
  const { levers: t, cycle } = useT(insights);
  const tu = useT(units);
  const tt = useT(touches);
  const { automate, followUp, onTop, smallWins, team } = levers;
  const saved =
    automate.minutes >= 60 ? tu.hour(Math.round(automate.minutes / 6) / 10) : tu.minute(automate.minutes);
  const { oldest } = onTop;
  return (
    <div class="dw-ins-tiles">
      <Lever
        no={1}
        name={t.automate.name}
        button={t.automate.button}
        onPress={() => goTo({ page: 'settings' })}
      >
        <Share rate={automate.auto}>{t.automate.logged}</Share>
        <p>{t.automate.saved(saved)}</p>
        {automate.next && (
          <p class="dw-ink-3">{t.automate.next(tt.channel[automate.next.action], automate.next.times)}</p>
        )}
      </Lever>
      <Lever no={2} name={t.followUp.name} button={t.followUp.button} onPress={() => goTo({ page: 'today' })}>
        <p class="dw-strong">{t.followUp.due(followUp.due, followUp.overdue)}</p>
        <Share rate={followUp.dropped}>{t.followUp.dropped}</Share>
        <DealsLink figure={figure('dropped')} />
        <Share rate={followUp.afterFive}>{t.followUp.afterFive}</Share>
        <DealsLink figure={figure('after-five')} />
      </Lever>
      <Lever
        no={3}
        name={t.onTop.name}
        button={t.onTop.button}
        {...(oldest
          ? { onPress: () => goTo({ page: 'person', prospectId: oldest }) }
          : { off: t.onTop.none })}
      >
        <Share rate={onTop.kept}>{t.onTop.kept}</Share>
        <p>{t.onTop.alive(onTop.aliveTooLong)}</p>
        <DealsLink figure={figure('alive-too-long')} />
      </Lever>
      <Lever
        no={4}
        name={t.smallWins.name}
        button={t.smallWins.button}
        onPress={() => goTo({ page: 'pipeline' })}
      >
        <p class="dw-strong">{t.smallWins.steps(smallWins.steps)}</p>
        <p>{t.smallWins.asks(smallWins.openAsks)}</p>
        <DealsLink figure={figure('open-asks')} />
      </Lever>
      <Lever
        no={5}
        name={t.team.name}
        button={t.team.button}
        onPress={() => goTo({ page: 'objections', part: 'review' })}
      >
        <p>{team.cadence ? t.team.best(cycle.cadences[team.cadence.id]) : t.team.none}</p>
        {team.cadence && <Share rate={team.cadence.rate} />}
        <Share rate={team.approvedUsed}>{t.team.approved}</Share>
      </Lever>
    </div>
  );
}

/** A share in one line with what it is a share of. */
function Share({ rate, children }: { rate: RateOf; children?: ComponentChildren }) {
  const tc = useT(common);
  const f = useFormat();
  return (
    <p>
      <Rate rate={presentRate(rate, tc, f)} /> {children}
    </p>
  );
}

function Lever({
  no,
  name,
  button,
  onPress,
  off,
  children,
}: {
  no: number;
  name: string;
  button: string;
  onPress?: () => void;
  off?: string;
  children: ComponentChildren;
}) {
  const f = useFormat();
  return (
    <section class="dw-card dw-ins-tile dw-small">
      <h2 class="dw-small dw-strong">
        <span class="dw-ink-3 dw-num">{f.number(no)}</span> {name}
      </h2>
      {children}
      <footer>
        <Button size="s" onClick={onPress} {...(off ? { off } : {})}>
          {button}
        </Button>
      </footer>
    </section>
  );
}
