import { addToNameIndex, emptyNameIndex, type NameIndex } from '../../../../domain/people/name-search';
import { database } from '../../../../storage/database';
import { readDirectory } from '../../../../storage/queries/directory';

/** People added to the index between two breaths of the page. */
const SLICE = 2000;

let made: { seq: unknown; index: Promise<NameIndex> } | undefined;

/** Everybody, ready for search; made again only when something was written since. The page stays alive meanwhile. */
export async function peopleIndex(): Promise<NameIndex> {
  const seq = (await database().meta.get('seq'))?.value;
  if (made?.seq !== seq || !made) made = { seq, index: build() };
  return made.index;
}

async function build(): Promise<NameIndex> {
  const index = emptyNameIndex();
  const people = await readDirectory(database());
  for (let from = 0; from < people.length; from += SLICE) {
    addToNameIndex(index, people.slice(from, from + SLICE));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return index;
}
