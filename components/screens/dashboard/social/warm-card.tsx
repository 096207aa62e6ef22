import { useRef, useState } from 'preact/hooks';
import type { Channel } from '../../../../domain/records';
import { social, units } from '../../../../locales/areas';
import type { SocialLogKind } from '../../../../messages/views';
import type { SocialNumbers } from '../../../../presenters/insight-social';
import { openUrl } from '../../../browser-adapter';
import { useFormat, useT } from '../../../language';
import { Button, IconButton } from '../../../ui/button';
import { type LoggedTouch, LogMenu } from '../../../views/log-menu';
import { perform } from '../../shared/perform';
import { PersonName } from './person-name';

type Warm = SocialNumbers['warm'][number];

/**
 * Three people to warm up today, each with the reason, and the log at hand.
 * @domain S15, S81
 */
export function WarmCard({ people, onLogged }: { people: readonly Warm[]; onLogged: () => void }) {
  const { warm: t } = useT(social);
  return (
    <section class="dw-card dw-social-card" aria-labelledby="dw-warm">
      <header>
        <h2 id="dw-warm" class="dw-strong">
          {t.title}
        </h2>
        <p class="dw-small dw-ink-2">{t.subtitle}</p>
      </header>
      {people.length === 0 && <p class="dw-ink-2">{t.none}</p>}
      <ol class="dw-social-lines">
        {people.map((one) => (
          <WarmLine key={one.person.prospect.id} one={one} onLogged={onLogged} />
        ))}
      </ol>
    </section>
  );
}

function WarmLine({ one: { person, reason, days }, onLogged }: { one: Warm; onLogged: () => void }) {
  const { warm: t } = useT(social);
  const tu = useT(units);
  const f = useFormat();
  const { prospect } = person;
  const when = reason === 'due_soon' || reason === 'before_farewell' ? tu.daysIn(days) : tu.daysAgo(days);
  return (
    <li>
      <div class="dw-grow">
        <PersonName person={person} />
        <p class="dw-small dw-ink-2">{t.reason[reason](when)}</p>
      </div>
      {prospect.linkedin && (
        <IconButton
          icon="link"
          label={`${t.openProfile}: ${f.isolate(prospect.name)}`}
          onClick={() =>
            void openUrl(`https://www.linkedin.com/in/${encodeURIComponent(prospect.linkedin!)}/`)
          }
        />
      )}
      <LogButton prospectId={prospect.id} name={prospect.name} onLogged={onLogged} />
    </li>
  );
}

/** Logs a social touch by one press; what the rep did is the rep's own word. */
function LogButton({
  prospectId,
  name,
  onLogged,
}: {
  prospectId: string;
  name: string;
  onLogged: () => void;
}) {
  const { warm: t } = useT(social);
  const f = useFormat();
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const log = async (touch: LoggedTouch) => {
    if (await logTouch(prospectId, touch)) onLogged();
  };
  return (
    <>
      <Button
        buttonRef={anchor}
        size="s"
        icon="check"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={`${t.log}: ${f.isolate(name)}`}
        onClick={() => setOpen(!open)}
      >
        {t.log}
      </Button>
      {open && (
        <LogMenu
          place="profile"
          anchor={anchor}
          onLog={(touch) => void log(touch)}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

/** Their written reply is a touch like any other; all else is a line of the social log. */
async function logTouch(prospectId: string, { channel, dir, weak }: LoggedTouch): Promise<boolean> {
  const at = Date.now();
  if (dir === 'in' && !weak) return (await perform('touch.log', { prospectId, channel, dir, at })).ok;
  const kind = weak ? 'connected' : (OWN_KIND[channel] ?? 'messaged');
  return (await perform('social.log', { prospectId, kind, at })).ok;
}

const OWN_KIND: Partial<Record<Channel, SocialLogKind>> = {
  li_view: 'viewed',
  li_comment: 'commented',
  li_connect: 'connect_sent',
  li_message: 'messaged',
};
