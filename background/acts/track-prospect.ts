import { companyDomain, companyNameOf } from '../../domain/people/company-name';
import type { NetworkIds } from '../../domain/people/network-id';
import { normaliseKey } from '../../domain/people/normalise-key';
import { cleanName } from '../../domain/people/read-name';
import type { RequestOf, SeenProfile } from '../../messages/protocol';
import { addProspect, keysOf } from '../../storage/facts/put-prospect';
import { holderOfKeys, idsOfProfile, keepSeenIds } from '../../storage/facts/seen-ids';
import { findProspects } from '../../storage/queries/find-prospect';
import type { ActHandler } from '../handler';
import { readAddress } from '../read-typed';
import { refuse } from '../refusal';
import { mailboxOf, recordSeen } from './see-touches';

/** Saves a person as a prospect with what the page shows: name, address or handle, company from the domain. */
export const trackProspect: ActHandler<'prospect.track'> = async (request, desk, write) => {
  const { speech, db, now } = desk;
  const { email, phone, ...ids } = readWays(request);
  const handle = ids.linkedin;
  const texts = [email, phone, handle, ids.memberId, ids.leadId].filter((text) => text !== undefined);
  if (texts.length === 0 && !request.name) refuse('name.empty', 'name');
  const [known] = (await findProspects(db, texts)).values();
  if (known) {
    if (request.profile) await keepSeenIds(write, known, request.profile);
    return {
      reply: { prospectId: known.id },
      text: speech.words.alreadyTracked(speech.f.isolate(known.name)),
    };
  }
  const shown = request.name ?? request.profile?.name ?? email ?? handle ?? phone ?? '';
  const name = cleanName(shown) || email || handle || phone || refuse('name.empty', 'name');
  const domain = email ? companyDomain(email) : undefined;
  const firm = cleanName(request.company ?? request.profile?.company ?? '');
  const company = firm || (domain ? companyNameOf(domain) : undefined);
  const title = cleanName(request.title ?? request.profile?.title ?? '');
  const { prospect } = await addProspect(
    write,
    {
      name,
      emails: email ? [email] : [],
      phones: phone ? [phone] : [],
      source: request.source,
      ...ids,
      ...(company ? { company } : {}),
      ...(domain ? { domain } : {}),
      ...(title ? { title } : {}),
      origin: request.source,
    },
    { framework: speech.settings.defaultFramework, openedAt: now },
  );
  await forgetDismissal(write, speech.settings.notProspects, prospect.keys);
  if (request.account && request.touches) await recordSeen(write, desk, mailboxOf(request), request.touches);
  return { reply: { prospectId: prospect.id }, text: speech.words.tracked(speech.f.isolate(name)) };
};

interface Ways extends NetworkIds {
  email?: string;
  phone?: string;
}

/** How the person can be reached: what a page shows, or the one way somebody typed, told by its shape. */
function readWays({ address, profile }: Pick<RequestOf<'prospect.track'>, 'address' | 'profile'>): Ways {
  const ids = profile ? readIds(profile) : {};
  if (!address) return ids;
  if (/linkedin\.com\//i.test(address)) return { ...ids, ...readIds({ publicId: address }) };
  const phone =
    /^\s*[+\d٠-٩]/.test(address) && !address.includes('@') ? normaliseKey('phone', address) : undefined;
  return phone?.ok ? { ...ids, phone: address.trim() } : { ...ids, email: readAddress(address) };
}

function readIds(profile: SeenProfile): NetworkIds {
  const ids = idsOfProfile(profile);
  return Object.keys(ids).length > 0
    ? ids
    : refuse('url.notProfile', 'profile', { value: (profile.publicId ?? '').slice(0, 80) });
}

/** Tracking somebody who was dismissed before takes the dismissal back. */
async function forgetDismissal(
  write: Parameters<ActHandler<'prospect.track'>>[2],
  dismissed: readonly string[],
  keys: readonly string[],
): Promise<void> {
  const left = dismissed.filter((key) => !keys.includes(key));
  if (left.length < dismissed.length)
    await write.put('settings', 'notProspects', { key: 'notProspects', value: left });
}

/** "Not a prospect": the strip stays away from this person. */
export const dismissProspect: ActHandler<'prospect.dismiss'> = async (request, { speech }, write) => {
  const keys = keysOf({ emails: [request.address], phones: [] });
  const value = [...new Set([...speech.settings.notProspects, ...keys])];
  await write.put('settings', 'notProspects', { key: 'notProspects', value });
  return { reply: {}, text: speech.words.dismissed };
};

/**
 * The rep confirmed that a profile belongs to somebody tracked already; nothing typed is overwritten. A profile's new
 * address takes the old one's place: an address may be renamed by its owner.
 */
export const linkProfile: ActHandler<'profile.link'> = async (
  { prospectId, profile },
  { db, speech },
  write,
) => {
  const prospect = (await db.prospects.get(prospectId)) ?? refuse('notice.gone', 'prospectId');
  const linked = {
    ...prospect,
    ...readIds(profile),
    ...(prospect.title || !profile.title ? {} : { title: profile.title }),
  };
  const whole = { ...linked, keys: keysOf(linked) };
  if (await holderOfKeys(write, whole)) refuse('prospect.sameKey', 'profile');
  await write.put('prospects', prospect.id, whole);
  write.affected.add(prospect.id);
  return { reply: {}, text: speech.words.saved };
};
