import {
  BUYERS,
  type Buyer,
  isFieldMismatch,
  type Motion,
  motionFor,
  type ValueBand,
} from '../domain/insight/motion';
import { isPublicMailDomain } from '../domain/people/public-mail';
import { majorUnits } from '../locales/money';
import type { InsightRun } from '../storage/queries/insights';
import { isWonRun } from './insight-run';

/** Headcount from which a buyer is an enterprise. */
const LARGE = 100;

export interface MotionCell {
  band: ValueBand;
  buyer: Buyer;
  motion: Motion[];
  deals: number;
  won: number;
  visits: number;
  /** Field visits where the table sees no field sales. */
  mismatch: boolean;
}

/** Visits that took place. */
export const visitsIn = ({ touches }: InsightRun) =>
  touches.filter(
    ({ channel, outcome }) => channel === 'visit' && outcome !== 'planned' && outcome !== 'cancelled',
  ).length;

function buyerOf({ prospect, account }: InsightRun): Buyer {
  if ((account?.headcount ?? 0) >= LARGE) return 'enterprise';
  const mail = prospect.emails[0];
  const isPrivate = mail !== undefined && isPublicMailDomain(mail.slice(mail.lastIndexOf('@') + 1));
  return !account && isPrivate ? 'consumer' : 'small';
}

/** Where a deal stands in the table of values and buyers; nowhere without a value. */
export function motionPlace(one: InsightRun): { band: ValueBand; buyer: Buyer } | undefined {
  if (!one.run.value) return undefined;
  const buyer = buyerOf(one);
  return { buyer, band: motionFor(majorUnits(one.run.value), buyer).band };
}

/** Deals with a value, by value and kind of buyer, beside the usual way to sell there (DOMAIN 17.7). */
export function motionMatrix(runs: readonly InsightRun[]): MotionCell[] {
  const bands: readonly ValueBand[] = ['low', 'mid', 'high'];
  const placed = runs.flatMap((one) => {
    const place = motionPlace(one);
    return place ? [{ one, ...place }] : [];
  });
  return bands.flatMap((band) =>
    BUYERS.map((buyer) => {
      const own = placed.filter((cell) => cell.band === band && cell.buyer === buyer);
      const visits = own.reduce((sum, { one }) => sum + visitsIn(one), 0);
      const { motion } = motionFor(band === 'low' ? 0 : band === 'mid' ? 1000 : 25_000, buyer);
      return {
        band,
        buyer,
        motion,
        deals: own.length,
        won: own.filter(({ one }) => isWonRun(one)).length,
        visits,
        mismatch: isFieldMismatch(motion, visits),
      };
    }),
  );
}
