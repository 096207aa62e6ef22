import { SALE_STAGES, stageIndex, stagesShown } from '../domain/cycle/stages';
import type { Standing } from '../domain/standing/derive-standing';
import type { RunFacts } from '../domain/standing/run-facts';
import type { StageView } from '../messages/views';
import { criterionName } from './criterion-words';
import type { Speech } from './speech';

/** The stage block: ring, checklist, day and usual, and one line that says where the run stands. */
export function presentStage(standing: Standing, facts: RunFacts, rounds: number, speech: Speech): StageView {
  const { stages, settings } = speech;
  const { stage, day, usual, age } = standing;
  const shown = stagesShown(settings.referralStage);
  const days = Math.floor(day);
  const past = Math.max(1, Math.round(day - usual.days));
  return {
    id: stage,
    no: stageIndex(stage) + 1,
    count: settings.referralStage ? 7 : 6,
    name: stages.name[stage],
    day: days,
    usual: Math.round(usual.days),
    usualFrom: usual.from,
    age,
    status: statusLine(standing, facts, speech),
    ageText: age === 'fresh' || facts.run.status !== 'active' ? '' : stages.pastUsual(stages.age[age], past),
    checklist: standing.items.map((item) => ({
      id: item.id,
      text: criterionName(item, speech),
      required: item.required,
      met: item.met,
      auto: item.how === 'auto' || (item.how === 'either' && item.met),
      buyer: item.buyerAct,
    })),
    ring: shown.map((one) => {
      const at = stageIndex(one);
      const now = stageIndex(stage);
      if (at === now) return 'now';
      if (at > now) return 'ahead';
      if (standing.leftEarly.has(one)) return 'early';
      return standing.visited.has(one) ? 'done' : 'skipped';
    }),
    rounds,
  };
}

/** One line per stage, as DOMAIN 2.9 draws it. */
function statusLine(standing: Standing, facts: RunFacts, speech: Speech): string {
  const { steps, words, f, units, stages } = speech;
  if (facts.run.status !== 'active' && facts.run.status !== 'won') return stages.status[facts.run.status];
  const open = standing.items.filter((item) => item.required && !item.met);
  if (standing.stage === 'prospecting' && standing.persistence > 0) {
    return steps.why.noAnswerYet(Math.min(standing.persistence, standing.attempts), standing.attempts);
  }
  if (standing.stage === 'objections') {
    const openOnes = facts.objections.filter((one) => one.state === 'open').length;
    return words.objectionsLine(openOnes, facts.objections.length - openOnes, f);
  }
  if (standing.stage === 'qualification')
    return words.scoreLine(facts.run.framework.toUpperCase(), standing.score, f);
  if (standing.stage === 'negotiation' && facts.deciders.length > 0)
    return units.decider(facts.deciders.length);
  if (open.length === 0) return SALE_STAGES.includes(standing.stage) ? steps.why.allMet : stages.status.won;
  return steps.itemsOpen(open.length);
}
