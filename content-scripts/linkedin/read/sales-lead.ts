/** Head of a Sales Navigator lead. Lead ids are another family and never become public ids. */
import { readDegree } from './degree';
import type { PersonFacts } from './facts';
import { type Health, readField, type Signal } from './health';
import { isPlausibleName } from './person-name';
import { isSeparator, shownText, tidy } from './text';

/** The heading that names the lead, or null. */
export function findLeadHeading(doc: Document): Element | null {
  return doc.querySelector('h1[data-x--lead--name], h1[data-anonymize="person-name"]');
}

/** The lead's name alone; which lead it is, the address says. */
export function readLeadName(doc: Document): PersonFacts {
  return { publicId: null, name: shownText(findLeadHeading(doc)) || null };
}

/** Reads the lead by the attributes LinkedIn itself uses to blank out personal data. */
export function readSalesLead(doc: Document, leadId: string | undefined, health: Health): PersonFacts | null {
  const name = readField(
    health,
    { name: 'name' },
    [{ id: 'heading', read: () => shownText(findLeadHeading(doc)) }],
    doc,
    isPlausibleName,
  );
  if (!name) return null;
  return {
    publicId: null,
    ...(leadId ? { salesLeadId: leadId } : {}),
    memberUrn: null,
    name,
    headline: readField(health, { name: 'headline', optional: true }, [part('headline')], doc, isLine),
    company: readField(health, { name: 'company', optional: true }, [part('company-name')], doc, isLine),
    title: readField(
      health,
      { name: 'title', optional: true },
      [part('job-title'), part('title')],
      doc,
      isLine,
    ),
    location: readField(health, { name: 'location', optional: true }, [part('location')], doc, isLine),
    degree: readField(health, { name: 'degree', optional: true }, [DEGREE], doc, Boolean),
  };
}

const isLine = (text: string) => !isSeparator(text);

function part(kind: string): Signal<Document> {
  return { id: kind, read: (doc) => shownText(doc.querySelector(`[data-anonymize="${kind}"]`)) };
}

const DEGREE: Signal<Document> = {
  id: 'head-list',
  read: (doc) => {
    const items = [...(findLeadHeading(doc)?.closest('section')?.querySelectorAll('li') ?? [])];
    const degrees = items.map((item) => readDegree(tidy(item.textContent))).filter(Boolean);
    return degrees.length === 1 ? degrees[0] : null;
  },
};
