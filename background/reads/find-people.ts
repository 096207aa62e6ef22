import { findByName } from '../../storage/queries/find-by-name';
import type { ReadHandler } from '../handler';

/** People by name, firm or address, in either script. */
export const findPeople: ReadHandler<'people.find'> = async ({ query, limit }, { db }) => {
  const entries = await findByName(db, query, limit);
  return {
    people: entries.map(({ id, name, company = '', email = '' }) => ({ id, name, company, email })),
  };
};
