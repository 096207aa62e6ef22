import { type Rate, rate } from './rate';

/**
 * Wins with at least one visit beside wins without, of closed runs: linked, not proven (DOMAIN 14.3).
 * @domain S71, S90
 */
export function fieldEffect(closed: readonly { isWon: boolean; visits: number }[]): {
  with: Rate;
  without: Rate;
} {
  const share = (runs: readonly { isWon: boolean }[]) =>
    rate(runs.filter(({ isWon }) => isWon).length, runs.length);
  return {
    with: share(closed.filter(({ visits }) => visits > 0)),
    without: share(closed.filter(({ visits }) => visits === 0)),
  };
}
