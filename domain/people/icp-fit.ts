import { type Condition, checkCondition, type Facts } from './criterion';

export interface IcpCriterion extends Condition {
  /** 1 to 5. */
  weight: number;
  /** A miss here puts the account outside, whatever the score. */
  must?: boolean;
}

export type IcpBand = 'outside' | 'insufficient' | 'ideal' | 'near' | 'weak';

export interface IcpFit {
  /** Share of the weight about which something is known, 0 to 1. */
  known: number;
  /** 0 to 100; absent while less than half is known. */
  icp?: number;
  band: IcpBand;
}

/**
 * How well an account fits the ideal customer profile (DOMAIN 8.1).
 * @domain S18, S19
 */
export function icpFit(criteria: readonly IcpCriterion[], facts: Facts): IcpFit {
  let total = 0;
  let known = 0;
  let matched = 0;
  let isOutside = false;
  for (const criterion of criteria) {
    const result = checkCondition(criterion, facts);
    total += criterion.weight;
    if (result !== 'unknown') known += criterion.weight;
    if (result === 'match') matched += criterion.weight;
    if (result === 'miss' && criterion.must) isOutside = true;
  }
  const share = total === 0 ? 0 : known / total;
  const icp = share >= 0.5 ? Math.round((100 * matched) / known) : undefined;
  const band = isOutside ? 'outside' : scoreBand(icp);
  return { known: share, ...(icp === undefined ? {} : { icp }), band };
}

function scoreBand(icp: number | undefined): IcpBand {
  if (icp === undefined) return 'insufficient';
  if (icp >= 75) return 'ideal';
  return icp >= 50 ? 'near' : 'weak';
}
