import { nameKey } from '../../domain/people/shown-name';
import type { DawraDatabase } from '../database';
import { readDirectory } from './directory';

const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Two of one name may both be meant; more than this says that the name says nothing. */
const OFFERED_MAX = 3;

/**
 * Those tracked under the same name, at the same firm where both firms are known: offered, never taken. Whoever has a
 * profile of their own is another person than a profile with another address, and left out there.
 */
export async function findNamesakes(
  db: DawraDatabase,
  { name = '', company, publicId }: { name?: string; company?: string; publicId?: string },
): Promise<{ id: string; name: string; company?: string }[]> {
  const wanted = nameKey(name);
  if (wanted === '') return [];
  const found = (await readDirectory(db)).filter((entry) => {
    if ((publicId && entry.handle) || nameKey(entry.name) !== wanted) return false;
    return !company || !entry.company || fold(entry.company) === fold(company);
  });
  return found.slice(0, OFFERED_MAX);
}
