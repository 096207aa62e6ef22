import { isPublicMailDomain } from '../people/public-mail';

/** A free user of the product; `email` is the normalised key (DOMAIN 5.5), so that aliases are one person. */
export interface FreeUser {
  email: string;
  /** Uses in the last 30 days. */
  uses: number;
}

const USERS_OF_ONE_COMPANY = 3;
const LARGE_HEADCOUNT = 100;
const HEAVY_USES = 20;

/**
 * Whether free use is strong enough to give the account to a rep (DOMAIN 17.8): three users of one company, any
 * user in a large firm, or one heavy user. Public mail domains never form a company.
 * @domain S69, S70
 */
export function isFreeSignal(users: readonly FreeUser[], headcount = 0): boolean {
  if (headcount >= LARGE_HEADCOUNT && users.length > 0) return true;
  if (users.some(({ uses }) => uses >= HEAVY_USES)) return true;
  const people = new Map<string, Set<string>>();
  for (const { email } of users) {
    const domain = email.slice(email.lastIndexOf('@') + 1);
    if (isPublicMailDomain(domain)) continue;
    people.set(domain, (people.get(domain) ?? new Set()).add(email));
  }
  return [...people.values()].some((keys) => keys.size >= USERS_OF_ONE_COMPANY);
}
