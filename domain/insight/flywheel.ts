import { CASES_FOR_SHARE, type Rate, rate } from './rate';

/** Counts of 180 days: prospects that came by referral, runs won, and wins that came by referral. */
export interface FlywheelCounts {
  referred: number;
  won: number;
  wonByReferral: number;
  /** The 180 days before. */
  before?: { referred: number; won: number };
}

export interface Flywheel {
  /** Referred prospects per win; absent under five wins. */
  ratio?: number;
  /** Share of wins whose prospect came by referral. */
  loop: Rate;
  /** Whether the ratio grew; absent unless both spans have one. */
  turning?: boolean;
}

function referralRatio({ referred, won }: { referred: number; won: number }): number | undefined {
  return won < CASES_FOR_SHARE ? undefined : referred / won;
}

/**
 * The circle win → happy → referral → prospect → win in numbers (DOMAIN 17.6).
 * @domain S67, S87
 */
export function flywheel({ before, ...now }: FlywheelCounts): Flywheel {
  const ratio = referralRatio(now);
  const previous = before && referralRatio(before);
  return {
    ...(ratio === undefined ? {} : { ratio }),
    loop: rate(now.wonByReferral, now.won),
    ...(ratio === undefined || previous === undefined ? {} : { turning: ratio > previous }),
  };
}
