import { SELECTORS } from './selectors';

/** The hidden fields by which compose boxes are known; looking for the boxes around them would cost each list. */
const COMPOSE_FIELDS = ['[data-compose-id]', 'input[name="composeid"]', 'input[name="draft"]'];
/** Without any of these there is neither a conversation nor a compose box in the page, shown or hidden. */
const ANY = [...SELECTORS.heading, ...SELECTORS.message, SELECTORS.body[1], ...COMPOSE_FIELDS].join(',');

/** May there be a conversation or a compose box on screen? One look; only a full reading tells. */
export function isMailOpen(doc: Document): boolean {
  return doc.querySelector(ANY) !== null;
}
