/** How a customer pays. */
export type Pricing =
  | { type: 'once'; amount: number }
  | { type: 'subscription'; amount: number; months: number }
  | { type: 'usage'; lastThree: readonly [number, number, number] };

const MONTHS_A_YEAR = 12;

/**
 * What a customer is worth in a year (DOMAIN 17.1): a one-off its amount, a subscription its period scaled to
 * twelve months, usage twelve times the mean of the last three months.
 * @domain S66, S78
 */
export function annualValue(pricing: Pricing): number {
  switch (pricing.type) {
    case 'once':
      return pricing.amount;
    case 'subscription':
      return (pricing.amount * MONTHS_A_YEAR) / pricing.months;
    case 'usage':
      return (pricing.lastThree.reduce((sum, month) => sum + month, 0) / 3) * MONTHS_A_YEAR;
  }
}
