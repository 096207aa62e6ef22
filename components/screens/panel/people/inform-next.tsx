import { toInform } from '../../../../domain/committee/to-inform';
import { panel } from '../../../../locales/areas';
import { pastWords } from '../../../../presenters/when';
import type { Seat } from '../../../../storage/queries/committee';
import { openUrl } from '../../../browser-adapter';
import { useFormat, useT } from '../../../language';
import { Button } from '../../../ui/button';
import { Isolate } from '../../../ui/isolate';
import { now, speech } from '../../shared/session';
import { tellNow } from './decider-form';

/** A new message in the mail page, with the address filled in; it is sent by the user. */
const composeUrl = (address: string) =>
  `https://mail.google.com/mail/?view=cm&fs=1&to=${encodeURIComponent(address)}`;

/**
 * Who must be told what, the most influential and longest silent first.
 * @domain S37
 */
export function InformNext({ seats }: { seats: readonly Seat[] }) {
  const t = useT(panel).people;
  const f = useFormat();
  // The rule orders by name, so each is asked for under a name of its own.
  const named = seats.map((seat) => ({ ...seat.decider, name: seat.prospect.name, seat }));
  const waiting = toInform(named, now.value).flatMap(({ name, missing }) => {
    const found = named.find((one) => one.name === name);
    return found ? [{ seat: found.seat, missing }] : [];
  });
  return (
    <section class="dw-part-block" aria-labelledby="dw-inform">
      <h2 id="dw-inform" class="dw-label">
        {t.inform}
      </h2>
      {waiting.length === 0 && <p class="dw-small dw-ink-2">{t.allInformed}</p>}
      {waiting.map(({ seat, missing }) => {
        const last = seat.decider.informed.toSorted((a, b) => b.at - a.at)[0];
        const told = last
          ? t.toldAgo(t.info[last.kind], pastWords(speech.value, last.at, now.value))
          : t.neverTold;
        const address = seat.prospect.dnc ? undefined : seat.prospect.emails[0];
        return (
          <div key={seat.prospect.id} class="dw-part-line">
            <span class="dw-grow dw-part-words">
              <span class="dw-strong">
                <Isolate>{seat.prospect.name}</Isolate>
              </span>{' '}
              <span class="dw-small dw-ink-2">
                {t.informLine(f.list(missing.map((kind) => t.info[kind])), told)}
              </span>
            </span>
            {address && (
              <Button size="s" onClick={() => void openUrl(composeUrl(address))}>
                {t.write}
              </Button>
            )}
            <Button size="s" kind={address ? 'quiet' : 'plain'} onClick={() => tellNow(seat, missing)}>
              {t.told}
            </Button>
          </div>
        );
      })}
    </section>
  );
}
