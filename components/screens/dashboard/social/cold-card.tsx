import { social, units } from '../../../../locales/areas';
import type { SocialNumbers } from '../../../../presenters/insight-social';
import { useT } from '../../../language';
import { PersonName } from './person-name';

/**
 * People whose interest cools: a sign once, silence for thirty days.
 * @domain S53, S64, S81
 */
export function ColdCard({ people }: { people: SocialNumbers['cold'] }) {
  const { cold: t } = useT(social);
  const tu = useT(units);
  return (
    <section class="dw-card dw-social-card" aria-labelledby="dw-social-cold">
      <header>
        <h2 id="dw-social-cold" class="dw-strong">
          {t.title}
        </h2>
        <p class="dw-small dw-ink-2">{t.subtitle}</p>
      </header>
      {people.length === 0 && <p class="dw-ink-2">{t.none}</p>}
      <ul class="dw-social-lines">
        {people.map(({ person, days }) => (
          <li key={person.prospect.id}>
            <span class="dw-grow">
              <PersonName person={person} />
            </span>
            <span class="dw-small dw-ink-2">{t.since(tu.daysAgo(days))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
