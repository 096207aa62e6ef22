/** People who reacted to a post, in the dialog over a page. Links carry member ids, not vanity ids. */
import { readDegree } from './degree';
import type { PersonFacts } from './facts';
import type { Health } from './health';
import { linkPersonId } from './links';
import { isPlausibleName } from './person-name';
import { shownText, soleText, tidy } from './text';

/** The open dialog, or null. */
export function findReactions(doc: Document): Element | null {
  return doc.querySelector(
    '[role="dialog"].social-details-reactors-modal, [aria-labelledby^="social-details-reactors"]',
  );
}

/** One entry per list item with one person link. */
export function readReactions(dialog: Element, health: Health): PersonFacts[] {
  const rows = [...dialog.querySelectorAll('li a[href*="/in/"]')];
  const people = rows.map(readRow).filter((person) => person !== null);
  health.rows = { seen: rows.length, understood: people.length };
  (people.length > 0 ? health.found : health.lost).push('rows.reactions');
  return people;
}

function readRow(link: Element): PersonFacts | null {
  const id = linkPersonId(link);
  const title = link.querySelector('.artdeco-entity-lockup__title') ?? firstOfThree(link);
  const name = soleText(title);
  if (!id || !title || !isPlausibleName(name)) return null;
  const badge = title.nextElementSibling;
  const caption = title.parentElement?.lastElementChild;
  return {
    publicId: id,
    name,
    degree: readDegree(tidy(badge?.querySelector('[aria-hidden="true"]')?.textContent)),
    headline: caption && caption !== badge && caption !== title ? shownText(caption) || null : null,
  };
}

/** Without its class the title is the first of the texts that stand side by side. */
function firstOfThree(link: Element): Element | null {
  const twin = link.querySelector('span[aria-hidden="true"]');
  const part = twin?.parentElement ?? null;
  return part?.parentElement && part.parentElement.children.length >= 2 ? part : null;
}
