import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const page = 'pages/gmail-traps.spec.ts';
const hard = 'pages/gmail-hard.spec.ts';
const mutations = 'pages/gmail-mutations.spec.ts';
const inbox = 'browser/gmail-page.spec.ts';
const views = 'browser/gmail-views.spec.ts';
const sent = 'browser/gmail-sent.spec.ts';
const update = 'browser/update.spec.ts';
const ids = 'content-scripts/gmail/gmail-ids.test.ts';
const body = 'content-scripts/gmail/read-body.test.ts';
const watch = 'content-scripts/shared/page-watch.test.ts';

/**
 * Every trap of the mail page that is known, by its number, with the tests that fall in if it opens: a file and a part
 * of the test's title.
 */
const TRAPS: [trap: string, ...tests: [file: string, title: string][]][] = [
  ['several role=main', [page, 'trap 1:']],
  ['heading of an earlier conversation', [page, 'trap 2:'], [inbox, 'a conversation that is left']],
  ['reading pane: the address names the list', [page, 'trap 3:']],
  ['the address changed, the page is still the old one', [views, 'trap 4:']],
  ['a label named like a token', [ids, 'trap 5:']],
  ['numbers above 2^53', [ids, 'comes back from the token'], [ids, 'has the hex form']],
  ['ids of 15 digits', [ids, 'ffff3432161af8b']],
  ['a thread id that is "undefined"', [page, 'trap 8:'], [ids, 'trap 8:']],
  ['a row element reused', [inbox, 'reused for another conversation']],
  ['the inside of a row replaced', [views, 'trap 10:']],
  ['ids twice in a row', [page, 'trap 11:']],
  ['senders twice in a row', [page, 'trap 12:']],
  ['three table rows for one conversation', [page, 'trap 13:']],
  ['two rows with one thread id', [page, 'trap 14:'], [views, 'trap 14:']],
  ['look-alike rows without ids', [page, 'trap 15:'], [hard, 'rows without an id']],
  ['rows of others', [page, 'trap 16:']],
  ['the last message is a draft', [page, 'traps 17 and 18:']],
  ['a lone draft', [page, 'traps 17 and 18:']],
  ['shortened names, "me"', [page, 'trap 19:']],
  ['dates in any language and calendar', [page, 'trap 20:']],
  ['time of an id and time on screen', [ids, 'was made at']],
  ['a collapsed message has no body', [page, 'traps 22 and 23:']],
  ['a hidden body in a collapsed message', [page, 'traps 22 and 23:']],
  ['folded messages', [page, 'trap 24:'], [views, 'trap 24:'], ['background/strip-acts.test.ts', 'trap 24:']],
  ['the details card repeats the sender', [page, 'trap 25:']],
  [
    'a sender "via" a list',
    [page, 'trap 26:'],
    ['content-scripts/gmail/see-thread.test.ts', 'a list in between'],
  ],
  ['quoted text without a class', [body, 'a quote by its rule'], [body, 'a header in any language']],
  ['coloured text is no quote', [body, 'trap 28:']],
  ['the toolbar over pictures', [body, 'trap 29:']],
  ['hidden pre-headers', [body, 'trap 30:']],
  ['a second body for the translation', [page, 'trap 31:']],
  ['emoji in subjects are pictures', [page, 'trap 32:']],
  ['words split by elements', [body, 'trap 33:']],
  ['a subject with an address in the title', [page, 'trap 34:']],
  ['the number of the account in the address', [page, 'trap 35:']],
  [
    'a delegated mailbox',
    [page, 'trap 36:'],
    [views, 'trap 36:'],
    ['background/strip-acts.test.ts', 'trap 36:'],
  ],
  ['print, windows of their own, settings, chat', [views, 'trap 37:']],
  ['a compose box without its number', [page, 'trap 38:']],
  ['editor and plain-text twin', [page, 'trap 39:']],
  ['a draft without an id', [page, 'trap 40:']],
  ['several compose boxes', ['content-scripts/gmail/open-reply.test.ts', 'trap 41:']],
  ['signature and quote in the editor', [inbox, 'a text goes into a new reply'], [body, 'a signature alone']],
  ['sent, refused, undone, scheduled', [sent, 'what is undone, refused or put off'], [inbox, 'trap 43:']],
  ['keys in our boxes', [views, 'trap 44:']],
  ['a tab in the background', [watch, 'trap 45:']],
  ['our own elements are observed', [watch, 'trap 46:']],
  ['the page takes our element out', [inbox, 'F36']],
  ['Trusted Types', ['content-scripts/no-markup.test.ts', 'trap 48:'], [views, 'trap 48:']],
  ['a dark page under a light system', [views, 'trap 49:']],
  ['an update while the tab is open', [update, 'F26'], [update, 'F28']],
  ['variants per account', [page, 'trap 51:'], [mutations, 'a mark that Gmail renames']],
  ['ids painted late', [views, 'trap 52:'], ['content-scripts/gmail/late-facts.test.ts', 'trap 52:']],
  ['one conversation in two lists', [page, 'trap 53:']],
];

describe('every known trap of the mail page has its test', () => {
  it('knows all fifty-three', () => expect(TRAPS).toHaveLength(53));

  it.each(TRAPS.map(([trap, ...tests], at) => ({ no: at + 1, trap, tests })))('$no. $trap', ({ tests }) => {
    expect(tests.length).toBeGreaterThan(0);
    for (const [file, title] of tests) {
      const source = readFileSync(resolve('test', file), 'utf8');
      expect(source, `${file} has no such test`).toContain(title);
    }
  });
});
