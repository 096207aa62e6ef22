import { ageState } from '../domain/cycle/age-state';
import { SALE_STAGES, stageAfter, stageIndex, stagesShown } from '../domain/cycle/stages';
import type { Instant, StageId } from '../domain/records';
import { words } from '../locales/area';
import { pipeline, views } from '../locales/areas';
import type { CardFacts, ColumnKey } from '../storage/queries/board';
import { presentDue } from './due';
import type { Speech } from './speech';
import { pastWords } from './when';

/** A deal on the board, in words. */
export interface DealCard {
  id: string;
  name: string;
  company: string;
  stage: StageId;
  value: string;
  due: { mark: 'none' | 'answer' | 'due' | 'late' | 'rest' | 'done' | 'next'; words: string } | undefined;
  note: { words: string; tone: 'plain' | 'due' | 'late' | 'done' } | undefined;
  dnc: boolean;
  sample: boolean;
}

/** The columns: six stages of the sale, and the customers who are asked for an introduction. */
export function boardColumns(referralOn: boolean): ColumnKey[] {
  return stagesShown(referralOn).map((stage) => ({ stage, status: stage === 'referral' ? 'won' : 'active' }));
}

/** How a deal gets from its stage to another, by the order of the stages. */
export function wayTo(
  from: StageId,
  to: StageId,
): { kind: 'forward' | 'skip' | 'back' | 'won'; to?: StageId } {
  if (to === 'referral') return { kind: 'won' };
  if (stageIndex(to) < stageIndex(from)) return { kind: 'back', to };
  return { kind: stageAfter(from) === to ? 'forward' : 'skip', to };
}

/** Where a card may be sent, as choices of its menu; what they ask for is told once the facts are read. */
export function wayChoices(from: StageId, status: string, speech: Speech) {
  if (status !== 'active') return [];
  const t = words(views, speech.f);
  const stage = (id: StageId) => ({ id, no: stageIndex(id) + 1, name: speech.stages.name[id] });
  const sale = SALE_STAGES.filter((to) => to !== from).map((to) => {
    const { kind } = wayTo(from, to);
    return { kind, to: stage(to), ...(kind === 'forward' ? {} : { note: t.needsReason }) };
  });
  return [...sale, { kind: 'won' as const, to: stage('referral') }];
}

/** A card from its facts. */
export function presentCard(facts: CardFacts, speech: Speech, now: Instant): DealCard {
  const { plan, value } = facts;
  const { f, settings } = speech;
  return {
    id: plan.prospectId,
    name: facts.name,
    company: facts.company,
    stage: plan.stage,
    value: !value ? '' : value.ccy === settings.homeCurrency ? f.amount(value) : f.money(value),
    due: dueOf(facts, speech, now),
    note: noteOf(facts, speech, now),
    dnc: plan.dnc === true,
    sample: facts.sample,
  };
}

function dueOf({ plan }: CardFacts, speech: Speech, now: Instant): DealCard['due'] {
  const due = presentDue(plan, speech, now, plan.dnc === true);
  if (due.mark === 'dnc') return { mark: 'rest', words: due.word };
  if (due.state.state === 'overdue' && due.state.overdueBy > 0 && due.mark !== 'answer')
    return { mark: due.mark, words: speech.steps.due.lateShort(due.state.overdueBy) };
  // Passed on a day off: the day itself is shorter than "overdue since".
  if (due.state.state === 'overdue' && plan.dueOn && due.mark !== 'answer')
    return { mark: due.mark, words: speech.f.day(plan.dueOn) };
  if (due.word) return { mark: due.mark, words: due.word };
  if (!due.phrase || !plan.dueOn) return undefined;
  // On a card the day alone says it; a follow-up put off keeps its own mark.
  return plan.snoozedUntil
    ? { mark: 'rest', words: speech.f.dayMonth(plan.snoozedUntil) }
    : { mark: 'next', words: due.phrase };
}

function noteOf(facts: CardFacts, speech: Speech, now: Instant): DealCard['note'] {
  const { plan, day, usual, buyerDate, closedAt } = facts;
  const t = words(pipeline, speech.f);
  if (plan.status === 'won')
    return closedAt === undefined
      ? undefined
      : { words: t.won(pastWords(speech, closedAt, now)), tone: 'done' };
  const age = ageState(day, usual, speech.f.dayOf(now), buyerDate);
  if (age === 'fresh') return undefined;
  if (age === 'stuck') return { words: t.stuck(speech.units.day(Math.floor(day))), tone: 'late' };
  return { words: t.dayUsual(Math.floor(day), Math.round(usual)), tone: 'due' };
}
