import './queue.css';
import { popup, steps } from '../../../locales/areas';
import type { PopupView, QueueItem } from '../../../messages/views';
import { openDashboard } from '../../browser-adapter';
import { useFormat, useT } from '../../language';
import { Button, IconButton } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Icon } from '../../ui/icon';
import { Isolate } from '../../ui/isolate';
import { Kbd } from '../../ui/kbd';
import { DueWord } from '../../views/cycle-ring/due-word';
import { now } from '../shared/clock';
import { perform } from '../shared/perform';
import { QueueMark } from './queue-mark';

/**
 * Who is due today, answers first. Arrow keys walk, Enter opens, E marks as done.
 * @domain S12, S49, S53, S56
 */
export function TodayList({
  queue,
  onOpen,
  onFind,
}: {
  queue: PopupView['queue'];
  onOpen: (prospectId: string) => void;
  onFind: () => void;
}) {
  const t = useT(popup);
  const f = useFormat();
  return (
    <section aria-label={t.today}>
      <button type="button" class="dw-find-door" onClick={onFind}>
        <Icon name="search" />
        <span class="dw-cut">{t.findHint}</span>
        <Kbd>/</Kbd>
      </button>
      <header class="dw-today-head">
        <h2 class="dw-lead">{t.today}</h2>
        <span class="dw-ink-3">{f.day(f.dayOf(now.value))}</span>
        <span class="dw-today-count">{f.number(queue.total)}</span>
      </header>
      {queue.items.length === 0 ? (
        <EmptyState
          text={t.nothingDue}
          action={<Button onClick={() => void openDashboard('/pipeline')}>{t.openDashboard}</Button>}
        />
      ) : (
        <ul class="dw-queue">
          {queue.items.map((item) => (
            <QueueLine key={item.prospectId} item={item} onOpen={onOpen} />
          ))}
        </ul>
      )}
      {queue.total > queue.items.length && (
        <footer class="dw-popup-foot">
          <Button kind="link" onClick={() => void openDashboard('/')}>
            {t.moreToday(queue.total - queue.items.length)}
          </Button>
        </footer>
      )}
    </section>
  );
}

function QueueLine({ item, onOpen }: { item: QueueItem; onOpen: (id: string) => void }) {
  const t = useT(popup);
  const ts = useT(steps);
  return (
    <li class="dw-queue-line">
      <button type="button" class="dw-queue-main" data-row onClick={() => onOpen(item.prospectId)}>
        <QueueMark item={item} />
        <span class="dw-queue-words">
          <strong class="dw-cut">
            <Isolate>{item.name}</Isolate>
          </strong>
          <span class="dw-small dw-ink-2 dw-queue-second">
            <span>
              {item.what}
              {item.company && ' ·'}
            </span>
            {item.company && <bdi class="dw-ink-3">{item.company}</bdi>}
          </span>
        </span>
        <span class="dw-queue-due">
          <DueWord mark={item.mark === 'dnc' ? 'none' : item.mark} words={item.word} />
        </span>
      </button>
      <IconButton
        icon="check"
        size="s"
        label={`${t.done}: ${item.name}`}
        data-done
        onClick={() => void perform('followup.done', { prospectId: item.prospectId, at: Date.now() })}
      />
      <span class="dw-hush">{ts.plan[item.kind as keyof typeof ts.plan]}</span>
    </li>
  );
}
