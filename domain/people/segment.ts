import type { FrameworkId, Money } from '../records';
import { type Condition, checkCondition, type Facts } from './criterion';

/** A part of the market: the rules that find its accounts. */
export interface SegmentRules {
  id: string;
  /** All must match. */
  rules: readonly Condition[];
}

/** The six boxes a positioning line is built from. */
export interface Positioning {
  forWhom: string;
  need: string;
  category: string;
  benefit: string;
  unlike: string;
  proof: string;
}

/** A segment as the settings keep it (DOMAIN 8.3). */
export interface Segment extends SegmentRules {
  name: string;
  isTarget: boolean;
  /** Multiplies the usual days of a stage (DOMAIN 3.3). */
  factor: number;
  framework: FrameworkId;
  minimumValue?: Money;
  positioning?: Positioning;
}

/** The last segment of every list: whoever no rule fits. */
export const EVERYONE_ELSE = 'everyone_else';

/**
 * First segment whose rules all match; an unknown fact does not match (DOMAIN 8.3).
 * @domain S2, S85
 */
export function findSegment(segments: readonly SegmentRules[], facts: Facts): string {
  const found = segments.find(({ rules }) => rules.every((rule) => checkCondition(rule, facts) === 'match'));
  return found?.id ?? EVERYONE_ELSE;
}

const BOXES = ['forWhom', 'need', 'category', 'benefit', 'unlike', 'proof'] as const;

/**
 * Boxes of the positioning line that are still empty (DOMAIN 8.3). The line is shown only when none is.
 * @domain S85
 */
export function missingPositioning(positioning: Partial<Positioning>): (keyof Positioning)[] {
  return BOXES.filter((box) => !positioning[box]?.trim());
}
