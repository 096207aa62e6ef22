import type { DawraDatabase } from '../database';
import type { DirectoryEntry } from '../rows';
import { readDirectory } from './directory';

const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Who has a profile of their own already is not this one. */
const hasNoProfile = ({ handle }: DirectoryEntry) => !handle;

/**
 * Somebody tracked under the same name, at the same firm where both firms are known: offered as the same person.
 * `fits` = who may be meant at all; by default those without a profile.
 */
export async function findNamesake(
  db: DawraDatabase,
  name: string,
  company: string | undefined,
  fits: (entry: DirectoryEntry) => boolean = hasNoProfile,
): Promise<{ id: string; name: string; company?: string } | undefined> {
  const wanted = fold(name);
  return (await readDirectory(db)).find((entry) => {
    if (!fits(entry) || fold(entry.name) !== wanted) return false;
    return !company || !entry.company || fold(entry.company) === fold(company);
  });
}
