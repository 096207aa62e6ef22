import type { PlanKind } from '../cadence/plan-facts';
import type { ContactFacts } from '../cadence/touch-order';
import type { AgeState } from '../cycle/age-state';
import { stageIndex } from '../cycle/stages';
import { type KeyKind, normaliseKey } from '../people/normalise-key';
import type { InKind, Instant, Money, SourceId, StageId, Status } from '../records';
import { DAY_MS } from '../time/civil-day';

/** Addresses of a person, as typed or seen. */
interface Addresses {
  emails?: readonly string[] | undefined;
  linkedin?: string | undefined;
}

/** One run and its prospect, as the check looks at them. */
export interface HygieneFacts {
  now: Instant;
  prospect: Addresses & {
    /** E-mail addresses that bounced. */
    bounced?: readonly string[] | undefined;
    phones?: readonly string[] | undefined;
    source?: SourceId | undefined;
    /** What the search of DOMAIN 6.1 found. */
    country?: string | undefined;
  };
  run: { status: Status; stage: StageId; value?: Money | undefined; lostReason?: string | undefined };
  plan: PlanKind;
  ageState?: AgeState | undefined;
  needs?: readonly { evidenceAt: Instant }[] | undefined;
  /** Guessed kinds nobody has confirmed. */
  unconfirmed?: readonly InKind[] | undefined;
  touches?: readonly ContactFacts[] | undefined;
  /** The other prospects. */
  others?: readonly Addresses[] | undefined;
}

const OLD_NEED_MS = 180 * DAY_MS;
const FUTURE_MS = 5 * 60_000;

/** The key of an address; what has none is compared as typed. */
function keyOf(kind: KeyKind, text: string): string {
  const key = normaliseKey(kind, text);
  return key.ok ? key.value : text.trim().toLowerCase();
}

function mailKeys({ emails = [] }: Addresses): string[] {
  return emails.map((email) => keyOf('email', email));
}

function hasChannel({ prospect }: HygieneFacts): boolean {
  const bounced = new Set((prospect.bounced ?? []).map((email) => keyOf('email', email)));
  const usable = mailKeys(prospect).some((key) => key !== '' && !bounced.has(key));
  return (
    usable ||
    Boolean(prospect.linkedin?.trim()) ||
    (prospect.phones ?? []).some((phone) => phone.trim() !== '')
  );
}

function sharesMail({ prospect, others = [] }: HygieneFacts): boolean {
  const own = new Set(mailKeys(prospect));
  return others.some((other) => mailKeys(other).some((key) => own.has(key)));
}

function sharesHandle({ prospect, others = [] }: HygieneFacts): boolean {
  if (!prospect.linkedin) return false;
  const own = keyOf('linkedin', prospect.linkedin);
  return others.some((other) => other.linkedin !== undefined && keyOf('linkedin', other.linkedin) === own);
}

/** A meeting is put down with its start, so a planned one, even called off, may lie ahead. */
function liesAhead({ at, outcome }: ContactFacts, now: Instant): boolean {
  return outcome !== 'planned' && outcome !== 'cancelled' && at > now + FUTURE_MS;
}

type Check = readonly [issue: string, holds: (facts: HygieneFacts) => boolean];

/** In the order in which they are shown (DOMAIN 17.5). */
const CHECKS: readonly Check[] = [
  ['h.no_channel', (facts) => !hasChannel(facts)],
  ['h.no_next', ({ run, plan }) => run.status === 'active' && plan === 'none'],
  ['h.no_value', ({ run }) => stageIndex(run.stage) >= stageIndex('offer') && run.value === undefined],
  ['h.no_source', ({ prospect }) => prospect.source === undefined],
  ['h.dup_email', sharesMail],
  ['h.dup_handle', sharesHandle],
  ['h.no_zone', ({ prospect }) => prospect.country === undefined],
  ['h.stuck', ({ ageState }) => ageState === 'stuck'],
  ['h.no_reason', ({ run }) => run.status === 'lost' && !run.lostReason],
  ['h.old_need', ({ needs = [], now }) => needs.some((need) => now - need.evidenceAt > OLD_NEED_MS)],
  [
    'h.unread_inkind',
    ({ unconfirmed = [] }) => unconfirmed.includes('refusal') || unconfirmed.includes('unsubscribe'),
  ],
  ['h.future', ({ touches = [], now }) => touches.some((touch) => liesAhead(touch, now))],
];

/**
 * What is missing or doubtful in the records of a run, each with one fixing button (DOMAIN 17.5).
 * @domain S74, S48
 */
export function hygiene(facts: HygieneFacts): string[] {
  return CHECKS.filter(([, holds]) => holds(facts)).map(([issue]) => issue);
}
