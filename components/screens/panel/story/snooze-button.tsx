import { useRef, useState } from 'preact/hooks';
import { common, panel } from '../../../../locales/areas';
import { useFormat, useT } from '../../../language';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { TextField } from '../../../ui/field';
import { SnoozeMenu } from '../../../views/snooze-menu';
import { perform } from '../../shared/perform';
import { useCase } from '../panel-case';

/** Puts the follow-up off: a proposed working day, or any day up to sixty days ahead. */
export function SnoozeButton() {
  const t = useT(panel).story;
  const tc = useT(common);
  const f = useFormat();
  const { dossier, person } = useCase();
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<'menu' | 'date' | undefined>();
  const [day, setDay] = useState('');
  const snooze = (until: string) =>
    void perform('followup.snooze', { prospectId: dossier.prospect.id, until });
  const close = () => setOpen(undefined);
  return (
    <>
      <Button
        kind="quiet"
        icon="snooze"
        buttonRef={anchor}
        aria-haspopup="menu"
        aria-expanded={open === 'menu'}
        onClick={() => setOpen('menu')}
      >
        {t.snooze}
      </Button>
      {open === 'menu' && (
        <SnoozeMenu
          anchor={anchor}
          days={person.snoozes.map(({ until, label }) =>
            label === f.day(until) ? { day: until } : { day: until, label },
          )}
          onSnooze={snooze}
          onPick={() => setOpen('date')}
          onClose={() => setOpen((now) => (now === 'menu' ? undefined : now))}
        />
      )}
      {open === 'date' && (
        <Dialog
          title={t.snoozePick}
          closeLabel={tc.close}
          onClose={close}
          width={320}
          actions={
            <>
              <Button onClick={close}>{tc.cancel}</Button>
              <Button
                kind="primary"
                onClick={() => {
                  snooze(day);
                  close();
                }}
                {...(day ? {} : { off: t.snoozePick })}
              >
                {t.snooze}
              </Button>
            </>
          }
        >
          <TextField kind="date" label={t.snoozeUntil} value={day} onInput={setDay} />
        </Dialog>
      )}
    </>
  );
}
