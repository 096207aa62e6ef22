import { normaliseKey } from '../../domain/people/normalise-key';
import { touchId } from '../../domain/people/touch-id';
import type { Channel, Direction, InKind, Outcome } from '../../domain/records';
import type { SocialLogKind } from '../../messages/views';
import { putTouch } from '../../storage/facts/put-touch';
import { keepSeenIds } from '../../storage/facts/seen-ids';
import { readDossier } from '../../storage/queries/read-dossier';
import type { ActHandler, Desk } from '../handler';
import { nextSentence } from '../next-sentence';
import { refuse } from '../refusal';
import { zoneOf } from './log-touch';

interface SocialTouch {
  channel: Channel;
  dir: Direction;
  inKind?: InKind;
  outcome?: Outcome;
}

/** What each line of the log menu records. Likes and comments warm up; they never count as attempts. */
export const SOCIAL_TOUCHES: Readonly<Record<SocialLogKind, SocialTouch>> = {
  viewed: { channel: 'li_view', dir: 'out' },
  liked: { channel: 'li_comment', dir: 'out' },
  commented: { channel: 'li_comment', dir: 'out' },
  connect_sent: { channel: 'li_connect', dir: 'out' },
  connected: { channel: 'li_connect', dir: 'in', inKind: 'weak' },
  messaged: { channel: 'li_message', dir: 'out' },
  inmail: { channel: 'li_message', dir: 'out' },
  voice_note: { channel: 'li_message', dir: 'out' },
  call: { channel: 'call', dir: 'out', outcome: 'connected' },
  met: { channel: 'meeting', dir: 'out', outcome: 'held' },
};

/** Logs a social touch from a profile. The same kind twice in a day is asked about first. */
export const logSocialTouch: ActHandler<'social.log'> = async (request, desk, write) => {
  const { prospect, touches } =
    (await readDossier(desk.db, request.prospectId)) ?? refuse('notice.gone', 'prospectId');
  const kind = SOCIAL_TOUCHES[request.kind];
  const { speech, now } = desk;
  const label = speech.words.social[request.kind];
  const today = speech.f.dayOf(now);
  const mark = `social:${request.kind}`;
  const again = touches.some((touch) => touch.mark === mark && speech.f.dayOf(touch.at) === today);
  if (again && !request.evenIfToday) {
    const text = speech.words.duplicateToday(label, speech.f.isolate(prospect.name));
    return { reply: { duplicate: true as const, text }, text };
  }
  if (request.profile) await keepSeenIds(write, prospect, request.profile);
  await putTouch(write, {
    canonical: nameOf(request, prospect.linkedin, desk),
    prospectId: prospect.id,
    ...kind,
    mark,
    at: Math.min(request.at, now),
    zone: zoneOf(desk),
    source: 'typed',
    tags: [],
    ...(request.note ? { note: request.note } : {}),
  });
  return { reply: {}, text: await nextSentence(desk, write, prospect.id) };
};

/** A view and a connection have names of their own, so that a reader that sees them again adds nothing. */
function nameOf(
  request: { kind: SocialLogKind; id: string; at: number; own?: string; evenIfToday?: boolean },
  handle: string | undefined,
  desk: Desk,
): string {
  const own = request.own ? normaliseKey('linkedin', request.own) : undefined;
  const mine = own?.ok ? own.value : 'me';
  if (!handle || request.evenIfToday) return touchId({ kind: 'typed', random: request.id });
  if (request.kind === 'viewed') {
    return touchId({ kind: 'li_view', own: mine, profile: handle, at: request.at, homeZone: zoneOf(desk) });
  }
  if (request.kind === 'connect_sent' || request.kind === 'connected') {
    const event = request.kind === 'connected' ? 'accepted' : 'sent';
    return touchId({ kind: 'li_connect', own: mine, profile: handle, event });
  }
  return touchId({ kind: 'typed', random: request.id });
}
