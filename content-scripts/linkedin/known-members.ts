/**
 * Conversations name people by member id, profiles by their address. Pages seen in this tab that give both are
 * remembered, for as long as the tab lives and nowhere else.
 */
import { isMemberId } from '../../domain/people/network-id';
import type { LinkedInFacts } from './read';

const publicIds = new Map<string, string>();

/** Notes every person of a page for whom both ids are shown. */
export function rememberMembers({ person, people = [] }: LinkedInFacts): void {
  for (const { publicId, memberUrn } of person ? [person, ...people] : people) {
    const memberId = memberUrn?.split(':').at(-1);
    if (publicId && memberId && !isMemberId(publicId)) publicIds.set(memberId, publicId);
  }
}

/** The address id of a member, if a page of this tab gave it. */
export function publicIdOfMember(memberId: string): string | undefined {
  return publicIds.get(memberId);
}
