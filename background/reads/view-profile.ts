import type { Instant } from '../../domain/records';
import { DAY_MS } from '../../domain/time/civil-day';
import type { SeenProfile } from '../../messages/protocol';
import type { CardView, ObjectionView, SocialLogKind } from '../../messages/views';
import { presentObjections } from '../../presenters/present-objections';
import { presentPerson } from '../../presenters/present-person';
import type { Speech } from '../../presenters/speech';
import { pastWords } from '../../presenters/when';
import { idsOfProfile } from '../../storage/facts/seen-ids';
import { findNamesakes } from '../../storage/queries/find-namesakes';
import { findProspects } from '../../storage/queries/find-prospect';
import { type Case, readCase } from '../../storage/queries/read-standing';
import type { ProspectRow, TouchRow } from '../../storage/rows';
import { answerSources } from '../answer-sources';
import { corrected } from '../corrections';
import type { Desk, ReadHandler } from '../handler';
import { detectObjections } from '../objection-detector';

/** The card on a profile: matched by an equal id; a namesake at the same firm is offered, never taken silently. */
export const viewProfile: ReadHandler<'profile.view'> = async ({ profile }, desk) => {
  const one = await caseOf(profile, desk);
  return presentCard(one, profile, desk);
};

/** A conversation with a known person: the card, and the objections of their last visible message. */
export const viewChat: ReadHandler<'chat.view'> = async ({ profile, lastInbound }, desk) => {
  const one = await caseOf(profile, desk);
  const card = await presentCard(one, profile, desk);
  let objections: ObjectionView[] = [];
  if (one && lastInbound && !one.dossier.prospect.dnc) {
    const mail = { text: lastInbound.text };
    const found = await corrected(desk, mail, detectObjections(mail));
    if (found.length > 0) {
      const sources = await answerSources(desk, one.dossier);
      objections = presentObjections(lastInbound.text, found, one.standing.stage, sources, desk.speech);
    }
  }
  return { ...card, objections };
};

async function caseOf(profile: SeenProfile, { db, speech, now }: Desk): Promise<Case | undefined> {
  const known = await knownBy(profile, db);
  return known && !isRenamed(known, profile) ? readCase(db, known.id, speech.settings, now) : undefined;
}

/** The person who holds one of the ids the page shows, the address first. */
async function knownBy({ publicId, memberId, leadId }: SeenProfile, db: Desk['db']) {
  const ids = [publicId, memberId, leadId].filter((id) => id !== undefined);
  const found = await findProspects(db, ids);
  return ids.map((id) => found.get(id)).find((one) => one !== undefined);
}

/** One member under another address than the one kept: the rep says whether the new one is to be kept. */
function isRenamed({ linkedin }: ProspectRow, profile: SeenProfile): boolean {
  const seen = idsOfProfile(profile).linkedin;
  return linkedin !== undefined && seen !== undefined && linkedin !== seen;
}

/** Who this may be, when no id says it. */
async function offersFor(profile: SeenProfile, { db, speech }: Desk): Promise<CardView['sameAs']> {
  const renamed = await knownBy(profile, db);
  const account = renamed?.accountId ? await db.accounts.get(renamed.accountId) : undefined;
  const people = renamed
    ? [{ id: renamed.id, name: renamed.name, company: account?.name }]
    : await findNamesakes(db, profile);
  return people.map(({ id, name, company }) => ({
    prospectId: id,
    label: speech.words.sameAs(speech.f.isolate(name), speech.f.isolate(company ?? '')),
  }));
}

async function presentCard(one: Case | undefined, profile: SeenProfile, desk: Desk): Promise<CardView> {
  const { speech, now } = desk;
  const { words } = speech;
  const sameAs = one ? [] : await offersFor(profile, desk);
  return {
    lang: speech.lang,
    dir: speech.dir,
    state: one ? 'known' : sameAs.length > 0 ? 'offer' : 'unknown',
    ...(one ? { person: presentPerson(one, speech, now) } : {}),
    sameAs,
    touches: one ? lastTouches(one.dossier.touches, speech, now) : [],
    warmth: warmthOf(one?.dossier.touches ?? [], now, speech),
    logs: (Object.keys(words.social) as SocialLogKind[]).map((kind) => ({ kind, label: words.social[kind] })),
    words: words.card,
  };
}

const SHOWN = 3;

function lastTouches(touches: readonly TouchRow[], speech: Speech, now: Instant): CardView['touches'] {
  return touches
    .slice(-SHOWN)
    .toReversed()
    .map((touch) => ({
      channel: touch.channel,
      text: `${touchName(touch, speech)} · ${pastWords(speech, touch.at, now)}`,
    }));
}

function touchName(touch: TouchRow, { words, touches }: Speech): string {
  const kind = touch.mark?.replace('social:', '') as SocialLogKind | undefined;
  if (kind && Object.hasOwn(words.social, kind)) return words.social[kind];
  return touches.channel[touch.channel];
}

const WARM_DAYS = 28;

/** How warm the contact is: signs of the other side in four weeks weigh more than ours. A count, not a promise. */
function warmthOf(touches: readonly TouchRow[], now: Instant, { words }: Speech): CardView['warmth'] {
  const recent = touches.filter(
    (touch) => now - touch.at <= WARM_DAYS * DAY_MS && touch.outcome !== 'planned',
  );
  const theirs = recent.filter((touch) => touch.dir === 'in' || touch.outcome === 'held').length;
  const score = Math.min(100, theirs * 25 + (recent.length - theirs) * 5);
  const label =
    score >= 60
      ? words.warm.hot
      : score >= 30
        ? words.warm.warm
        : score > 0
          ? words.warm.cool
          : words.warm.cold;
  return { score, label };
}
