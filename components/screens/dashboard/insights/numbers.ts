import { readCriteria, requiredIds } from '../../../../domain/cycle/own-criteria';
import type { Rate } from '../../../../domain/insight/rate';
import { type Swot, swot } from '../../../../domain/insight/swot';
import { EVERYONE_ELSE } from '../../../../domain/people/segment';
import { type DealsBehind, dealsBehind } from '../../../../presenters/insight-behind';
import { type CycleNumbers, cycleNumbers } from '../../../../presenters/insight-cycle';
import { type GrowthNumbers, growthNumbers } from '../../../../presenters/insight-growth';
import { type HandOffNumbers, handOffNumbers } from '../../../../presenters/insight-hand-off';
import { type HygieneIssue, hygieneIssues } from '../../../../presenters/insight-hygiene';
import { type LeverNumbers, leverNumbers } from '../../../../presenters/insight-levers';
import { type MoneyNumbers, moneyNumbers } from '../../../../presenters/insight-money';
import { type ReplyNumbers, replyNumbers } from '../../../../presenters/insight-replies';
import { ofSegment } from '../../../../presenters/insight-run';
import { calendarFor } from '../../../../storage/plans/calendars';
import { homeZone } from '../../../../storage/plans/plan-facts-of';
import type { InsightFacts } from '../../../../storage/queries/insights';
import type { HeardObjection } from '../../../../storage/queries/objection-book';
import { now, settings, speech } from '../../shared/session';

/** All figures of the page, computed once for a period and a segment. */
export interface Numbers {
  facts: InsightFacts;
  /** The deals each figure is counted from. */
  behind: DealsBehind;
  cycle: CycleNumbers;
  replies: ReplyNumbers;
  money: MoneyNumbers;
  growth: GrowthNumbers;
  levers: LeverNumbers;
  hygiene: { issues: HygieneIssue[]; clean: Rate };
  handOffs: HandOffNumbers[];
  swot: Swot;
  /** Names of own answers. */
  answerTitles: ReadonlyMap<string, string>;
}

export interface NumberSources {
  facts: InsightFacts;
  heard: readonly HeardObjection[];
  answers: readonly { id: string; title: string; state: string }[];
}

/** Lets the page draw and answer keys between two long steps. */
const breathe = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Computes every figure step by step. Undefined when nobody waits for it any more. */
export async function computeNumbers(
  { facts: all, heard, answers }: NumberSources,
  segmentId: string,
  isCancelled: () => boolean,
): Promise<Numbers | undefined> {
  const at = now.value;
  const { f } = speech.value;
  const zone = homeZone(settings.value);
  const calendar = calendarFor(settings.value, settings.value.homeCountry);
  const today = f.dayOf(at);
  const facts = ofSegment(all, segmentId);
  const cycle = cycleNumbers(facts, at);
  await breathe();
  if (isCancelled()) return undefined;
  const replies = replyNumbers(facts, zone, calendar, at);
  await breathe();
  if (isCancelled()) return undefined;
  const money = moneyNumbers(facts, settings.value, at, f.dayOf);
  const growth = growthNumbers(facts, at);
  await breathe();
  if (isCancelled()) return undefined;
  const categoryOf = new Map(heard.map(({ id, categoryId }) => [id, categoryId]));
  const levers = leverNumbers(facts, replies, {
    zone,
    calendar,
    now: at,
    today,
    approved: new Set(answers.filter(({ state }) => state === 'approved').map(({ id }) => id)),
    required: requiredIds(readCriteria(settings.value.criteria)),
    answerCategories: new Map(
      facts.outcomes.flatMap(({ answerId, objectionId }) => {
        const categoryId = objectionId && categoryOf.get(objectionId);
        return categoryId ? [[answerId, categoryId] as const] : [];
      }),
    ),
  });
  await breathe();
  if (isCancelled()) return undefined;
  const hygiene = hygieneIssues(facts, today, at);
  return {
    facts,
    behind: dealsBehind(facts, EVERYONE_ELSE, hygiene.issues, at),
    cycle,
    replies,
    money,
    growth,
    levers,
    hygiene,
    handOffs: handOffNumbers(facts),
    swot: swotOf(facts, heard),
    answerTitles: new Map(answers.map(({ id, title }) => [id, title])),
  };
}

function swotOf(facts: InsightFacts, heard: readonly HeardObjection[]): Swot {
  const inSpan = heard.filter(({ at }) => at >= facts.from && at < facts.to);
  return swot({
    objections: inSpan.flatMap(({ categoryId, subId, state }) =>
      subId ? [{ subId: `${categoryId}.${subId}`, state }] : [],
    ),
    rivals: inSpan.flatMap(({ rival }) => rival ?? []),
    lostForTiming: facts.runs
      .filter(({ run }) => run.lostReason === 'bad_timing')
      .map(({ account, prospect }) => account?.name ?? prospect.name),
  });
}
