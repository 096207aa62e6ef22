import './cadences.css';
import { ladderDays } from '../../../../../domain/cadence/own-cadence';
import type { Channel } from '../../../../../domain/records';
import { playbook, steps, touches } from '../../../../../locales/areas';
import { useT } from '../../../../language';
import { Icon, type IconName } from '../../../../ui/icon';

const ICON: Partial<Record<Channel, IconName>> = {
  email: 'mail',
  li_connect: 'link',
  li_message: 'chat',
  call: 'phone',
};

/** The steps of a cadence along its working days: the wider the gap, the longer the wait. */
export function Ladder({
  channels,
  gaps,
  breakup,
  label,
}: {
  channels: readonly Channel[];
  gaps: readonly number[];
  breakup: boolean;
  label: string;
}) {
  const t = useT(playbook).cadences;
  const tt = useT(touches);
  const tp = useT(steps).plan;
  const days = ladderDays(gaps);
  return (
    <ol class="dw-pb-ladder" aria-label={label}>
      {channels.map((channel, i) => {
        const isLast = breakup && i === channels.length - 1;
        return (
          // Steps have no name of their own: their place is their key.
          <li key={`${i}${channel}`} style={{ '--gap': String(gaps[i + 1] ?? 1) }}>
            <span class="dw-pb-rung" data-last={isLast ? '' : undefined}>
              <Icon name={ICON[channel] ?? 'more'} />
            </span>
            <span class="dw-small dw-ink-3 dw-num">{i === 0 ? t.start : t.day(days[i] ?? 0)}</span>
            <span class="dw-small">{tt.channel[channel]}</span>
            {isLast && <span class="dw-caption dw-ink-3">{tp.breakup}</span>}
          </li>
        );
      })}
    </ol>
  );
}
