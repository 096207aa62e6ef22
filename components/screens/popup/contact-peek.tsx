import './person-card.css';
import { popup } from '../../../locales/areas';
import type { PersonView } from '../../../messages/views';
import { useT } from '../../language';
import { Icon } from '../../ui/icon';
import { CHANNEL_ICON } from '../../views/channel-icon';

/** The last contact and the next planned one, side by side. */
export function ContactPeek({ person }: { person: PersonView }) {
  const t = useT(popup);
  const { last, nextChannel, known } = person;
  return (
    <dl class="dw-peek">
      <div>
        <dt>{t.lastContact}</dt>
        <dd>
          {last && <Icon name={CHANNEL_ICON[last.channel]} />}
          <span>{last ? last.text : known.lastTouchText}</span>
        </dd>
      </div>
      <div>
        <dt>{t.nextContact}</dt>
        <dd>
          {known.nextText && <Icon name={nextChannel ? CHANNEL_ICON[nextChannel] : 'cal'} />}
          <span>{known.nextText || t.nothingPlanned}</span>
        </dd>
      </div>
    </dl>
  );
}
