import { useEffect, useRef, useState } from 'preact/hooks';
import { common, today } from '../../../../locales/areas';
import { TODAY_GROUPS, type TodayRow } from '../../../../presenters/today-list';
import { database } from '../../../../storage/database';
import { useFormat, useT } from '../../../language';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { perform } from '../../shared/perform';
import { NOT_OURS, usePageKeys } from '../shell/keys';
import { useMoveFlow } from '../shell/move-flow';
import { goTo } from '../shell/place';
import { type DayMenu, DayRow } from './day-row';
import { DoneToday } from './done-today';
import type { Day } from './use-day';

/** Does a key press come from a control of its own, which then uses Enter and arrows itself? */
const isOnControl = ({ target }: Event) =>
  target instanceof Element && target.closest('a, button, [role="grid"], nav') !== null;

/** The list with its keys: J and K or the arrows walk, E is done, S puts off, L logs, Enter opens. */
export function DayList({ day, onMore }: { day: Day; onMore: () => void }) {
  const t = useT(today);
  const tc = useT(common);
  const f = useFormat();
  const [at, setAt] = useState(0);
  const [menu, setMenu] = useState<DayMenu | undefined>(undefined);
  const [why, setWhy] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const { start, dialog } = useMoveFlow();
  const { rows } = day;
  const current = Math.min(at, rows.length - 1);
  // The group in which the list is cut holds more than is shown: its number would be wrong.
  const cut = day.more > 0 ? rows.findLast(({ planned }) => planned)?.group : undefined;
  const row = rows[current];

  const walked = useRef(false);
  useEffect(() => {
    if (walked.current) list.current?.querySelector('[data-selected]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const walk = (step: number) => (event: KeyboardEvent) => {
    if (event.key.startsWith('Arrow') && isOnControl(event)) return NOT_OURS;
    walked.current = true;
    setAt(Math.max(0, Math.min(rows.length - 1, current + step)));
    return undefined;
  };
  const open = (one: TodayRow | undefined) => one && goTo({ page: 'person', prospectId: one.prospectId });
  const done = (one: TodayRow | undefined) => {
    if (one?.promiseId) void keepPromise(one);
    else if (one?.planned) void perform('followup.done', { prospectId: one.prospectId, at: Date.now() });
  };
  usePageKeys({
    J: walk(1),
    K: walk(-1),
    ArrowDown: walk(1),
    ArrowUp: walk(-1),
    E: () => done(row),
    S: () => row && row.snoozes.length > 0 && setMenu({ key: row.key, kind: 'snooze' }),
    L: () => row && setMenu({ key: row.key, kind: 'log' }),
    Enter: (event) => (isOnControl(event) ? NOT_OURS : open(row)),
  });

  return (
    <div ref={list}>
      {TODAY_GROUPS.map((group) => {
        const own = rows.filter((one) => one.group === group);
        if (own.length === 0) return null;
        return (
          <section key={group} aria-label={t.group[group]}>
            <h2 class="dw-today-head">
              <span class="dw-strong">{t.group[group]}</span>
              {group !== cut && <span class="dw-small dw-ink-3 dw-num">{f.number(own.length)}</span>}
            </h2>
            <ul>
              {own.map((one) => (
                <DayRow
                  key={one.key}
                  row={one}
                  selected={one === row}
                  primary={one === rows[0]}
                  menu={menu?.key === one.key ? menu.kind : undefined}
                  onMenu={(kind) => setMenu(kind && { key: one.key, kind })}
                  onSelect={() => setAt(rows.indexOf(one))}
                  onOpen={() => open(one)}
                  onDone={() => done(one)}
                  onDecide={(kind) => start(one.prospectId, { kind })}
                />
              ))}
            </ul>
          </section>
        );
      })}
      <div class="dw-today-foot">
        {day.more > 0 && (
          <Button kind="quiet" size="s" onClick={onMore}>
            {t.showMore(day.more)}
          </Button>
        )}
        <Button kind="link" size="s" onClick={() => setWhy(true)}>
          {t.whyOrder}
        </Button>
      </div>
      <DoneToday />
      {dialog}
      {why && (
        <Dialog title={t.whyOrder} closeLabel={tc.close} onClose={() => setWhy(false)}>
          <p>{t.whyOrderText}</p>
          <dl class="dw-why-order">
            {TODAY_GROUPS.map((group) => (
              <div key={group}>
                <dt class="dw-strong">{t.group[group]}</dt>
                <dd class="dw-small dw-ink-2">{t.groupWhy[group]}</dd>
              </div>
            ))}
          </dl>
        </Dialog>
      )}
    </div>
  );
}

async function keepPromise({ runId, promiseId }: TodayRow): Promise<void> {
  const promise = await database().commitments.get(promiseId ?? '');
  if (!promise) return;
  const { id, by, text, level, dueOn } = promise;
  await perform('commitment.put', {
    runId,
    commitment: {
      id,
      by,
      text,
      doneAt: Date.now(),
      ...(level ? { level } : {}),
      ...(dueOn ? { dueOn } : {}),
    },
  });
}
