import { expect, test } from '@playwright/test';
import type { ComposeFacts, OpenThread, PageFacts, ThreadRow } from '../../content-scripts/shared/page-facts';
import { inboxPage, threadPage } from '../../scripts/practice/gmail/pages.mjs';
import { openPageReader, type PageReader } from '../../scripts/practice/page-reader.mjs';

/** The traps of the mail page that a reader can fall into, by their number; test/content-scripts/gmail/traps.test.ts has the whole list. */
const URL = 'https://mail.google.com/mail/u/0/#inbox';
const NOW = Date.UTC(2026, 10, 23, 10, 12);
const LIST = inboxPage({ now: NOW });
const THREAD = threadPage({ now: NOW, open: 2 });
const HUDA = 'huda@karam-foods.example';
const BODY = '<div class="a3s aiL">';

let reader: PageReader;
test.beforeAll(async () => {
  reader = await openPageReader();
});
test.afterAll(() => reader.close());

/** A page with one thing changed; a change that changes nothing would test nothing. */
function swap(html: string, from: string | RegExp, to: string): string {
  const changed = html.replace(from, to);
  if (changed === html) throw new Error(`not in the page: ${from}`);
  return changed;
}

const list = async (html: string, url = URL) => (await reader.read(html, url)).threads as ThreadRow[];
const thread = async (html: string) => (await reader.read(html, URL)).thread as OpenThread;
const compose = async (html: string) => (await reader.read(html, URL)).compose as ComposeFacts[];
/** The first row of a page, whole. */
const FIRST_ROW = /<tr class="zA.*?<\/tr>/s.exec(LIST)![0];
const firstIdOf = (row: string) => /data-legacy-thread-id="(\w+)"/.exec(row)![1]!;
const withCompose = (box: string) => swap(LIST, '<div class="no"></div>', `<div class="no">${box}</div>`);
const EDITOR = '<div g_editable="true" role="textbox" contenteditable="true">Text</div>';
const inputs = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${value}">`)
    .join('');

test.describe('views', () => {
  test('trap 1: several role=main, those on screen count', async () => {
    const main = /<div class="BltHke.*?<\/table>/s.exec(LIST)![0];
    const twice = `${main.replace('role="main"', 'role="main" style="display:none"')}</div></div></div></div>`;
    expect(await list(swap(LIST, main, twice + main))).toHaveLength(12);
    const empty = swap(LIST, /<tbody>.*?<\/tbody>/s, '<tbody></tbody>');
    expect((await reader.read(empty, URL)).page).toBe('list');
  });

  test('trap 2: the heading of a conversation that was left is not the open one', async () => {
    const left =
      '<div role="main" style="display: none"><h2 class="hP" data-legacy-thread-id="19a5c1d2e3f4a5b6">Left</h2></div>';
    const facts = await thread(swap(THREAD, '<div class="aeF"><div class="nH">', `$&${left}`));
    expect(facts.subject).toBe((await thread(THREAD)).subject);
  });

  test('trap 3: beside a reading pane the page says what is open, not the address', async () => {
    const facts = await reader.read(inboxPage({ now: NOW, split: 'horizontal', open: 2 }), URL);
    expect(facts.page).toBe('list+thread');
    expect(facts.thread).toMatchObject({ threadId: (await thread(THREAD)).threadId });
  });

  test('trap 35: the place in the list of accounts is nobody', async () => {
    const other = swap(LIST, /layla@dawra\.example/g, 'noor@dawra.example');
    const facts = await reader.read(other, 'https://mail.google.com/mail/u/0/#inbox');
    expect(facts.account).toBe('noor@dawra.example');
  });

  test('trap 36: a delegated mailbox has a name only where header and title agree', async () => {
    const url = 'https://mail.google.com/mail/b/AEoRXRTx/u/0/#inbox';
    expect((await reader.read(LIST, url)).account).toBe('layla@dawra.example');
    const torn = swap(LIST, /<title>.*?<\/title>/, '<title>Inbox - boss@dawra.example - Gmail</title>');
    const facts = await reader.read(torn, url);
    expect([facts.account, facts.accountFromTitle]).toEqual([null, undefined]);
    expect((await reader.read(torn, URL)).account, 'in the own mailbox').toBe('layla@dawra.example');
  });
});

test.describe('rows', () => {
  test('trap 11: ids and senders stand twice in a row; it is one row', async () => {
    const twice = swap(
      LIST,
      FIRST_ROW,
      swap(
        FIRST_ROW,
        '<div class="afn">',
        `<div class="afn">${FIRST_ROW.match(/<span class="bqe?".*?<\/span>/)?.[0] ?? ''}`,
      ),
    );
    expect((await list(twice))[0]).toEqual((await list(LIST))[0]);
  });

  test('trap 12: a sender is named once', async () => {
    for (const { senders } of await list(LIST)) {
      expect(new Set(senders.map(({ email }) => email)).size).toBe(senders.length);
    }
  });

  test('trap 13: beside a vertical pane three table rows are one conversation', async () => {
    const rows = await list(inboxPage({ now: NOW, split: 'vertical', open: 2 }));
    expect(rows).toHaveLength(12);
    expect(rows.every(({ subject, threadId }) => subject && threadId)).toBe(true);
  });

  test('trap 14: without conversation view rows share a thread and keep their own message', async () => {
    const id = firstIdOf(FIRST_ROW);
    const another = FIRST_ROW.replace(/ id=":\w+"/, ' id=":zz"').replaceAll(
      /data-legacy-last-message-id="\w+"/g,
      'data-legacy-last-message-id="19a5c1d2e3f4a5b6"',
    );
    const rows = await list(swap(LIST, FIRST_ROW, FIRST_ROW + another));
    const same = rows.filter(({ threadId }) => threadId === id);
    expect(same).toHaveLength(2);
    expect(new Set(same.map(({ lastMessageId }) => lastMessageId)).size).toBe(2);
  });

  test('trap 15: a row without ids is no conversation', async () => {
    const bare = FIRST_ROW.replaceAll(/ data-(?:legacy-)?thread-id="[^"]*"/g, '');
    const facts = await reader.read(swap(LIST, FIRST_ROW, bare), URL);
    expect((facts.threads as ThreadRow[])[0]?.threadId).toBeNull();
    expect(facts.health).toMatchObject({ rowsSeen: 12, rowsUnderstood: 11 });
  });

  test('trap 16: rows of other extensions are neither rows nor failures', async () => {
    const foreign =
      '<tr class="zA bundle"><td><span email="x@x.example">x</span></td></tr><tr class="injectedAd" id="ad"><td>Buy</td></tr>';
    const facts = await reader.read(swap(LIST, FIRST_ROW, foreign + FIRST_ROW), URL);
    expect(facts.threads).toHaveLength(12);
    expect(facts.health).toMatchObject({ rowsSeen: 12, rowsUnderstood: 12 });
  });

  test('traps 17 and 18: a draft is no message', async () => {
    const reply = FIRST_ROW.replaceAll(
      /data-legacy-last-message-id="\w+"/g,
      'data-legacy-last-message-id="19a5c1d2e3f4a5b6"',
    );
    const [withDraft] = await list(swap(LIST, FIRST_ROW, reply));
    expect(withDraft?.lastNonDraftMessageId).not.toBe('19a5c1d2e3f4a5b6');
    const lone = FIRST_ROW.replaceAll(
      /data-thread-id="[^"]*"/g,
      'data-thread-id="#thread-a:r2920100187541125030"',
    )
      .replaceAll(/data-legacy-last-non-draft-message-id="\w+"/g, 'data-legacy-last-non-draft-message-id=""')
      .replaceAll(/<span class="bA4">.*?<\/span><\/span>/g, '<span class="boq">Draft</span>');
    const [draft] = await list(swap(LIST, FIRST_ROW, lone));
    expect(draft).toMatchObject({ senders: [], hasDraft: true });
    expect(draft).not.toHaveProperty('lastNonDraftMessageId');
  });

  test('trap 19: a name is the attribute, never the shortened text', async () => {
    const short = swap(LIST, /(name="Huda Karam"[^>]*>)Huda Karam</g, '$1Huda<');
    const senders = (await list(short)).flatMap((row) => row.senders);
    expect(senders.find(({ email }) => email === HUDA)?.name).toBe('Huda Karam');
    const own = senders.filter(({ email }) => email === 'layla@dawra.example');
    expect(own.every(({ name }) => name === 'me')).toBe(true);
  });

  test('trap 20: dates of any language and calendar are kept as they are', async () => {
    const hijri = 'الاثنين، ١٣ جمادى الآخرة ١٤٤٨ هـ';
    const row = FIRST_ROW.replace(/<span title="[^"]*"/, `<span title="${hijri}"`);
    expect((await list(swap(LIST, FIRST_ROW, row)))[0]?.date).toBe(hijri);
  });

  test('trap 53: one conversation in two lists on screen is a row in each', async () => {
    const second = `<div role="main"><div gh="tl"><div class="Cp"><table class="F"><tbody>${FIRST_ROW.replace(/ id=":\w+"/, ' id=":zz"')}</tbody></table></div></div></div>`;
    const rows = await list(swap(LIST, '<div class="aeF"><div class="nH">', `$&${second}`));
    expect(rows.filter(({ threadId }) => threadId === firstIdOf(FIRST_ROW))).toHaveLength(2);
  });

  test('a sender without a name has an address', async () => {
    const nameless = FIRST_ROW.replaceAll(/ name="[^"]*"/g, '');
    const [row] = await list(swap(LIST, FIRST_ROW, nameless));
    expect(row?.senders[0]).toEqual({ name: null, email: expect.stringContaining('@') });
  });
});

test.describe('conversations', () => {
  const COLLAPSED = /<div class="kv bg" role="listitem"[^>]*>/;

  test('trap 8: a thread id that is the word undefined is none', async () => {
    const facts = await thread(
      swap(THREAD, /data-thread-perm-id="[^"]*"/, 'data-thread-perm-id="undefined"'),
    );
    expect(facts).not.toHaveProperty('threadPermId');
    expect(facts.threadId).toBe((await thread(THREAD)).threadId);
  });

  test('traps 22 and 23: a collapsed message has no body, though a hidden part of it may have ids', async () => {
    const id = '19a5c1d2e3f4a5b6';
    const hidden = `<div class="adn" style="display:none" data-legacy-message-id="${id}"><div class="ii gt"><div class="a3s">Old</div></div></div>`;
    const [first] = (await thread(swap(THREAD, COLLAPSED, `$&${hidden}`))).messages;
    expect(first).toMatchObject({ messageId: id, collapsed: true, bodyText: null });
    expect(first?.snippet).toBeTruthy();
  });

  test('trap 24: messages behind the badge are no failures', async () => {
    const behind =
      '<div class="kQ bg" role="listitem"></div><div class="adv"><span class="adx">1</span></div>';
    const facts = await reader.read(swap(THREAD, COLLAPSED, `${behind}$&`), URL);
    expect(facts.health).toMatchObject({ hiddenPlaceholders: 1 });
    expect((facts.thread as OpenThread).messages[0]).toMatchObject({ placeholder: true, from: null });
  });

  test('trap 25: the details card names others than the sender', async () => {
    const card =
      '<div class="ajA"><table class="ajC"><tr class="ajv"><td><span class="gD" email="replies@x.example" name="R">R</span></td></tr></table></div>';
    const facts = await thread(
      swap(THREAD, /(<div class="adn.*?)<div class="gE/s, `$1${card}<div class="gE`),
    );
    expect(facts.messages.map(({ from }) => from)).toEqual(
      (await thread(THREAD)).messages.map(({ from }) => from),
    );
  });

  test('trap 26: a sender "via" a list is marked as the list', async () => {
    const via = swap(
      THREAD,
      new RegExp(`email="${HUDA}" name="[^"]*"(?=[^>]*class="gD")`, 'g'),
      `email="sales@lists.example" name="'Huda Karam' via Sales"`,
    );
    const messages = (await thread(via)).messages.filter(({ from }) => from?.email === 'sales@lists.example');
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.every(({ viaList }) => viaList)).toBe(true);
  });

  test('trap 31: of an original and its translation the visible one is read', async () => {
    const translated = `<div class="ii gt"><div class="a3s aiL">Translated</div></div><div class="ii gt" style="display:none">${BODY}`;
    const shown = swap(THREAD, `<div class="ii gt">${BODY}`, translated);
    expect((await thread(shown)).messages.at(-1)?.bodyText).toBe('Translated');
  });

  test('trap 32: emoji in a subject are pictures', async () => {
    const subject = swap(THREAD, /(<h2 class="hP"[^>]*>)/, '$1<img data-emoji="🎉" alt="🎉"> ');
    expect((await thread(subject)).subject).toMatch(/^🎉 /);
  });

  test('trap 34: a subject with an address in it is not the own address', async () => {
    const title = '<title>Fwd: mail of boss@other.example - layla@dawra.example - Gmail</title>';
    const untold = swap(
      swap(THREAD, /<meta name="og-profile-acct"[^>]*>/, ''),
      /<a href="https:\/\/accounts[^>]*>/,
      '<a>',
    );
    const facts = await reader.read(swap(untold, /<title>.*?<\/title>/, title), URL);
    expect(facts.accountFromTitle).toBe('layla@dawra.example');
  });

  test('trap 51: markup of today and of another year are read side by side', async () => {
    const older = THREAD.replaceAll(/ role="list(?:item)?"/g, '').replaceAll(/ aria-expanded="\w+"/g, '');
    expect((await thread(older)).messages.map(({ messageId }) => messageId)).toEqual(
      (await thread(THREAD)).messages.map(({ messageId }) => messageId),
    );
  });
});

test.describe('compose boxes', () => {
  const box = (root: string, inside: string) =>
    withCompose(`<div role="dialog"><div ${root}>${inside}</div></div>`);

  test('trap 38: a box without its number has it in a field', async () => {
    const [facts] = await compose(
      box('role="region"', inputs({ composeid: '4', draft: '#msg-a:r-77', rt: '#thread-a:r1' }) + EDITOR),
    );
    expect(facts).toMatchObject({ composeId: '4', draftId: 'msg-a:r-77', threadRef: 'thread-a:r1' });
  });

  test('trap 39: of editor and plain-text twin the visible one is read', async () => {
    const plain = '<textarea class="Ak" form="nosend">Plain</textarea>';
    const both = (shown: 'editor' | 'plain') => {
      const hide = (html: string) => `<div style="display:none">${html}</div>`;
      const parts = shown === 'editor' ? hide(plain) + EDITOR : plain + hide(EDITOR);
      return box('role="region" data-compose-id="4"', inputs({ draft: '#msg-a:r-77' }) + parts);
    };
    expect((await compose(both('editor')))[0]?.bodyText).toBe('Text');
    expect((await compose(both('plain')))[0]?.bodyText).toBe('Plain');
  });

  test('trap 40: a draft that has no id yet has none', async () => {
    for (const value of ['', 'undefined', 'null']) {
      const [facts] = await compose(
        box('role="region" data-compose-id="4"', inputs({ draft: value }) + EDITOR),
      );
      expect(facts?.draftId, value).toBeNull();
    }
  });
});

test.describe('languages', () => {
  for (const [lang, direction] of [
    ['he', 'rtl'],
    ['ja', 'ltr'],
    ['ru', 'ltr'],
  ] as const) {
    test(`no word of the page is needed: ${lang}`, async () => {
      const foreign = (html: string) => {
        const [open, rest] = html.split('<body') as [string, string];
        const [markup, script] = rest.split('<script>') as [string, string];
        // Every label of the page, in a script nobody here reads.
        const words = markup.replaceAll(/(aria-label|placeholder)="(?![^"]*@)[^"]*"/g, '$1="ⴰⵣⵓⵍ"');
        return `${open.replace(/<html[^>]*>/, `<html lang="${lang}" dir="${direction}">`)}<body${words}<script>${script}`;
      };
      const strip = ({ health: _, ranks: __, ...facts }: PageFacts) => facts;
      for (const page of [LIST, THREAD]) {
        expect(strip(await reader.read(foreign(page), URL))).toEqual(strip(await reader.read(page, URL)));
      }
    });
  }
});
