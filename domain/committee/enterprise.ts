import type { PapersPreset } from '../closing/papers';
import type { DeciderRole, FrameworkId } from '../records';
import { requiredRoles } from './coverage';

/** What makes a sale an enterprise sale; the user may set the flag either way. */
export interface EnterpriseSigns {
  headcount?: number;
  namedDeciders: number;
  /** In major units of the run's currency. */
  value?: number;
  /** Default 25 000 (DOMAIN 14.2). */
  valueThreshold?: number;
  setByUser?: boolean;
}

const HEADCOUNT_MIN = 100;
const DECIDERS_MIN = 4;
const VALUE_MIN = 25_000;

/**
 * Whether the run is sold the enterprise way (DOMAIN 14.2).
 * @domain S89
 */
export function isEnterprise(signs: EnterpriseSigns): boolean {
  const { headcount = 0, namedDeciders, value = 0, valueThreshold = VALUE_MIN } = signs;
  return (
    signs.setByUser ??
    (headcount >= HEADCOUNT_MIN || namedDeciders >= DECIDERS_MIN || value >= valueThreshold)
  );
}

export interface EnterpriseEffects {
  framework: FrameworkId;
  /** Multiplies the usual days of a stage (DOMAIN 3.3). */
  factor: number;
  requiredRoles: DeciderRole[];
  papers: PapersPreset;
  /** Shown in the offer, each to be met with a plan. */
  risks: readonly ['implementation', 'security', 'change'];
}

/**
 * What the enterprise flag changes (DOMAIN 14.2).
 * @domain S89
 */
export const ENTERPRISE_EFFECTS: EnterpriseEffects = {
  framework: 'meddic',
  factor: 3,
  requiredRoles: requiredRoles(true),
  papers: 'enterprise',
  risks: ['implementation', 'security', 'change'],
};
