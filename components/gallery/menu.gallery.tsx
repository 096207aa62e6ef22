import { useRef, useState } from 'preact/hooks';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { MenuButton } from '../ui/menu';
import { Tooltip } from '../ui/tooltip';
import { LogMenu } from '../views/log-menu';
import { ReasonDialog } from '../views/reason-dialog';
import { SnoozeMenu } from '../views/snooze-menu';
import type { Pick, Specimen } from './specimen';

function Menus({ pick }: { pick: Pick }) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<'log' | 'snooze' | 'dialog' | 'reason'>();
  const close = () => setOpen(undefined);
  return (
    <>
      <MenuButton
        label={pick('More', 'المزيد')}
        words={pick('Log', 'تسجيل')}
        icon="plus"
        kind="plain"
        entries={[
          { kind: 'head', label: pick('Log', 'تسجيل تواصل') },
          { id: 'call', label: pick('Call', 'مكالمة'), icon: 'phone', kbd: 'C' },
          {
            id: 'meeting',
            label: pick('Meeting', 'اجتماع'),
            icon: 'meet',
            kbd: 'M',
            end: pick('Thu', 'الخميس'),
          },
          { kind: 'rule' },
          {
            id: 'stop',
            label: pick('Never contact again', 'إيقاف التواصل نهائيًا'),
            icon: 'ban',
            danger: true,
          },
        ]}
        onChoose={close}
      />
      <Button buttonRef={anchor} onClick={() => setOpen('log')}>
        {pick('Profile log', 'سجل الملف')}
      </Button>
      <Button onClick={() => setOpen('snooze')}>{pick('Snooze', 'تأجيل')}</Button>
      <Button onClick={() => setOpen('dialog')}>{pick('Dialog', 'حوار')}</Button>
      <Button onClick={() => setOpen('reason')}>{pick('Reason', 'السبب')}</Button>
      <Tooltip text={pick('Prospecting · day 18, usual 14', 'البحث · اليوم 18، المعتاد 14')}>
        <Button kind="quiet">{pick('Tooltip', 'تلميح')}</Button>
      </Tooltip>
      {open === 'log' && (
        <LogMenu
          place="profile"
          anchor={anchor}
          logged={{ view: pick('logged today', 'سُجّلت اليوم') }}
          onLog={close}
          onClose={close}
        />
      )}
      {open === 'snooze' && (
        <SnoozeMenu
          anchor={anchor}
          days={[{ day: '2026-11-24', label: pick('Tomorrow', 'غدًا') }, { day: '2026-11-29' }]}
          onSnooze={close}
          onPick={close}
          onClose={close}
        />
      )}
      {open === 'dialog' && (
        <Dialog
          title={pick('Erase all 212 people?', 'مسح جميع الأشخاص (212)؟')}
          closeLabel={pick('Close', 'إغلاق')}
          onClose={close}
          actions={<Button onClick={close}>{pick('Cancel', 'إلغاء')}</Button>}
        >
          <p>{pick('This cannot be undone.', 'لا يمكن التراجع عن هذا.')}</p>
        </Dialog>
      )}
      {open === 'reason' && (
        <ReasonDialog
          title={pick('Move to Negotiation', 'الانتقال إلى التفاوض')}
          missing={[pick('No objection left unanswered', 'لا اعتراض بلا رد')]}
          missingTitle={pick('Still open', 'ما زال ناقصًا')}
          confirm={pick('Continue anyway', 'الاستمرار رغم ذلك')}
          onConfirm={close}
          onClose={close}
        />
      )}
    </>
  );
}

export const menuSpecimen: Specimen = {
  id: 'menu',
  title: 'Menus, dialogs, tooltips',
  states: [{ name: 'all', render: (pick) => <Menus pick={pick} /> }],
};
