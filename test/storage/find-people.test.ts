import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DawraDatabase } from '../../storage/database';
import { beginDirectory, writeDirectoryEntries } from '../../storage/queries/directory';
import { findPeople } from '../../storage/queries/find-people';

let db: DawraDatabase;
beforeEach(() => {
  db = new DawraDatabase(`find-people-${Math.random()}`);
});
afterEach(() => db.delete());

const put = (id: string, name: string, more: { company?: string; email?: string } = {}) =>
  writeDirectoryEntries(db, new Map([[id, { id, name, ...more }]]));
const found = async (query: string) => (await findPeople(db, query, 10)).map(({ name }) => name);

describe('people are found', () => {
  it.each([
    ['Ahmad', 'أحمد العتيبي'],
    ['عمر', 'Omar Haddad'],
    ['sahab', 'Omar Haddad'],
    ['haddad@sahab-logistics.example', 'Omar Haddad'],
    ['logistics', 'Omar Haddad'],
  ])('by %s: %s', async (query, name) => {
    await put('aa', 'أحمد العتيبي');
    await put('bb', 'Omar Haddad', { email: 'omar.haddad@sahab-logistics.example' });
    expect(await found(query)).toEqual([name]);
  });

  it('as they are now: added, renamed and gone since the last search', async () => {
    await put('aa', 'Lina Farouk');
    expect(await found('lina')).toEqual(['Lina Farouk']);
    await put('bb', 'Lina Saleh');
    expect(await found('lina')).toEqual(['Lina Farouk', 'Lina Saleh']);
    await put('aa', 'Huda Farouk');
    expect(await found('lina')).toEqual(['Lina Saleh']);
    await writeDirectoryEntries(db, new Map([['bb', undefined]]));
    expect(await found('lina')).toEqual([]);
  });

  it('never from before an erase, though as many writes came after it', async () => {
    await put('aa', 'Lina Farouk');
    expect(await found('lina')).toEqual(['Lina Farouk']);
    await db.directory.clear();
    await db.meta.clear();
    await beginDirectory(db);
    await put('bb', 'Omar Haddad');
    expect(await found('lina')).toEqual([]);
  });

  it('in their first order while nothing is typed', async () => {
    await put('aa', 'Lina Farouk');
    expect(await found('  ')).toEqual(['Lina Farouk']);
  });
});
