import type { PageFacts, PersonFacts } from '../../shared/page-facts';
import type { Health } from './health';

/** The front ends LinkedIn serves side by side. Told apart on the page being read, never by date. */
export type Dialect = 'sdui' | 'artdeco' | 'pv-top-card' | 'guest' | 'sales' | 'wall' | 'unknown';

/** One entry of a feed: who wrote it. Text is never read. */
export interface PostFacts {
  author: string | null;
  authorPublicId: string | null;
  authorIsCompany: boolean;
  degree: string | null;
  activityUrn: string | null;
}

export interface CompanyFacts {
  publicId: string | null;
  name: string | null;
}

/** What one LinkedIn page says, with the record of what could and could not be read. */
export interface LinkedInFacts extends Omit<PageFacts, 'health'> {
  page: 'profile' | 'search' | 'company' | 'feed' | 'messaging' | 'sales-nav' | 'other';
  /** False while address and page disagree or nothing is rendered yet: ask again later. */
  ready: boolean;
  loggedOut?: boolean;
  ownProfile?: boolean;
  /** A member who hides their identity: no card, no log. */
  hiddenMember?: boolean;
  company?: CompanyFacts;
  posts?: PostFacts[];
  /** The messages on the page are those of the conversation the address names. */
  threadConfirmed?: boolean;
  /** Who sent each message of the open conversation, in page order. */
  messageSenders?: (string | null)[];
  health: Health;
}

export type { PersonFacts };
