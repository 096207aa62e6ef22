import type { DawraDatabase } from '../database';
import type { DirectoryEntry } from '../rows';
import { readDirectory } from './directory';

const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u064b-\u0652\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');

/** People whose name, firm, address or handle holds every word typed; those whose name begins with it first. */
export async function findByName(db: DawraDatabase, query: string, limit: number): Promise<DirectoryEntry[]> {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const entries = await readDirectory(db);
  if (words.length === 0) return entries.slice(0, limit);
  const hits: { entry: DirectoryEntry; rank: number }[] = [];
  for (const entry of entries) {
    const name = fold(entry.name);
    const all = `${name} ${fold(entry.company ?? '')} ${entry.email ?? ''} ${entry.handle ?? ''}`;
    if (!words.every((word) => all.includes(word))) continue;
    hits.push({ entry, rank: name.startsWith(words[0]!) ? 0 : name.includes(words[0]!) ? 1 : 2 });
  }
  return hits
    .sort((a, b) => a.rank - b.rank || a.entry.name.localeCompare(b.entry.name))
    .slice(0, limit)
    .map(({ entry }) => entry);
}
