import { bouncedIds } from '../cadence/bounces';
import { moodAt } from '../closing/moods';
import { reviewPapers } from '../closing/papers';
import { committeeCoverage } from '../committee/coverage';
import { isEnterprise } from '../committee/enterprise';
import { missingInfo } from '../committee/info-needs';
import { happinessOf } from '../cycle/ask-referral';
import { CHECKLIST } from '../cycle/checklist';
import { isOwnItem } from '../cycle/own-criteria';
import { handOff } from '../insight/hand-off';
import { majorUnits } from '../money/minor-units';
import { areTermsAgreed } from '../negotiation/terms-sheet';
import { offerFit } from '../offer/offer-fit';
import { isCounting, isReply } from '../people/touch-meaning';
import { effectiveLevel } from '../qualification/effective-level';
import { qualify } from '../qualification/score';
import type { Instant, Touch, TouchTag } from '../records';
import { civilDateIn } from '../time/zone';
import type { RunFacts, StandingContext } from './run-facts';

const SCORE_NEEDED = 60;
const COVERAGE_NEEDED = 70;
const FIT_NEEDED = 50;

/** A demo that was only planned, or fell through, was not held. */
const DID_NOT_HAPPEN: ReadonlySet<Touch['outcome']> = new Set(['planned', 'cancelled', 'no_show']);

const isPersonal = (touch: Touch) =>
  isReply(touch) && touch.inKind !== 'refusal' && touch.inKind !== 'unsubscribe';
const has = (touches: readonly Touch[], tag: TouchTag) => touches.find((touch) => touch.tags.includes(tag));

/** Framework score of a run from its answers and their evidence (DOMAIN 7.2). */
export function qualificationOf({ run, sheets, touches }: RunFacts, now: Instant) {
  const byId = new Map(touches.map((touch) => [touch.id, touch]));
  const answers = Object.entries(sheets.qualification?.answers ?? {});
  const effective = Object.fromEntries(
    answers.map(([field, { level, evidence }]) => {
      const proofs = evidence.flatMap((id) => byId.get(id) ?? []);
      return [field, effectiveLevel(level, proofs, now)];
    }),
  );
  return { effective, ...qualify(run.framework, effective, sheets.qualification?.blockers) };
}

/** Committee coverage of a run (DOMAIN 14.1). */
export function coverageOf(
  { deciders, account, run, sheets }: RunFacts,
  context: StandingContext,
  now: Instant,
) {
  const members = deciders.map((one) => ({ ...one, name: one.name ?? one.prospectId }));
  const enterprise = isEnterprise({
    namedDeciders: deciders.length,
    valueThreshold: context.enterpriseValue,
    ...(account?.headcount === undefined ? {} : { headcount: account.headcount }),
    ...(run.value ? { value: majorUnits(run.value) } : {}),
    ...(sheets.negotiation?.enterprise === undefined ? {} : { setByUser: sheets.negotiation.enterprise }),
  });
  const expected = sheets.negotiation?.expectedDeciders;
  return {
    enterprise,
    ...committeeCoverage(
      members,
      {
        enterprise,
        ...(account?.headcount === undefined ? {} : { headcount: account.headcount }),
        ...(expected === undefined ? {} : { expected }),
      },
      now,
    ),
  };
}

/** Items that follow from facts, in the order of DOMAIN 2.1 to 2.7. */
function derivedItems(facts: RunFacts, context: StandingContext, now: Instant): Record<string, boolean> {
  return {
    ...prospectingItems(facts, context),
    ...qualificationItems(facts, context, now),
    ...offerItems(facts),
    ...objectionItems(facts),
    ...negotiationItems(facts, context, now),
    ...closingItems(facts, context, now),
    ...referralItems(facts, context, now),
  };
}

function prospectingItems({ prospect, touches }: RunFacts, { icp, plan }: StandingContext) {
  const first = touches[0];
  const bounced = bouncedIds(touches);
  return {
    'pro.icp': icp !== undefined && !icp.outside && (icp.score ?? 0) >= FIT_NEEDED,
    'pro.persona': prospect.personaId !== undefined,
    'pro.reach': plan.reach.email || plan.reach.linkedin || plan.reach.phone,
    'pro.first': touches.some((touch) => isCounting(touch, bounced.has(touch.id))) || first?.dir === 'in',
    'pro.reply': touches.some(isPersonal),
  };
}

function qualificationItems(facts: RunFacts, context: StandingContext, now: Instant) {
  const { touches, commitments, run } = facts;
  const reply = touches.find(isPersonal);
  const talked = touches.some((touch) => touch.outcome === 'held' || touch.outcome === 'connected');
  const value = run.value?.minor ?? -1;
  return {
    'qua.talk':
      talked || (reply !== undefined && touches.some((touch) => isCounting(touch) && touch.at >= reply.at)),
    'qua.score': qualificationOf(facts, now).score >= SCORE_NEEDED,
    'qua.next': commitments.some((one) => one.by === 'buyer' && (one.level ?? 0) >= 2),
    'qua.value': value >= context.minimumValue,
  };
}

function offerItems({ sheets, touches }: RunFacts) {
  const needs = sheets.needs?.needs ?? [];
  const fit = offerFit(needs, sheets.needs?.benefits ?? []);
  const sent = touches.find((touch) => touch.tags.includes('offer') && touch.amount !== undefined);
  return {
    'off.rank': needs.length > 0,
    'off.map': fit.mapped,
    'off.demo': touches.some((touch) => touch.tags.includes('demo') && !DID_NOT_HAPPEN.has(touch.outcome)),
    'off.sent': sent !== undefined,
    'off.react': sent !== undefined && touches.some((touch) => isReply(touch) && touch.at > sent.at),
  };
}

function objectionItems({ touches, objections }: RunFacts) {
  return {
    'obj.asked': has(touches, 'asked_concerns') !== undefined,
    'obj.logged': objections.length > 0,
    'obj.answered': objections.every((one) => one.state !== 'open'),
    'obj.settled': objections.every((one) => one.state === 'resolved' || one.state === 'accepted'),
  };
}

function negotiationItems(facts: RunFacts, context: StandingContext, now: Instant) {
  const { sheets, deciders, concessions, commitments, touches } = facts;
  const sheet = sheets.negotiation ?? {};
  const priceTalk = touches.find((touch) => touch.tags.includes('offer'))?.at;
  const written =
    sheet.writtenAt !== undefined && (sheet.limit !== undefined || (sheet.own ?? []).length > 0);
  const { coverage } = coverageOf(facts, context, now);
  const ours = concessions.filter((one) => one.by === 'us');
  const answered = new Set(concessions.filter((one) => one.by === 'buyer').map((one) => one.answersId));
  return {
    'neg.walk':
      written && (priceTalk === undefined || sheet.writtenAt! <= priceTalk || sheet.limit !== undefined),
    'neg.deciders':
      deciders.some((one) => one.roles.includes('economic_buyer')) && coverage >= COVERAGE_NEEDED,
    'neg.informed':
      deciders.length > 0 &&
      deciders.every((one) => missingInfo({ ...one, name: one.name ?? '' }, now).length === 0),
    'neg.zopa': sheet.limit !== undefined && sheet.buyerMaxHigh !== undefined,
    'neg.terms': areTermsAgreed(sheet.terms ?? []),
    'neg.trade': ours.every((one) => answered.has(one.id)),
    'neg.yes': commitments.some(
      (one) => one.by === 'buyer' && (one.level ?? 0) >= 7 && one.doneAt !== undefined,
    ),
  };
}

function closingItems({ sheets, run }: RunFacts, { plan, calendar }: StandingContext, now: Instant) {
  const closing = sheets.closing ?? {};
  const papers = sheets.papers ?? {};
  const review = reviewPapers(
    papers.preset ?? 'standard',
    papers.papers ?? [],
    civilDateIn(now, plan.zone),
    calendar,
  );
  return {
    'clo.mood': moodAt(closing.mood, now) !== 'unknown',
    'clo.way': closing.technique !== undefined,
    'clo.papers': review.required > 0 && review.done === review.required,
    'clo.signed': closing.signedOn !== undefined || run.status === 'won' || run.status === 'done',
    'clo.handoff': handOff('sales_to_delivery', sheets.handoff?.fields ?? {}).done,
  };
}

function referralItems({ sheets, touches }: RunFacts, { plan }: StandingContext, now: Instant) {
  const referral = sheets.referral ?? {};
  const today = civilDateIn(now, plan.zone);
  const happy = plan.referral ? happinessOf(plan.referral, today).mood === 'happy' : false;
  return {
    'ref.start': referral.startOn !== undefined,
    'ref.happy': happy && plan.referral?.complaintOn === undefined,
    'ref.ask': has(touches, 'asked_referral') !== undefined,
    'ref.name': (referral.given ?? []).length > 0,
    'ref.thanks': referral.thankedOn !== undefined,
  };
}

/**
 * Which criteria are true now. `auto` items follow from facts alone; a `tick` holds as it was set last, and so does a
 * criterion the rep added; `either` accepts both (DOMAIN 2).
 * @domain S1, S6, S11, S17, S20, S24, S34, S38, S42
 */
export function metItems(facts: RunFacts, context: StandingContext, now: Instant): ReadonlySet<string> {
  const derived = derivedItems(facts, context, now);
  const ticked = new Map(facts.ticks.map((tick) => [tick.itemId, tick.done]));
  const met = CHECKLIST.filter(({ id, how }) => {
    if (how === 'auto') return derived[id] === true;
    return ticked.get(id) ?? derived[id] === true;
  });
  const own = Object.values(context.criteria ?? {})
    .flat()
    .filter(({ id }) => isOwnItem(id) && ticked.get(id) === true);
  return new Set([...met, ...own].map((item) => item.id));
}
