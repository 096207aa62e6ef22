import { findPeople as searchPeople } from '../../storage/queries/find-people';
import type { ReadHandler } from '../handler';

/** People by name, firm or address, in either script. */
export const findPeople: ReadHandler<'people.find'> = async ({ query, limit }, { db }) => {
  const entries = await searchPeople(db, query, limit);
  return {
    people: entries.map(({ id, name, company = '', email = '' }) => ({ id, name, company, email })),
  };
};
