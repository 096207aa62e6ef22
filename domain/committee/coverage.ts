import type { DeciderRole, Instant } from '../records';
import { expectedDeciders } from './expected-size';
import { type CommitteeMember, missingInfo } from './info-needs';

export type CoverageBand = 'good' | 'partial' | 'thin';

/** How well we reach the people who decide. Always shown with "4 named, 3 informed". */
export interface Coverage {
  /** 0 to 100. */
  coverage: number;
  band: CoverageBand;
  named: number;
  informed: number;
}

export interface CommitteeSetting {
  headcount?: number;
  /** The user's own expectation; wins over the headcount. */
  expected?: number;
  enterprise?: boolean;
}

/** Roles without which no deal of this kind is decided (DOMAIN 14.1). */
export function requiredRoles(enterprise: boolean): DeciderRole[] {
  const always: DeciderRole[] = ['economic_buyer', 'champion'];
  return enterprise ? [...always, 'procurement', 'legal'] : always;
}

/**
 * Committee coverage (DOMAIN 14.1): four tenths people named of those expected, four tenths influence that is
 * informed, two tenths required roles present.
 * @domain S36, S37
 */
export function committeeCoverage(
  members: readonly CommitteeMember[],
  { headcount, expected, enterprise = false }: CommitteeSetting,
  now: Instant,
): Coverage {
  const told = members.filter((member) => missingInfo(member, now).length === 0);
  const count = { named: members.length, informed: told.length };
  if (members.length === 0) return { coverage: 0, band: 'thin', ...count };

  const size = expected ?? expectedDeciders(headcount)?.size;
  const identified = size === undefined ? 1 : Math.min(1, members.length / size);
  const influence = sumInfluence(told) / sumInfluence(members);
  const required = requiredRoles(enterprise);
  const present = required.filter((role) => members.some((member) => member.roles.includes(role)));
  // The slack keeps a sum that is exactly half from being rounded down by its binary fraction.
  const sum = 40 * identified + 40 * influence + (20 * present.length) / required.length;
  const coverage = Math.round(sum + 1e-9);
  return { coverage, band: coverageBand(coverage), ...count };
}

const sumInfluence = (members: readonly CommitteeMember[]) =>
  members.reduce((sum, { influence }) => sum + influence, 0);

function coverageBand(coverage: number): CoverageBand {
  if (coverage >= 70) return 'good';
  return coverage >= 40 ? 'partial' : 'thin';
}
