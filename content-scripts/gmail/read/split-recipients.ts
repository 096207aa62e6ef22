import type { Party } from '../../shared/page-facts';

/** The details card of a message, drawn once somebody has looked at it: a table row for each kind of address. */
const DETAILS_ROW = '.ajA .ajC tr, .ajA .ajv';
const ROWS_MAX = 12;

/**
 * The short header lists To, Cc and Bcc in one; only the details card has a row for each, under translated names.
 * So the rows are told by what is in them: those that together are the short list, in its order, are To, Cc and
 * Bcc. Where they are not, everyone is taken for addressed.
 */
export function splitRecipients(message: Element, everyone: Party[]): { to: Party[]; cc: Party[] } {
  const whole = { to: everyone, cc: [] };
  const rows = [...message.querySelectorAll(DETAILS_ROW)]
    .filter((row) => !row.closest('.a3s'))
    .slice(0, ROWS_MAX);
  const lists = rows
    .filter((row) => !row.querySelector('.gD'))
    .map((row) =>
      Array.from(row.querySelectorAll('[email]'), (one) => keyOf(one.getAttribute('email') ?? '')),
    )
    .map((keys) => [...new Set(keys)])
    .filter((keys) => keys.length > 0);
  const short = everyone.map(({ email }) => keyOf(email));
  const [to = [], ...others] = lists.slice(startOf(lists, short));
  if (others.length === 0 || [to, ...others].flat().join() !== short.join()) return whole;
  return { to: everyone.slice(0, to.length), cc: everyone.slice(to.length) };
}

/** An address for answers stands before To and is not in the short list. */
function startOf(lists: readonly string[][], short: readonly string[]): number {
  const at = lists.findIndex(([first]) => first === short[0]);
  return at < 0 ? lists.length : at;
}

const keyOf = (email: string) => email.trim().toLowerCase();
