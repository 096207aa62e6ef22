import { isMemberId } from '../../../domain/people/network-id';
import { type LinkedInAddress, readAddress } from './public-id';

/** The address a link names, or null when it has none or leaves LinkedIn. */
export function linkAddress(link: Element | null | undefined): LinkedInAddress | null {
  const href = link?.getAttribute('href');
  return href && href !== '#' ? readAddress(href) : null;
}

/** The person a link leads to: vanity id if it has one, else member id. */
export function linkPersonId(link: Element | null | undefined): string | null {
  const address = linkAddress(link);
  return address?.kind === 'profile' ? (address.publicId ?? address.memberId ?? null) : null;
}

/** The one vanity id that all person links among these agree on; null when there is none or more than one. */
export function agreedPublicId(links: Iterable<Element>): string | null {
  const ids = new Set<string>();
  for (const link of links) {
    const id = linkAddress(link)?.publicId;
    if (id) ids.add(id);
  }
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}

/** Member ids named by the message links inside an element (`recipient=ACo…`). */
export function recipientIds(root: Element): Set<string> {
  const ids = new Set<string>();
  for (const link of root.querySelectorAll('a[href*="recipient="]')) {
    const id = linkAddress(link)?.memberId;
    if (id && isMemberId(id)) ids.add(id);
  }
  return ids;
}
