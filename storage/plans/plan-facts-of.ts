import type { PlanFacts } from '../../domain/cadence/plan-facts';
import type { ReferralFacts } from '../../domain/cycle/ask-referral';
import { countryOf } from '../../domain/people/country';
import { civilDateIn } from '../../domain/time/zone';
import type { Dossier } from '../queries/read-dossier';
import type { TouchRow } from '../rows';
import type { Settings } from '../settings';
import { calendarFor } from './calendars';

/** What the referral sheet of a won run holds. */
export interface ReferralSheet {
  startOn?: string;
  rating?: { value: number; on: string };
  declined?: boolean;
  complaintClosedOn?: string;
  namesGiven?: number;
  thankedOn?: string;
}

/** Country of a person: own field, account, address, phone, else the rep's own. */
export function countryOfDossier({ prospect, account }: Dossier, settings: Settings): string {
  const found = countryOf({
    own: prospect.country,
    account: account?.country,
    emails: prospect.emails,
    phones: prospect.phones,
  });
  return found ?? settings.homeCountry;
}

/** Zone Z of DOMAIN 6.4: the prospect's own, else the home zone. */
export function zoneOfDossier({ prospect }: Dossier, settings: Settings): string {
  return prospect.zone ?? homeZone(settings);
}

/** The machine's zone as it was when these settings were read: to ask for it anew for ten thousand people takes a second. */
const machineZones = new WeakMap<Settings, string>();

/** The rep's zone: the one set, else the machine's. */
export function homeZone(settings: Settings): string {
  if (settings.homeZone) return settings.homeZone;
  const known = machineZones.get(settings) ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  machineZones.set(settings, known);
  return known;
}

/** Rows of one person, as the planning rule asks for them. */
export function planFactsOf(dossier: Dossier, settings: Settings): PlanFacts {
  const { prospect, run, touches, commitments } = dossier;
  const zone = zoneOfDossier(dossier, settings);
  return {
    zone,
    calendar: calendarFor(settings, countryOfDossier(dossier, settings)),
    rep: calendarFor(settings, settings.homeCountry),
    status: run.status,
    stage: run.stage,
    cadence: dossier.cadence,
    steps: settings.attempts,
    emailMax: settings.emailMax,
    since: run.since,
    dnc: prospect.dnc !== undefined,
    recycleOn: run.recycleOn,
    recycledAt: run.recycledAt,
    reach: reachOf(dossier),
    touches,
    commitments,
    snooze: run.snooze,
    oneMoreAt: run.oneMore?.at,
    referral: run.status === 'won' ? referralFactsOf(dossier, zone) : undefined,
  };
}

function reachOf({ prospect, touches }: Dossier): PlanFacts['reach'] {
  const bounced = touches.some((touch) => touch.inKind === 'bounce');
  const delivered = touches.some(
    (touch) => touch.channel === 'email' && touch.dir === 'in' && touch.inKind !== 'bounce',
  );
  return {
    email: prospect.emails.length > 0 && (!bounced || delivered || prospect.emails.length > 1),
    linkedin: Boolean(prospect.linkedin ?? prospect.memberId ?? prospect.leadId),
    connected: touches.some(
      (touch) => touch.channel === 'li_connect' && touch.dir === 'in' && touch.inKind === 'weak',
    ),
    phone: prospect.phones.length > 0,
  };
}

/** Signs of a customer's mood after the close, from tags and the referral sheet. */
export function referralFactsOf(dossier: Dossier, zone: string): ReferralFacts {
  const sheet = (dossier.sheets.get('referral')?.body ?? {}) as ReferralSheet;
  const tagged = (tag: TouchRow['tags'][number]) =>
    dossier.touches.filter((touch) => touch.tags.includes(tag));
  const dayOf = (touch: TouchRow) => civilDateIn(touch.at, zone);
  const praise = tagged('praise').at(-1);
  const complaint = tagged('complaint').find(
    (touch) => !sheet.complaintClosedOn || dayOf(touch) > sheet.complaintClosedOn,
  );
  return {
    startOn: sheet.startOn,
    rating: sheet.rating,
    declined: sheet.declined,
    askedOn: tagged('asked_referral').map(dayOf),
    praiseOn: praise ? dayOf(praise) : undefined,
    complaintOn: complaint ? dayOf(complaint) : undefined,
  };
}
