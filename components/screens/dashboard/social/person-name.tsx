import { social } from '../../../../locales/areas';
import type { SocialPerson } from '../../../../storage/queries/insights-social';
import { useT } from '../../../language';
import { goTo } from '../shell/place';

/** A person's name that opens their page, and the firm beside it. */
export function PersonName({ person: { prospect, company } }: { person: SocialPerson }) {
  const t = useT(social);
  return (
    <span>
      <button
        type="button"
        class="dw-name-button"
        aria-label={t.warm.openPerson(prospect.name)}
        onClick={() => goTo({ page: 'person', prospectId: prospect.id })}
      >
        <bdi>{prospect.name}</bdi>
      </button>{' '}
      {company && <bdi class="dw-small dw-ink-3">{company}</bdi>}
    </span>
  );
}
