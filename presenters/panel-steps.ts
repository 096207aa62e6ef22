import { reviewPapers } from '../domain/closing/papers';
import { missingInfo } from '../domain/committee/info-needs';
import { criteriaOf } from '../domain/cycle/own-criteria';
import { isCounting, isReply } from '../domain/people/touch-meaning';
import type { Instant, StageId } from '../domain/records';
import type { Panel } from '../locales/en/panel';
import type { Case } from '../storage/queries/read-standing';
import type { TouchRow } from '../storage/rows';
import { criterionName } from './criterion-words';
import { touchName } from './panel-touch';
import type { Speech } from './speech';

/** One line of a stage's checklist. */
export interface StepLine {
  id: string;
  label: string;
  note: string;
  met: boolean;
  auto: boolean;
  buyer: boolean;
  optional: boolean;
}

/** The checklist of a stage with where each item came from or what it waits for (DOMAIN 2). */
export function presentChecklist(
  stage: StageId,
  one: Case,
  words: Panel,
  speech: Speech,
  now: Instant,
): StepLine[] {
  const { standing, dossier } = one;
  const ticks = new Map(dossier.ticks.map((tick) => [tick.itemId, tick]));
  return criteriaOf(stage, one.context.criteria).map((item) => {
    const { id, how, required, buyerAct } = item;
    const met = standing.met.has(id);
    const tick = ticks.get(id);
    const auto = how === 'auto' || (how === 'either' && met && !tick?.done);
    const proof = tick?.touchId ? dossier.touches.find((touch) => touch.id === tick.touchId) : undefined;
    const shown = evidenceOf(id, one, words, speech, now);
    const origin = auto ? words.steps.byItself : proof ? touchName(proof, speech) : words.steps.byHand;
    const parts = met ? [origin, auto ? shown : ''] : [required ? '' : words.steps.optional, shown];
    return {
      id,
      label: criterionName(item, speech),
      note: parts.filter(Boolean).join(' · '),
      met,
      auto,
      buyer: buyerAct && !met,
      optional: !required,
    };
  });
}

/** What an item stands on, or how far it is; empty where there is nothing more to say. */
function evidenceOf(id: string, one: Case, words: Panel, speech: Speech, now: Instant): string {
  const { dossier, facts, standing } = one;
  const { touches, objections, deciders, run } = dossier;
  const { f, units, touches: tt } = speech;
  const named = (touch: TouchRow | undefined) => (touch ? touchName(touch, speech) : '');
  const kOfN = words.kOfN;
  switch (id) {
    case 'pro.reach':
      return f.list([
        ...(dossier.prospect.emails.length > 0 ? [tt.channel.email] : []),
        ...(dossier.prospect.linkedin ? [tt.source.linkedin] : []),
        ...(dossier.prospect.phones.length > 0 ? [tt.channel.call] : []),
      ]);
    case 'pro.first':
      return named(touches.find((touch) => isCounting(touch) || touch.dir === 'in'));
    case 'pro.reply':
    case 'qua.talk':
      return named(touches.find(isReply));
    case 'qua.score':
      return speech.words.scoreLine(run.framework.toUpperCase(), standing.score, f);
    case 'off.rank':
      return units.need(facts.sheets.needs?.needs?.length ?? 0);
    case 'off.sent':
      return named(touches.findLast((touch) => touch.tags.includes('offer')));
    case 'off.demo':
      return named(touches.findLast((touch) => touch.tags.includes('demo')));
    case 'obj.asked':
      return named(touches.findLast((touch) => touch.tags.includes('asked_concerns')));
    case 'obj.logged':
      return objections.length > 0 ? units.objection(objections.length) : '';
    case 'obj.answered': {
      const open = objections.filter(({ state }) => state === 'open');
      const names: Record<string, string> = words.objections.category;
      const about = [...new Set(open.map(({ categoryId }) => names[categoryId] ?? categoryId))];
      return open.length > 0 ? words.steps.openAbout(open.length, f.list(about)) : '';
    }
    case 'obj.settled': {
      const settled = objections.filter(({ state }) => state === 'resolved' || state === 'accepted').length;
      return objections.length > 0 ? words.steps.settled(settled, objections.length) : '';
    }
    case 'neg.deciders':
      return deciders.length > 0 ? units.decider(deciders.length) : '';
    case 'neg.informed': {
      const told = deciders.filter((one) => missingInfo({ ...one, name: '' }, now).length === 0).length;
      return deciders.length > 0 ? kOfN(told, deciders.length) : '';
    }
    case 'clo.papers': {
      const { preset = 'standard', papers = [] } = facts.sheets.papers ?? {};
      const review = reviewPapers(preset, papers, standing.today, one.context.calendar);
      return kOfN(review.done, review.required);
    }
    default:
      return '';
  }
}

/** Where each item is done. `log` opens the log form in the story. */
export type StepPlace =
  | 'log'
  | 'details'
  | 'needs'
  | 'qualification'
  | 'objections'
  | 'people'
  | 'terms'
  | 'asks'
  | 'closing'
  | 'papers'
  | 'referral'
  | 'handoff';

export const STEP_PLACES: Readonly<Record<string, StepPlace>> = {
  'pro.icp': 'qualification',
  'pro.persona': 'details',
  'pro.reach': 'details',
  'pro.first': 'log',
  'pro.reply': 'log',
  'qua.talk': 'log',
  'qua.need': 'needs',
  'qua.score': 'qualification',
  'qua.power': 'people',
  'qua.next': 'asks',
  'qua.value': 'details',
  'off.rank': 'needs',
  'off.map': 'needs',
  'off.demo': 'log',
  'off.sent': 'log',
  'off.react': 'log',
  'obj.asked': 'log',
  'obj.logged': 'objections',
  'obj.answered': 'objections',
  'obj.settled': 'objections',
  'neg.walk': 'terms',
  'neg.deciders': 'people',
  'neg.informed': 'people',
  'neg.zopa': 'terms',
  'neg.terms': 'terms',
  'neg.trade': 'terms',
  'neg.yes': 'asks',
  'clo.mood': 'closing',
  'clo.way': 'closing',
  'clo.papers': 'papers',
  'clo.signed': 'closing',
  'clo.handoff': 'handoff',
  'ref.start': 'referral',
  'ref.happy': 'referral',
  'ref.ask': 'referral',
  'ref.name': 'referral',
  'ref.thanks': 'referral',
};
