import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A saved page with what a reader must find in it. */
export interface Capture {
  name: string;
  html: string;
  url: string;
  truth: Record<string, unknown>;
}

/** Notes for people inside truth files; readers have no answer for them. */
const NOTES = new Set(['threadIdFrom', 'messageIdFrom', 'mustNotContain', 'editable', 'sendButton']);

/** The saved pages of a site, kept outside of the repository; none where the folder does not exist. */
export function captures(
  site: 'gmail' | 'linkedin',
  urlOf: (name: string, html: string) => string,
): Capture[] {
  const folder = join(process.env.DAWRA_CAPTURES ?? resolve('..', 'shared', 'captures'), site);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html') && existsSync(truthPath(folder, file)))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const truth = JSON.parse(readFileSync(truthPath(folder, file), 'utf8')) as Record<string, unknown>;
      return { name: file.replace(/\.html$/, ''), html, url: urlOf(file, html), truth };
    });
}

/** Gmail's saved pages at an address like theirs. */
export function gmailCaptures(): Capture[] {
  return captures('gmail', (name) =>
    name.startsWith('print-')
      ? 'https://mail.google.com/mail/u/0/?view=pt&search=inbox'
      : 'https://mail.google.com/mail/u/0/#inbox',
  );
}

/** A truth or a reading without the notes, for comparing. */
export function withoutNotes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNotes);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !NOTES.has(key));
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutNotes(inner)]));
}

function truthPath(folder: string, file: string): string {
  return join(folder, file.replace(/\.html$/, '.truth.json'));
}
