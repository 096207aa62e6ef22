import { companyDomain, companyNameOf } from '../../domain/people/company-name';
import type { RequestOf } from '../../messages/protocol';
import type { ObjectionView, StripView } from '../../messages/views';
import { presentObjections } from '../../presenters/present-objections';
import { presentPerson } from '../../presenters/present-person';
import { presentProposals } from '../../presenters/present-proposals';
import { keysOf } from '../../storage/facts/put-prospect';
import { findProspects } from '../../storage/queries/find-prospect';
import { type Case, readCase } from '../../storage/queries/read-standing';
import { answerSources } from '../answer-sources';
import { corrected } from '../corrections';
import type { Desk, ReadHandler } from '../handler';
import { detectObjections } from '../objection-detector';
import { isOutsider } from '../outsiders';
import { otherAddressOf, trackedAs } from '../same-person';

/** The strip above an open thread: who this is, where they stand, and what the last message objects to. */
export const viewThread: ReadHandler<'thread.view'> = async (request, desk) => {
  const { speech } = desk;
  const outsiders = request.people.filter((person) => isOutsider(person, request.account, speech.settings));
  const known = await findProspects(
    desk.db,
    outsiders.map((person) => person.address),
  );
  const subject = pickSubject(request, outsiders, known);
  const base = {
    lang: speech.lang,
    dir: speech.dir,
    words: speech.words.strip,
    collapsed: speech.settings.stripCollapsed,
    objections: [],
    others: [],
    remarks: request.mailbox ? [speech.words.delegated(speech.f.isolate(request.account))] : [],
  } satisfies Partial<StripView>;
  if (!subject) return { ...base, state: 'none' };
  const prospect = known.get(subject.address);
  if (!prospect) return { ...base, ...(await offerTracking(subject, desk)) };
  const one = await readCase(desk.db, prospect.id, speech.settings, desk.now);
  if (!one) return { ...base, state: 'none' };
  const unknown = outsiders.filter((person) => !known.has(person.address));
  const same = await otherAddressOf(desk.db, prospect, unknown, speech);
  return {
    ...base,
    state: 'known',
    ...(same && { same }),
    remarks: [...base.remarks, ...foldedRemark(request, one, speech)],
    person: presentPerson(one, speech, desk.now, presentProposals(one, request.signs ?? [], speech)),
    others: outsiders
      .filter(
        (person) =>
          person.address !== subject.address &&
          person.address !== same?.address &&
          !one.dossier.deciders.some((seat) => seat.prospectId === known.get(person.address)?.id),
      )
      .map((person) => ({
        address: person.address,
        label: speech.words.addDecider(speech.f.isolate(person.name ?? person.address)),
        informed: [],
      })),
    objections: await objectionsOf(request, one, desk),
  };
};

type Request = RequestOf<'thread.view'>;

/** The one being written to: who wrote the last inbound message, else the first known person, else the first outsider. */
function pickSubject(
  request: Request,
  outsiders: Request['people'],
  known: ReadonlyMap<string, unknown>,
): Request['people'][number] | undefined {
  const sender = outsiders.find((person) => person.address === request.lastInbound?.address);
  if (sender && known.has(sender.address)) return sender;
  return outsiders.find((person) => known.has(person.address)) ?? sender ?? outsiders[0];
}

/** Folded messages that were not recorded in the open some other time. */
function foldedRemark(
  { folded, threadId }: Request,
  { dossier }: Case,
  { words, f }: Desk['speech'],
): string[] {
  if (!folded) return [];
  const recorded = dossier.touches.filter((touch) => touch.threadId === threadId && touch.source === 'seen');
  const left = folded.count - Math.max(0, recorded.length - folded.read);
  return left > 0 ? [words.folded(left, f)] : [];
}

async function offerTracking(
  subject: Request['people'][number],
  { db, speech }: Desk,
): Promise<Pick<StripView, 'state' | 'candidate' | 'same'>> {
  const dismissed = keysOf({ emails: [subject.address], phones: [] }).some((key) =>
    speech.settings.notProspects.includes(key),
  );
  if (dismissed) return { state: 'none' };
  const domain = companyDomain(subject.address);
  const name = subject.name ?? subject.address;
  const company = domain && companyNameOf(domain);
  const same = await trackedAs(db, subject, company, speech);
  return {
    state: 'unknown',
    ...(same && { same }),
    candidate: {
      address: subject.address,
      name,
      label: speech.words.strip.track,
      ...(company ? { company } : {}),
    },
  };
}

/** What the last inbound message objects to, with answers; nothing under do-not-contact. */
export async function objectionsOf(
  request: Pick<Request, 'subject'> & { lastInbound?: { text: string } },
  one: Case,
  desk: Desk,
): Promise<ObjectionView[]> {
  const { lastInbound, subject } = request;
  if (!lastInbound || one.dossier.prospect.dnc) return [];
  const mail = { text: lastInbound.text, ...(subject ? { subject } : {}) };
  const found = await corrected(desk, mail, detectObjections(mail));
  if (found.length === 0) return [];
  const sources = await answerSources(desk, one.dossier);
  const views = presentObjections(lastInbound.text, found, one.standing.stage, sources, desk.speech);
  return views.map((view) => {
    const logged = one.dossier.objections.find(
      (row) => `${row.categoryId}.${row.subId}` === view.label && row.state === 'open',
    );
    return logged ? { ...view, objectionId: logged.id } : view;
  });
}
