import './person-card.css';
import { popup } from '../../../locales/areas';
import { useT } from '../../language';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Isolate } from '../../ui/isolate';
import { perform } from '../shared/perform';
import type { Subject } from './subject';

type Person = Extract<Subject, { kind: 'person' }>;

/**
 * Somebody the page shows and Dawra does not know: one click tracks them with what the page says.
 * @domain S13, S14, S15
 */
export function UnknownPerson({ subject, onEdit }: { subject: Person; onEdit: () => void }) {
  const t = useT(popup);
  const [key = ''] = subject.keys;
  const isMail = subject.where === 'gmail';
  const handle = subject.profile?.publicId;
  const track = () =>
    void perform('prospect.track', {
      source: subject.where,
      ...(subject.name ? { name: subject.name } : {}),
      ...(subject.company ? { company: subject.company } : {}),
      ...(subject.account ? { account: subject.account } : {}),
      ...(isMail ? { address: key } : {}),
      ...(subject.profile ? { profile: subject.profile } : {}),
    });
  return (
    <section class="dw-unknown" aria-label={t.notKnownYet}>
      <p class="dw-small dw-ink-3">{t.notKnownYet}</p>
      <h2 class="dw-person-name">
        <Isolate>{subject.name ?? handle ?? (isMail ? key : t.notKnownYet)}</Isolate>
      </h2>
      <p class="dw-small dw-ink-2">
        {isMail && <Isolate kind="email">{key}</Isolate>}
        {handle && <Isolate kind="url">{`in/${handle}`}</Isolate>}
        {subject.company && (
          <>
            {' · '}
            <Isolate>{subject.company}</Isolate>
          </>
        )}
      </p>
      {subject.fromAddressBar && <Banner>{t.fromAddress}</Banner>}
      {(isMail || handle || subject.name) && (
        <Button kind="primary" size="l" wide icon="plus" kbd="⏎" data-primary onClick={track}>
          {t.track}
        </Button>
      )}
      <Button kind="link" size="s" onClick={onEdit}>
        {t.editFirst}
      </Button>
    </section>
  );
}
