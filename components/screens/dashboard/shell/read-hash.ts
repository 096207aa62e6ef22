import { type FigureAddress, readFigureAddress, writeFigureAddress } from './figure-address';

/** The pages of the dashboard, by the first word of their address. */
export const PAGE_IDS = [
  'today',
  'pipeline',
  'calendar',
  'insights',
  'objections',
  'playbook',
  'social',
  'data',
  'settings',
  'welcome',
  'person',
] as const;
export type PageId = (typeof PAGE_IDS)[number];

/** Where the rep is: a page, and a part of it (`settings/linkedin`), a person, or the deals behind a figure. */
export interface Place {
  page: PageId;
  part?: string;
  prospectId?: string;
  /** The table of deals shows only those behind it. */
  figure?: FigureAddress;
}

const HASH_MAX = 120;
const PART = /^[a-z][a-z-]{0,39}$/;
/** Stored ids are 128 bits of a hash in base64url: nothing else can name a person. */
const PROSPECT = /^[A-Za-z0-9_-]{22}$/;
const WITH_ADDRESS: ReadonlySet<string> = new Set(PAGE_IDS.filter((id) => id !== 'today' && id !== 'person'));

/**
 * Reads an address typed, linked or left over. What is not exactly one of ours leads home, and is said
 * (RELIABILITY B109 to B114): nothing in it is decoded, looked up in an object or put on screen.
 */
export function readHash(hash: string): { place: Place; known: boolean } {
  const home = (known: boolean) => ({ place: { page: 'today' as const }, known });
  if (hash.length > HASH_MAX) return home(false);
  const path = hash.replace(/^#?\/?/, '');
  if (path === '' || path === 'today') return home(true);
  const [first = '', second, ...rest] = path.split('/');
  if (first === 'pipeline' && second === 'table' && rest.length > 0) {
    const figure = readFigureAddress(rest);
    return figure ? { place: { page: 'pipeline', part: 'table', figure }, known: true } : home(false);
  }
  if (rest.length > 0) return home(false);
  if (first === 'p') {
    return second !== undefined && PROSPECT.test(second)
      ? { place: { page: 'person', prospectId: second }, known: true }
      : home(false);
  }
  if (!WITH_ADDRESS.has(first) || (second !== undefined && !PART.test(second))) return home(false);
  return { place: { page: first as PageId, ...(second ? { part: second } : {}) }, known: true };
}

/** The address of a place, the other way. */
export function hashOf({ page, part, prospectId, figure }: Place): string {
  if (page === 'today') return '#/';
  if (page === 'person') return `#/p/${prospectId ?? ''}`;
  if (figure) return `#/pipeline/table/${writeFigureAddress(figure)}`;
  return part ? `#/${page}/${part}` : `#/${page}`;
}
