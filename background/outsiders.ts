import { companyDomain } from '../domain/people/company-name';
import { normaliseKey } from '../domain/people/normalise-key';
import type { SeenPerson } from '../messages/protocol';
import type { Settings } from '../storage/settings';

/** Local parts that belong to machines. */
const ROBOT =
  /^(no-?reply|do-?not-?reply|notifications?|notify|mailer-daemon|postmaster|bounces?|newsletters?|news|alerts?|updates?|calendar-notification|invitations?|automated|robot|bot|digest|billing|invoice[s+]?|receipts?)([+._-].*)?$|[+._-](no-?reply|bounces?)$/i;

/** Somebody of the other side: not the rep, an alias or a colleague, and no machine. */
export function isOutsider({ address }: SeenPerson, account: string, settings: Settings): boolean {
  const key = keyOf(address);
  if (key === undefined || isRobot(address)) return false;
  const mine = [account, ...settings.ownAddresses].map(keyOf);
  if (mine.includes(key)) return false;
  const domain = companyDomain(address);
  const ownDomain = companyDomain(account);
  if (domain === undefined) return true;
  return domain !== ownDomain && !settings.ownDomains.includes(domain);
}

/** A sender that no person reads behind. */
export function isRobot(address: string): boolean {
  return ROBOT.test(address.slice(0, address.lastIndexOf('@')));
}

function keyOf(address: string): string | undefined {
  const key = normaliseKey('email', address);
  return key.ok ? key.value : undefined;
}
