/**
 * Without any of these there is neither a conversation nor a compose box in the page, shown or hidden: the headings,
 * messages and bodies that are looked for (what one candidate finds, another may find as well, and one is enough), and
 * the fields by which compose boxes are known. Asked for one by one: the browser finds a single class or attribute
 * several times faster than the same in a list of selectors.
 */
const MARKS = [
  'h2[data-legacy-thread-id]',
  'h2[data-thread-perm-id]',
  'h2.hP',
  '.ha h2',
  '[role="listitem"]',
  '.h7',
  '.kv',
  '[data-legacy-message-id]',
  '[data-message-id]',
  '.adn',
  '.adf',
  '.gs',
  '.ii',
  '[data-compose-id]',
  'input[name="composeid"]',
  'input[name="draft"]',
];

/** May there be a conversation or a compose box on screen? Only a full reading tells. */
export function isMailOpen(doc: Document): boolean {
  for (const mark of MARKS) if (doc.querySelector(mark) !== null) return true;
  return false;
}
