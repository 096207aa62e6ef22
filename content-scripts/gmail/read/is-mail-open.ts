import { SELECTORS } from './selectors';

/** The fields by which compose boxes are known; looking for the boxes around them would cost each list. */
const COMPOSE_FIELDS = ['[data-compose-id]', 'input[name="composeid"]', 'input[name="draft"]'];
/**
 * Without any of these there is neither a conversation nor a compose box in the page, shown or hidden. Asked for one by one:
 * the browser finds a single class or attribute several times faster than the same in a long list of selectors.
 */
const MARKS = [...SELECTORS.heading, ...SELECTORS.message, SELECTORS.body[1], ...COMPOSE_FIELDS];

/** May there be a conversation or a compose box on screen? Only a full reading tells. */
export function isMailOpen(doc: Document): boolean {
  for (const mark of MARKS) if (doc.querySelector(mark) !== null) return true;
  return false;
}
