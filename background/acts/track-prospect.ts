import { companyDomain, companyNameOf } from '../../domain/people/company-name';
import { normaliseKey } from '../../domain/people/normalise-key';
import { cleanName } from '../../domain/people/read-name';
import type { SeenProfile } from '../../messages/protocol';
import { addProspect, keysOf } from '../../storage/facts/put-prospect';
import { findProspects } from '../../storage/queries/find-prospect';
import type { ActHandler } from '../handler';
import { readAddress } from '../read-typed';
import { refuse } from '../refusal';
import { mailboxOf, recordSeen } from './see-touches';

/** Saves a person as a prospect with what the page shows: name, address or handle, company from the domain. */
export const trackProspect: ActHandler<'prospect.track'> = async (request, desk, write) => {
  const { speech, db, now } = desk;
  const email = request.address ? readAddress(request.address) : undefined;
  const handle = request.profile ? readHandle(request.profile) : undefined;
  if (!email && !handle && !request.name) refuse('name.empty', 'name');
  const keys = [email, handle].filter((key): key is string => key !== undefined);
  const [known] = (await findProspects(db, keys)).values();
  if (known) {
    return {
      reply: { prospectId: known.id },
      text: speech.words.alreadyTracked(speech.f.isolate(known.name)),
    };
  }
  const shown = request.name ?? request.profile?.name ?? email ?? handle ?? '';
  const name = cleanName(shown) || email || handle || refuse('name.empty', 'name');
  const domain = email ? companyDomain(email) : undefined;
  const firm = cleanName(request.company ?? request.profile?.company ?? '');
  const company = firm || (domain ? companyNameOf(domain) : undefined);
  const title = cleanName(request.title ?? request.profile?.title ?? '');
  const { prospect } = await addProspect(
    write,
    {
      name,
      emails: email ? [email] : [],
      source: request.source,
      ...(handle ? { linkedin: handle } : {}),
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

function readHandle(profile: SeenProfile): string {
  const key = normaliseKey('linkedin', profile.publicId);
  return key.ok ? key.value : refuse('url.notAllowed', 'profile', { value: profile.publicId });
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

/** The rep confirmed that a profile belongs to somebody tracked already; nothing typed is overwritten. */
export const linkProfile: ActHandler<'profile.link'> = async (
  { prospectId, profile },
  { db, speech },
  write,
) => {
  const prospect = (await db.prospects.get(prospectId)) ?? refuse('notice.gone', 'prospectId');
  const linkedin = readHandle(profile);
  const linked = {
    ...prospect,
    linkedin,
    ...(prospect.title || !profile.title ? {} : { title: profile.title }),
  };
  await write.put('prospects', prospect.id, { ...linked, keys: keysOf(linked) });
  write.affected.add(prospect.id);
  return { reply: {}, text: speech.words.saved };
};
