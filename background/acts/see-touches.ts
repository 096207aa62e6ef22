import { touchId } from '../../domain/people/touch-id';
import type { SeenTouch } from '../../messages/protocol';
import { putTouch } from '../../storage/facts/put-touch';
import { homeZone } from '../../storage/plans/plan-facts-of';
import { findProspects } from '../../storage/queries/find-prospect';
import type { ProspectRow } from '../../storage/rows';
import type { Settings } from '../../storage/settings';
import { storedId } from '../../storage/stored-id';
import type { Writer } from '../../storage/writer';
import type { ActHandler, Desk } from '../handler';

/** How far in the future a page may date a message before it is not believed. */
const CLOCK_SLACK_MS = 5 * 60_000;

/** Records the messages of known people that a mail page shows. Seen again, they add nothing. */
export const seeTouches: ActHandler<'touch.seen'> = async (request, desk, write) => {
  const counts = await recordSeen(write, desk, mailboxOf(request), request.touches);
  return { reply: counts, text: desk.speech.words.seen(counts.recorded, desk.speech.f) };
};

/**
 * Whose mail it is: the own address, and for a delegated mailbox its name in the page's address besides. Ids of
 * messages are counted per mailbox, so the two are never taken for one.
 */
export function mailboxOf({ account = '', mailbox }: { account?: string; mailbox?: string }): string {
  return mailbox ? `${account}/${mailbox}` : account;
}

/**
 * One touch per known person on the other side (DOMAIN 20.2): the sender of an inbound mail, each recipient in To of an
 * outbound one; Cc only informs. Unknown people leave no trace.
 */
export async function recordSeen(
  write: Writer,
  { now, db, speech }: Pick<Desk, 'now' | 'db' | 'speech'>,
  account: string,
  touches: readonly SeenTouch[],
): Promise<{ recorded: number; known: number }> {
  const addresses = touches.flatMap((touch) => touch.people.map((person) => person.address));
  const known = await findProspects(db, [...new Set(addresses)]);
  let recorded = 0;
  let seen = 0;
  for (const touch of touches) {
    if (touch.at > now + CLOCK_SLACK_MS) continue;
    for (const { address } of touch.people) {
      const prospect = known.get(address);
      if (!prospect) continue;
      const isNew = await putTouch(write, {
        canonical: await canonicalTouch(write, account, touch, prospect),
        ...touchFields(touch, prospect, speech.settings, now),
      });
      if (isNew) recorded += 1;
      else seen += 1;
    }
    await informCopied(write, touch);
  }
  return { recorded, known: seen };
}

/**
 * A mail to several people is one touch for each of them, so its name carries the person. A page shows more or fewer of
 * them at different times: what is stored under either name is the same mail.
 */
export async function canonicalTouch(
  write: Writer,
  account: string,
  touch: Pick<SeenTouch, 'messageId' | 'people'>,
  prospect: ProspectRow,
): Promise<string> {
  const mail = touchId({ kind: 'gmail', own: account, message: touch.messageId });
  const alone = await write.db.touches.get(storedId(mail));
  if (alone?.prospectId === prospect.id) return mail;
  const theirs = `${mail}:${prospect.id}`;
  for (const name of [theirs, ...(prospect.joined ?? []).map((id) => `${mail}:${id}`)]) {
    if (await write.db.touches.get(storedId(name))) return name;
  }
  return touch.people.length > 1 || alone !== undefined ? theirs : mail;
}

function touchFields(touch: SeenTouch, prospect: ProspectRow, settings: Settings, now: number) {
  return {
    prospectId: prospect.id,
    channel: 'email' as const,
    dir: touch.dir,
    at: Math.min(touch.at, now),
    zone: homeZone(settings),
    source: 'seen' as const,
    tags: [],
    ...(touch.dir === 'in' ? { inKind: touch.inKind ?? ('reply' as const) } : {}),
    ...(touch.inKind === 'unsubscribe' || touch.inKind === 'refusal' ? { guessed: true } : {}),
    ...(touch.subject && settings.keepSubjects ? { subject: touch.subject } : {}),
    ...(touch.threadId ? { threadId: touch.threadId } : {}),
    ...(touch.away ? { away: true } : {}),
    ...(touch.returnOn ? { returnOn: touch.returnOn } : {}),
  };
}

/** Somebody in Cc who is a decider of a run was told of it; that is information, no attempt. */
async function informCopied(write: Writer, touch: SeenTouch): Promise<void> {
  if (touch.dir !== 'out' || !touch.copied?.length) return;
  const known = await findProspects(write.db, touch.copied);
  for (const prospect of known.values()) {
    const seats = await write.db.deciders.where('prospectId').equals(prospect.id).toArray();
    for (const seat of seats) {
      if (seat.voidedAt !== undefined || seat.informed.some((one) => one.at === touch.at)) continue;
      const informed = [...seat.informed, { kind: 'offer' as const, at: touch.at }];
      await write.put('deciders', seat.id, { ...seat, informed });
    }
  }
}
