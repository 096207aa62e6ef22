import type { Channel } from '../../../domain/records';
import { popup } from '../../../locales/areas';
import { pastWords } from '../../../presenters/when';
import { useT } from '../../language';
import { Icon, type IconName } from '../../ui/icon';
import { now, speech } from '../shared/session';
import type { KnownPerson } from './use-person';

export const CHANNEL_ICON: Readonly<Record<Channel, IconName>> = {
  email: 'mail',
  li_view: 'eye',
  li_comment: 'chat',
  li_connect: 'link',
  li_message: 'chat',
  call: 'phone',
  meeting: 'meet',
  visit: 'visit',
  chat: 'chat',
  other: 'note',
};

/** The last contact and the next planned one, side by side. */
export function ContactPeek({ person }: { person: KnownPerson }) {
  const t = useT(popup);
  const { touches } = speech.value;
  const last = person.one.dossier.touches.at(-1);
  const { plan } = person.one.standing;
  return (
    <dl class="dw-peek">
      <div>
        <dt>{t.lastContact}</dt>
        <dd>
          {last ? (
            <>
              <Icon name={CHANNEL_ICON[last.channel]} />
              <span>
                {touches.direction[last.dir]}, {pastWords(speech.value, last.at, now.value)}
              </span>
            </>
          ) : (
            speech.value.words.noTouch
          )}
        </dd>
      </div>
      <div>
        <dt>{t.nextContact}</dt>
        <dd>
          {person.view.nextText ? (
            <>
              <Icon name={plan.channel ? CHANNEL_ICON[plan.channel] : 'cal'} />
              <span>{person.view.nextText}</span>
            </>
          ) : (
            t.nothingPlanned
          )}
        </dd>
      </div>
    </dl>
  );
}
