import type { InfoKind, Instant } from '../records';
import { type CommitteeMember, missingInfo } from './info-needs';

/**
 * Who must be told what, most influence first, then the longest silence, then by name (DOMAIN 14.1). Someone
 * never told of anything has been waiting longest.
 * @domain S37
 */
export function toInform(
  members: readonly CommitteeMember[],
  now: Instant,
): { name: string; missing: InfoKind[] }[] {
  return members
    .map((member) => ({ member, missing: missingInfo(member, now), lastTold: lastTold(member) }))
    .filter(({ missing }) => missing.length > 0)
    .sort(
      (a, b) =>
        b.member.influence - a.member.influence ||
        compare(a.lastTold, b.lastTold) ||
        compare(a.member.name, b.member.name),
    )
    .map(({ member, missing }) => ({ name: member.name, missing }));
}

const lastTold = ({ informed }: CommitteeMember) =>
  informed.reduce((last, { at }) => Math.max(last, at), Number.NEGATIVE_INFINITY);

const compare = <T extends number | string>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0);
