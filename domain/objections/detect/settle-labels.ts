import type { FoundObjection } from '../found-objection';

/** Labels that answer the same words in two ways: one sentence gives one of them (OBJECTIONS, "pairs that get confused"). */
const RIVALS: string[][] = [
  [
    'timing.not_now',
    'brush_off.vague_later',
    'timing.season',
    'timing.budget_cycle',
    'timing.internal_change',
    'timing.too_busy',
  ],
  ['need.low_priority', 'timing.not_now', 'timing.too_busy'],
  ['price.no_budget', 'timing.budget_cycle', 'price.too_expensive'],
  [
    'price.too_expensive',
    'price.cheaper_elsewhere',
    'price.discount_request',
    'price.payment_terms',
    'price.roi_unclear',
  ],
  [
    'competition.incumbent',
    'competition.locked_in',
    'need.status_quo',
    'competition.in_house',
    'legal.commitment_length',
  ],
  ['competition.evaluating_others', 'competition.chose_other', 'price.cheaper_elsewhere'],
  [
    'brush_off.think_about_it',
    'stall.under_review',
    'authority.committee',
    'brush_off.vague_later',
    'authority.not_decision_maker',
  ],
  ['authority.not_decision_maker', 'authority.wrong_person', 'authority.hq_decides', 'authority.committee'],
  ['authority.internal_resistance', 'delivery.adoption', 'product.complexity'],
  [
    'trust.unknown_vendor',
    'trust.no_proof',
    'price.roi_unclear',
    'trust.bad_experience',
    'trust.change_risk',
  ],
  ['trust.data_source', 'brush_off.too_much_follow_up', 'brush_off.no_meeting'],
  ['legal.security_privacy', 'trust.local_presence', 'product.localization'],
  ['brush_off.no_meeting', 'stall.no_show'],
  ['delivery.resources', 'timing.too_busy'],
  ['need.no_interest', 'brush_off.vague_later', 'need.not_a_fit', 'need.status_quo'],
  ['product.missing_feature', 'product.integration', 'product.localization'],
];

const STOPS = new Set(['brush_off.too_much_follow_up', 'trust.data_source']);
const MOST = 3;
/** A further label must reach this share of the first one. */
const SHARE_OF_TOP = 0.6;

function areRivals(a: string, b: string): boolean {
  return RIVALS.some((row) => row.includes(a) && row.includes(b));
}

/** Stop and privacy requests first, then stated reasons, then brush-offs. */
function rankOf(label: string): number {
  if (STOPS.has(label)) return 0;
  return label.startsWith('brush_off.') ? 2 : 1;
}

function overlaps(a: FoundObjection, b: FoundObjection): boolean {
  return a.sentence.from < b.sentence.to && b.sentence.from < a.sentence.to;
}

/** Keeps at most three labels by the rules of the taxonomy and puts them in order. */
export function settleLabels(candidates: FoundObjection[]): FoundObjection[] {
  const kept: FoundObjection[] = [];
  const byScore = [...candidates].sort((a, b) => b.confidence - a.confidence);
  const least = (byScore[0]?.confidence ?? 0) * SHARE_OF_TOP;
  for (const one of byScore) {
    if (kept.length === MOST || one.confidence < least) break;
    if (kept.some((other) => overlaps(one, other) && areRivals(one.label, other.label))) continue;
    kept.push(one);
  }
  return kept.sort(
    (a, b) =>
      Number(b.sure) - Number(a.sure) || rankOf(a.label) - rankOf(b.label) || b.confidence - a.confidence,
  );
}
