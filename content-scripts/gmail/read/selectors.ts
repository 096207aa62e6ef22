/**
 * Where each fact stands in Gmail's page, best candidate first. `css@attribute` reads that attribute, without
 * `@` the text is read. Gmail ships variants per account for weeks, so old and new stand side by side: add
 * a candidate, never replace one. Nothing here is a word of Gmail's interface, in any language.
 */
export const SELECTORS = {
  account: [
    'meta[name="og-profile-acct"]@content',
    'a[href^="https://accounts.google.com/SignOutOptions"]@aria-label',
    'head > title',
  ],
  printAccount: ['.bodycontainer > table', 'body > div > table'],

  list: ['[gh="tl"]', '[role="main"]', 'table.F'],
  row: [
    'tr.zA[id^=":"]',
    'tr[role="row"][id^=":"]',
    'tr:has([data-legacy-thread-id])',
    'tr:has([data-thread-id])',
  ],
  rowThreadId: [
    '.bog [data-legacy-thread-id]@data-legacy-thread-id',
    '[data-legacy-thread-id]@data-legacy-thread-id',
    '[data-thread-id]@data-thread-id',
  ],
  rowPermId: ['.bog [data-thread-id]@data-thread-id', '[data-thread-id]@data-thread-id'],
  rowLastMessage: [
    '.bog [data-legacy-last-message-id]@data-legacy-last-message-id',
    '[data-legacy-last-message-id]@data-legacy-last-message-id',
  ],
  rowLastNonDraft: [
    '.bog [data-legacy-last-non-draft-message-id]@data-legacy-last-non-draft-message-id',
    '[data-legacy-last-non-draft-message-id]@data-legacy-last-non-draft-message-id',
  ],
  rowSubject: [
    '.y6 .bog',
    '.bog',
    '.y6 > span:first-child',
    'span[data-legacy-thread-id]',
    'span[data-thread-id]',
  ],
  rowSenders: ['.yW [email]@email', '.yX [email]@email', '[email]@email'],
  rowDate: ['td.xW span[title]@title', '.apm span[title]@title', 'span[title][aria-label]@title'],
  rowCount: ['.yW .bx0', '.bx0', '.yW'],
  rowDraft: ['.yW .boq'],
  rowLabels: ['.at .av'],

  heading: ['h2[data-legacy-thread-id]', 'h2[data-thread-perm-id]', 'h2.hP', '.ha h2'],
  headingThreadId: ['h2@data-legacy-thread-id', 'h2@data-thread-perm-id'],
  headingPermId: ['h2@data-thread-perm-id'],
  conversation: ['.a98', '.ao9', '[role="main"]'],
  shownRow: [
    'tr.aps [data-legacy-thread-id]@data-legacy-thread-id',
    'tr.aps [data-thread-id]@data-thread-id',
  ],
  message: [
    '[role="list"] > [role="listitem"]',
    '[role="listitem"]',
    '.h7, .kv',
    '[data-legacy-message-id]',
    '[data-message-id]',
    '.adn, .adf',
    '.gs',
  ],
  folded: ['.adv .adx', '.adx'],
  messageId: ['[data-legacy-message-id]@data-legacy-message-id', '[data-message-id]@data-message-id'],
  messagePermId: ['[data-message-id]@data-message-id'],
  header: ['.gE', '.gs'],
  sender: ['.gD[email]@email', 'h3 [email]@email', '[email]:not(.g2)@email'],
  recipients: ['.hb .g2[email]@email', '.g2[email]@email', '.hb [email]@email'],
  messageDate: ['.g3[title]@title', 'span[title][alt]@title'],
  snippet: ['.iA.g6', '.iA', '.g6'],
  body: ['.a3s', '.ii'],

  compose: [
    '[data-compose-id]',
    '[role="region"]:has(input[name="composeid"])',
    '[role="region"]:has(input[name="draft"])',
    '[role="dialog"]:has(input[name="draft"])',
    '.M9:has(input[name="draft"])',
  ],
  composeId: ['[data-compose-id]@data-compose-id', 'input[name="composeid"]@value'],
  composeDraft: ['input[name="draft"]@value'],
  composeThread: ['input[name="rt"]@value'],
  composeRepliesTo: ['input[name="rm"]@value'],
  editor: ['[g_editable="true"][role="textbox"]', '[role="textbox"]', '[contenteditable="true"]'],
  plainEditor: ['textarea[form="nosend"]', 'textarea.Ak'],
  chip: ['[role="option"][data-hovercard-id]@data-hovercard-id', '[email]@email'],
} as const satisfies Record<string, readonly string[]>;

export type Fact = keyof typeof SELECTORS;

/** Facts that many rows and messages do not have: their absence says nothing about the page. */
export const MAY_BE_ABSENT: ReadonlySet<Fact> = new Set<Fact>([
  'rowLastMessage',
  'rowLastNonDraft',
  'rowCount',
  'rowDraft',
  'rowLabels',
  'headingPermId',
  'shownRow',
  'folded',
  'recipients',
  'snippet',
  'composeThread',
  'composeRepliesTo',
  'chip',
]);

/** Everything below these was written by a correspondent or the user: no fact is ever looked for in there. */
export const MAIL_CONTENT = '.a3s, .ii, [g_editable="true"], [contenteditable="true"]';

/** Parts of a message that repeat addresses for other purposes: its details card and a reply being written. */
export const NOT_HEADER = `${MAIL_CONTENT}, .ajA, .ip, [role="region"], [data-compose-id]`;

/** What a row's or a message's own classes say about its state. */
export const STATE = {
  unread: ['zE', 'zF', 'bqe'],
  read: ['yO', 'yP'],
  shown: ['aps'],
  rowGoesOn: ['zA', 'apv'],
  open: ['h7'],
  collapsed: ['kv', 'kQ', 'kx'],
} as const;
