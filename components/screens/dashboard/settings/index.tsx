import type { ComponentType } from 'preact';
import { settings as area } from '../../../../locales/areas';
import { version } from '../../../browser-adapter';
import { useT } from '../../../language';
import { Icon } from '../../../ui/icon';
import { settings } from '../../shared/session';
import type { PageProps } from '../shell/lazy-page';
import { PageHead } from '../shell/page-head';
import { PAGE_PARTS, type PartOf, partOf } from '../shell/page-parts';
import { hashOf } from '../shell/read-hash';
import { AboutPart } from './about-part';
import { CadencePart } from './cadence-part';
import { CalendarPart } from './calendar-part';
import { ContactPart } from './contact-part';
import { GmailPart } from './gmail-part';
import { LanguagePart } from './language-part';
import { LinkedInPart } from './linkedin-part';
import { MePart } from './me-part';
import { PrivacyPart } from './privacy-part';
import { StagesPart } from './stages-part';
import { savedAt } from './use-setting';

const PARTS: Record<PartOf<'settings'>, ComponentType> = {
  language: LanguagePart,
  me: MePart,
  calendar: CalendarPart,
  cadence: CadencePart,
  stages: StagesPart,
  gmail: GmailPart,
  linkedin: LinkedInPart,
  contact: ContactPart,
  privacy: PrivacyPart,
  about: AboutPart,
};

/**
 * Everything the rep may set, a part at a time. Saving is automatic; Ctrl-Z takes a change back.
 * @domain S2, S5, S10, S48, S56, S63
 */
export default function SettingsPage({ part }: PageProps) {
  const t = useT(area);
  const current = partOf('settings', part);
  const Part = PARTS[current];
  const { lastSeenVersion } = settings.value;
  // On the first run everything is new: nothing is marked then.
  const isNews = lastSeenVersion !== '' && lastSeenVersion !== version();
  return (
    <>
      <PageHead title={t.title}>
        <span class="dw-saved dw-small" role="status">
          {savedAt.value > 0 && (
            <>
              <Icon name="check" />
              {t.saved}
            </>
          )}
        </span>
      </PageHead>
      <div class="dw-settings">
        <nav class="dw-settings-nav" aria-label={t.sections}>
          {PAGE_PARTS.settings.map((id) => (
            <a
              key={id}
              href={hashOf({ page: 'settings', part: id })}
              aria-current={id === current ? 'page' : undefined}
            >
              {t.section[id]}
              {id === 'about' && isNews && <span class="dw-news-dot" role="img" aria-label={t.about.news} />}
            </a>
          ))}
        </nav>
        <div class="dw-settings-part">
          <h2 class="dw-hush">{t.section[current]}</h2>
          <Part />
        </div>
      </div>
    </>
  );
}
