import { useState } from 'preact/hooks';
import { dayNumberIn, startOfDay } from '../../../../domain/time/zone';
import { today } from '../../../../locales/areas';
import { database } from '../../../../storage/database';
import { doneSince } from '../../../../storage/queries/today-side';
import { useFormat, useT } from '../../../language';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { now } from '../../shared/session';
import { useSettledQuery } from '../shell/use-settled-query';

/** How much was done today, and what, on request. */
export function DoneToday() {
  const t = useT(today);
  const f = useFormat();
  const [open, setOpen] = useState(false);
  const { zone } = f.prefs;
  const from = startOfDay(dayNumberIn(now.value, zone), zone);
  const acts = useSettledQuery(() => doneSince(database(), from), [from]);
  if (!acts || acts.length === 0) return null;
  return (
    <div class="dw-done-today">
      <p class="dw-row dw-small dw-ink-3">
        <Icon name="check" />
        <span class="dw-num">{t.doneToday(acts.length)}</span>
        <Button kind="link" size="s" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t.hide : t.show}
        </Button>
      </p>
      {open && (
        <ul class="dw-small dw-ink-2">
          {acts.map(({ id, at, text }) => (
            <li key={id}>
              <span class="dw-num dw-ink-3">{f.time(at)}</span> <bdi dir="auto">{text}</bdi>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
