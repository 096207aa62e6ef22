/** Results of a people search, in both front ends. Hidden members have no link of their own and are left out. */
import { readDegree } from './degree';
import type { PersonFacts } from './facts';
import type { Health } from './health';
import { linkAddress } from './links';
import { isPlausibleName } from './person-name';
import { memberUrn } from './public-id';
import { shownText, tidy } from './text';

const RESULT_KEY = /^SearchResults(ACo[A-Za-z0-9_-]{20,60})$/;

/** Rows of the server-driven front end. */
export function readSduiSearch(doc: Document, health: Health): PersonFacts[] {
  const rows = [...doc.querySelectorAll('[role="listitem"]')].filter((row) =>
    row.querySelector('a[href*="/in/"]'),
  );
  return collect(rows, health, readSduiRow);
}

/** Rows of the Ember front end. */
export function readArtdecoSearch(doc: Document, health: Health): PersonFacts[] {
  const rows = [...doc.querySelectorAll(ARTDECO_ROW)].filter((row) => row.querySelector('a[href*="/in/"]'));
  return collect(rows, health, readArtdecoRow);
}

/** What a result of the Ember front end is: two lasting attributes, then the older class. */
export const ARTDECO_ROW =
  '[data-chameleon-result-urn], [data-view-name="search-entity-result-universal-template"]:not([data-chameleon-result-urn])';

function collect(
  rows: Element[],
  health: Health,
  read: (row: Element, health: Health) => PersonFacts | null,
): PersonFacts[] {
  const people = rows.map((row) => read(row, health)).filter((person) => person !== null);
  health.rows = { seen: rows.length, understood: people.length };
  (people.length > 0 ? health.found : health.lost).push('rows.results');
  return people;
}

/**
 * The row's person is the one its first link leads to: mutual connections come later. The name is the shortest
 * text among the links to that person, since another link wraps the whole card.
 */
function readSduiRow(row: Element): PersonFacts | null {
  const links = [...row.querySelectorAll('a[href*="/in/"]')];
  const publicId = linkAddress(links[0])?.publicId;
  if (!publicId) return null;
  const own = links.filter(
    (link) => link.closest('p') && linkAddress(link)?.publicId === publicId && shownText(link) !== '',
  );
  const nameLink = own.sort((a, b) => shownText(a).length - shownText(b).length)[0];
  const nameLine = nameLink?.closest('p');
  if (!nameLink || !nameLine || !isPlausibleName(shownText(nameLink))) return null;
  const lines = [...row.querySelectorAll('p')];
  const rest = lines.slice(lines.indexOf(nameLine) + 1).filter((line) => !line.querySelector('a'));
  return {
    publicId,
    memberUrn: resultUrn(row),
    name: shownText(nameLink),
    headline: shownText(rest[0]) || null,
    location: shownText(rest[1]) || null,
    degree: readDegree(besides(nameLine, nameLink)),
  };
}

function resultUrn(row: Element): string | null {
  for (const part of row.querySelectorAll('[componentkey^="SearchResultsACo"]')) {
    const id = part.getAttribute('componentkey')?.match(RESULT_KEY)?.[1];
    if (id) return memberUrn(id);
  }
  return null;
}

/** Text of a line outside one of its parts. */
function besides(line: Element, part: Element): string {
  return [...line.children]
    .filter((child) => !child.contains(part))
    .map((child) => tidy(child.textContent))
    .join(' ');
}

function readArtdecoRow(row: Element): PersonFacts | null {
  const links = [...row.querySelectorAll('a[href*="/in/"]:not([aria-hidden="true"])')];
  const nameLink = links.find(
    (link) => link.querySelector('span[aria-hidden="true"]') && linkAddress(link)?.publicId,
  );
  const publicId = linkAddress(nameLink)?.publicId;
  const name = shownText(nameLink);
  if (!nameLink || !publicId || !isPlausibleName(name)) return null;
  const [headline, location] = linesAfter(nameLink);
  const urn = row.getAttribute('data-chameleon-result-urn');
  return {
    publicId,
    name,
    degree: rowDegree(row, nameLink),
    headline: headline ?? null,
    location: location ?? null,
    ...(urn?.startsWith('urn:li:member:') ? { chameleonUrn: urn } : {}),
  };
}

/** The lines under the name line: headline and place when there are two; a single one could be either. */
function linesAfter(nameLink: Element): string[] {
  let line: Element = nameLink;
  while (line.parentElement && !(line.tagName === 'DIV' && line.nextElementSibling?.tagName === 'DIV'))
    line = line.parentElement;
  const lines: string[] = [];
  for (let next = line.nextElementSibling; next; next = next.nextElementSibling) lines.push(shownText(next));
  return lines.length === 2 && !lines.includes('') ? lines : [];
}

/** Degree marks beside the name, each written twice; all must agree. */
function rowDegree(row: Element, nameLink: Element): string | null {
  const marks = [...row.querySelectorAll('span[aria-hidden="true"]')]
    .filter((span) => !nameLink.contains(span) && span.children.length === 0)
    .map((span) => tidy(span.textContent))
    .filter((text) => /^[•·]/.test(text))
    .map(readDegree);
  return marks.length > 0 && new Set(marks).size === 1 ? (marks[0] ?? null) : null;
}
