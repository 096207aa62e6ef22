import './today-peek.css';
import { popup } from '../../../locales/areas';
import type { PopupView } from '../../../messages/views';
import { useFormat, useT } from '../../language';
import { Icon } from '../../ui/icon';
import { Isolate } from '../../ui/isolate';
import { QueueMark } from './queue-mark';

/**
 * The day at the foot of a person: how many are due and who of the others comes first, one click from the list.
 * @domain S12, S49
 */
export function TodayPeek({
  queue,
  besides,
  onOpen,
}: {
  queue: PopupView['queue'];
  /** The person shown above: never named twice. */
  besides: string;
  onOpen: () => void;
}) {
  const t = useT(popup);
  const f = useFormat();
  const next = queue.items.find(({ prospectId }) => prospectId !== besides);
  return (
    <button type="button" class="dw-today-peek" onClick={onOpen}>
      <span class="dw-strong">{t.today}</span>
      <span class="dw-today-peek-count">{f.number(queue.total)}</span>
      {next && (
        <>
          <QueueMark item={next} />
          <span class="dw-cut">
            <Isolate>{next.name}</Isolate>
            <span class="dw-ink-3"> · {next.what}</span>
          </span>
        </>
      )}
      <Icon name="fwd" />
    </button>
  );
}
