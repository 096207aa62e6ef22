import { type DeciderRole, INFO_KINDS, type InfoKind, type Instant } from '../records';
import { DAY_MS } from '../time/civil-day';

/** What each role must have been told to decide well (DOMAIN 14.1). */
export const ROLE_NEEDS: Readonly<Record<DeciderRole, readonly InfoKind[]>> = {
  economic_buyer: ['offer', 'price'],
  champion: ['offer'],
  user: ['offer'],
  technical: ['technical'],
  legal: ['legal'],
  procurement: ['price', 'legal'],
  blocker: ['offer'],
};

/** What was told longer ago counts as not told. Exactly this old still counts. */
const TOLD_DAYS = 30;

/** A person in the committee, as far as the committee rules look. */
export interface CommitteeMember {
  name: string;
  roles: readonly DeciderRole[];
  influence: 1 | 2 | 3;
  informed: readonly { kind: InfoKind; at: Instant }[];
}

/**
 * Kinds of information a person still needs, in the order offer, price, technical, legal, timeline. Several
 * roles need all their kinds. Empty means informed (DOMAIN 14.1).
 * @domain S37
 */
export function missingInfo({ roles, informed }: CommitteeMember, now: Instant): InfoKind[] {
  return INFO_KINDS.filter(
    (kind) =>
      roles.some((role) => ROLE_NEEDS[role].includes(kind)) &&
      !informed.some((told) => told.kind === kind && now - told.at <= TOLD_DAYS * DAY_MS),
  );
}
