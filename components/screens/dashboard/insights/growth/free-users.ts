import { detectDelimiter } from '../../../../../domain/import/csv/detect-delimiter';
import { readRecords } from '../../../../../domain/import/csv/read-records';
import { isFreeSignal } from '../../../../../domain/insight/free-signal';
import { companyDomain } from '../../../../../domain/people/company-name';
import { normaliseKey } from '../../../../../domain/people/normalise-key';
import { storedId } from '../../../../../storage/stored-id';

/** A free user of the product, as the playbook keeps it. */
export interface FreeUserPiece {
  id: string;
  /** Normalised: aliases are one person. */
  email: string;
  since?: string;
  uses: number;
}

/** Free users of one company, or one person at a public mail provider. */
export interface FreeAccount {
  key: string;
  users: FreeUserPiece[];
  uses: number;
  signal: boolean;
}

/** Groups users by company and says where free use is strong enough to talk (DOMAIN 17.8). */
export function freeAccounts(
  users: readonly FreeUserPiece[],
  headcounts: ReadonlyMap<string, number>,
): FreeAccount[] {
  const groups = new Map<string, FreeUserPiece[]>();
  for (const user of users) {
    const key = companyDomain(user.email) ?? user.email;
    groups.set(key, [...(groups.get(key) ?? []), user]);
  }
  return [...groups]
    .map(([key, own]) => ({
      key,
      users: own,
      uses: own.reduce((sum, { uses }) => sum + uses, 0),
      signal: isFreeSignal(own, headcounts.get(key)),
    }))
    .sort((a, b) => Number(b.signal) - Number(a.signal) || b.uses - a.uses);
}

/** A user as it is stored; undefined when the address is none. */
export function freeUser(email: string, since: string, uses: string): FreeUserPiece | undefined {
  const key = normaliseKey('email', email);
  if (!key.ok) return undefined;
  const count = Number(uses.trim() || 0);
  const day = since.trim().slice(0, 10);
  return {
    id: storedId(`free:${key.value}`),
    email: key.value,
    uses: Number.isFinite(count) && count > 0 ? Math.round(count) : 0,
    ...(/^\d{4}-\d{2}-\d{2}$/.test(day) ? { since: day } : {}),
  };
}

/** Users of a CSV with the columns email, since, uses; undefined without a column of addresses. */
export function readFreeUsers(text: string): FreeUserPiece[] | undefined {
  const { delimiter, from } = detectDelimiter(text);
  let at: { email: number; since: number; uses: number } | undefined;
  const users = new Map<string, FreeUserPiece>();
  for (const step of readRecords(text, delimiter, from)) {
    if ('problem' in step) break;
    const { cells } = step.record;
    if (!at) {
      const heads = cells.map((cell) => cell.trim().toLowerCase());
      at = {
        email: heads.findIndex((head) => head.includes('mail')),
        since: heads.indexOf('since'),
        uses: heads.findIndex((head) => head.startsWith('uses')),
      };
      if (at.email < 0) return undefined;
      continue;
    }
    const user = freeUser(cells[at.email] ?? '', cells[at.since] ?? '', cells[at.uses] ?? '');
    if (user) users.set(user.id, user);
  }
  return [...users.values()];
}
