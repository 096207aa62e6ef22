import { common, errors, popup } from '../../../locales/areas';
import { openDashboard, requestPermission } from '../../browser-adapter';
import { useT } from '../../language';
import { Banner, type BannerProps } from '../../ui/banner';
import { Button } from '../../ui/button';
import { view } from './popup-session';

/** What went well, or only has to be known; everything else is a fault of the store. */
const TONES: Readonly<Record<string, NonNullable<BannerProps['tone']>>> = {
  'notice.healed': 'plain',
  'notice.eraseResuming': 'plain',
  'notice.clock': 'due',
};

/** What is wrong with the store, before anything of it is shown; and what is still not saved. */
export function StoreNotices({ waiting, onRetry }: { waiting: number; onRetry: () => void }) {
  const te = useT(errors);
  const tc = useT(common);
  const { codes, values } = view.value?.notices ?? { codes: [], values: {} };
  return (
    <>
      {codes.map((code) => (
        <Banner
          key={code}
          tone={TONES[code] ?? 'late'}
          {...(code === 'notice.lost' ? { actions: <RestoreButton /> } : {})}
        >
          {te.text(code, values)}
        </Banner>
      ))}
      {waiting > 0 && (
        <Banner
          tone="late"
          title={tc.waiting(waiting)}
          actions={
            <Button size="s" onClick={onRetry}>
              {tc.retry}
            </Button>
          }
        >
          {te.text('msg.noAnswer')}
        </Banner>
      )}
    </>
  );
}

function RestoreButton() {
  const t = useT(popup);
  return (
    <Button size="s" icon="import" onClick={() => void openDashboard('/data/backup')}>
      {t.restore}
    </Button>
  );
}

/** The browser keeps Dawra away from this mail site: said plainly, with the way back. */
export function SiteOff() {
  const te = useT(errors);
  const t = useT(popup);
  return (
    <Banner
      tone="due"
      actions={
        <Button size="s" onClick={() => void requestPermission('mail')}>
          {t.siteOn}
        </Button>
      }
    >
      {te.text('notice.siteOff')}
    </Banner>
  );
}
