import type { DawraDatabase } from '../database';
import { readDirectory } from './directory';

const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Somebody tracked under the same name, at the same firm where both firms are known: offered as the same person. */
export async function findNamesake(
  db: DawraDatabase,
  name: string,
  company: string | undefined,
): Promise<{ id: string; name: string; company?: string } | undefined> {
  const wanted = fold(name);
  return (await readDirectory(db)).find((entry) => {
    if (entry.handle || fold(entry.name) !== wanted) return false;
    return !company || !entry.company || fold(entry.company) === fold(company);
  });
}
