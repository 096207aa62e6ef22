import fc from 'fast-check';
import { CHANNELS, IN_KINDS, OUTCOMES, STAGES, STATUSES } from '../../../domain/records';
import type { RawCal, RawFacts, RawTouch } from './naive-plan';

/** Random histories on a coarse grid of hours, so that equal instants, bursts and boundary days are common. */
const START = Date.UTC(2026, 1, 20);
const HOUR = 3_600_000;

const iso = (hours: number) => new Date(START + hours * HOUR).toISOString();
const day = (days: number) => new Date(START + days * 24 * HOUR).toISOString().slice(0, 10);
const instants = (days: number) =>
  fc.oneof(
    fc.integer({ min: 0, max: days * 24 }),
    fc.integer({ min: 0, max: days }).map((d) => d * 24 + 9),
  );
const anInstant = instants(40).map(iso);
const aDay = fc.integer({ min: 0, max: 50 }).map(day);

/** How many histories are told; fewer where each of thousands of mutants is judged by them. */
export const HISTORIES = Number(process.env.HISTORIES ?? 10_000);

/** One without summer time; New York and Beirut change in March, Beirut at midnight; Casablanca goes back for Ramadan. */
export const ZONES = ['Asia/Riyadh', 'America/New_York', 'Asia/Beirut', 'Africa/Casablanca'] as const;

/** An object without its undefined keys, as it comes through the door. */
function filled<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as T;
}
/** Absent once in `oneIn` times. */
const maybe = <T>(arbitrary: fc.Arbitrary<T>, oneIn = 3) =>
  fc.option(arbitrary, { nil: undefined, freq: oneIn });

const outbound = fc.record({
  at: anInstant,
  dir: fc.constant('out' as const),
  channel: fc.constantFrom(...CHANNELS, 'email' as const, 'email' as const),
  outcome: maybe(fc.constantFrom(...OUTCOMES), 2),
  recordedAt: maybe(anInstant),
});
const inbound = fc.record({
  at: anInstant,
  dir: fc.constant('in' as const),
  channel: fc.constantFrom(...CHANNELS),
  inKind: fc.constantFrom(
    ...IN_KINDS.filter((kind) => kind !== 'unsubscribe'),
    'reply' as const,
    ...IN_KINDS,
  ),
  returnOn: maybe(aDay, 2),
  away: maybe(fc.boolean()),
  answers: maybe(fc.constantFrom('t0', 't1', 't2'), 2),
});

/** Touches in any order, some of them twice. */
const touches: fc.Arbitrary<RawTouch[]> = fc
  .tuple(
    fc.array(fc.oneof({ weight: 3, arbitrary: outbound }, { weight: 1, arbitrary: inbound }), {
      maxLength: 12,
    }),
    fc.array(fc.nat(), { maxLength: 2 }),
  )
  .map(([list, twins]) => {
    const named = list.map((touch, i) => filled({ id: `t${i}`, ...touch }) as RawTouch);
    const again = twins.flatMap((i) => (named.length > 0 ? [named[i % named.length]!] : []));
    return [...named, ...again];
  });

const cal: fc.Arbitrary<RawCal> = fc
  .record({
    country: fc.constantFrom('SA', 'AE', 'IR'),
    closed: maybe(
      fc.array(
        fc
          .tuple(aDay, fc.integer({ min: 0, max: 9 }))
          .map(([from, more]) =>
            more === 0
              ? from
              : `${from}/${new Date(Date.parse(from) + more * 24 * HOUR).toISOString().slice(0, 10)}`,
          ),
        { maxLength: 3 },
      ),
      1,
    ),
  })
  .map(filled) as fc.Arbitrary<RawCal>;

const referral = fc
  .record({
    startOn: maybe(aDay, 6),
    rating: maybe(fc.record({ value: fc.integer({ min: 0, max: 10 }), on: aDay })),
    praiseOn: maybe(aDay, 2),
    complaintOn: maybe(aDay, 2),
    askedOn: maybe(fc.array(aDay, { maxLength: 2 }), 2),
    declined: maybe(fc.boolean(), 2),
  })
  .map(filled);

const commitment = fc
  .record({
    by: fc.constantFrom('buyer' as const, 'us' as const),
    dueOn: aDay,
    at: anInstant,
    doneAt: maybe(anInstant, 2),
  })
  .map(filled);

/** Everything the planner may be given, in the form of the rules door. */
export const histories = fc
  .record({
    now: instants(45).map(iso),
    zone: fc.constantFrom(...ZONES),
    cal,
    rep: maybe(cal, 2),
    status: fc.oneof(
      { weight: 6, arbitrary: fc.constant('active') },
      { weight: 2, arbitrary: fc.constant('won') },
      { weight: 2, arbitrary: fc.constantFrom(...STATUSES) },
    ),
    stage: fc.constantFrom(...STAGES),
    cadence: maybe(fc.constantFrom('classic', 'social', 'warm', 'offer', 'deal', 'kind'), 2),
    n: maybe(fc.integer({ min: 3, max: 8 }), 2),
    emailMax: maybe(fc.integer({ min: 1, max: 6 }), 2),
    since: maybe(anInstant, 2),
    dnc: maybe(fc.constantFrom(true, false, false, false), 2),
    plannedOn: maybe(aDay, 2),
    recycleOn: maybe(aDay, 6),
    recycledAt: maybe(anInstant, 3),
    reach: fc.record({
      email: fc.boolean(),
      linkedin: fc.boolean(),
      connected: fc.boolean(),
      phone: fc.boolean(),
      other: fc.boolean(),
    }),
    touches,
    commitments: maybe(fc.array(commitment, { maxLength: 3 }), 2),
    snooze: maybe(fc.record({ until: aDay, at: anInstant }), 2),
    referral: maybe(referral, 3),
  })
  .map(filled) as unknown as fc.Arbitrary<RawFacts>;
