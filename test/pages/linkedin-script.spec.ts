import { gzipSync } from 'node:zlib';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { people } from '../../scripts/practice/linkedin/index.mjs';
import { bundleScript, messages, openPractice, press, shownWords } from './linkedin-script-support';

let script: string;
let browser: Browser;
let page: Page;

test.beforeAll(async () => {
  script = await bundleScript();
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  browser = await chromium.launch({ executablePath: findBrowser(), args });
});
test.afterAll(() => browser.close());
test.beforeEach(async () => {
  page = await browser.newPage({ bypassCSP: true, viewport: { width: 1280, height: 800 } });
});
test.afterEach(() => page.close());

const move = (name: string) =>
  page.evaluate((text) => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-move]')];
    links.find((link) => decodeURIComponent(link.href).includes(text))?.click();
  }, name);
const says = (word: string) => expect.poll(() => shownWords(page)).toContain(word);
/** Buttons of a fresh card arm only after it has been seen for a moment. */
const pressUntil = async (label: string, word: string) => {
  let isPressed = false;
  await expect(async () => {
    // A press that was answered late was taken all the same, and its button may be gone.
    if (isPressed && (await shownWords(page)).includes(word)) return;
    await press(page, label, 2000);
    isPressed = true;
    await expect.poll(() => shownWords(page), { timeout: 500 }).toContain(word);
  }).toPass();
};

test('the whole script weighs at most 20 KB', () => {
  expect(gzipSync(script, { level: 9 }).byteLength).toBeLessThanOrEqual(20 * 1024);
});

test.describe('card on a profile', () => {
  test('shows a known person, their stage and what is due', async () => {
    await openPractice(page, script, '/in/omar-h/', ['omar-h']);
    for (const word of ['Offer', 'Due today', 'Viewed · today']) await says(word);
    expect((await messages(page)).find(({ t }) => t === 'profile.view')).toMatchObject({
      profile: { publicId: 'omar-h', name: 'Omar Haddad', company: 'Cedar Foods', degree: '1st' },
    });
  });

  test('blanks in the same moment the address moves, and never shows the old person over the new', async () => {
    await openPractice(page, script, '/in/omar-h/', ['omar-h', 'jonas-lindqvist-5f'], 400);
    await says('Offer, due: omar-h');
    const seen = await page.evaluate(async () => {
      const { roots } = (globalThis as unknown as { practice: { roots: ShadowRoot[] } }).practice;
      const words = () =>
        roots
          .filter(({ host }) => !(host as HTMLElement).hidden)
          .flatMap((root) => [...root.querySelectorAll('[aria-label]')])
          .map((part) => part.getAttribute('aria-label') ?? '');
      const link = [...document.querySelectorAll<HTMLAnchorElement>('a[data-move]')].find(({ href }) =>
        href.includes('jonas'),
      );
      link?.click();
      const wrong: string[] = [];
      const end = performance.now() + 1500;
      while (performance.now() < end) {
        const now = words();
        if (now.some((word) => word.includes('omar-h'))) wrong.push('old person over the new address');
        if (now.some((word) => word.includes('jonas')) && !document.querySelector('h1'))
          wrong.push('ahead of the page');
        if (now.some((word) => word.includes('jonas'))) return { wrong, arrived: true };
        await new Promise(requestAnimationFrame);
      }
      return { wrong, arrived: false };
    });
    expect(seen).toEqual({ wrong: [], arrived: true });
  });

  test('is there within a frame of the new profile being drawn', async () => {
    await openPractice(page, script, '/in/omar-h/', ['omar-h', 'jonas-lindqvist-5f'], 200);
    await says('Offer, due: omar-h');
    const frames = await page.evaluate(async () => {
      const { roots } = (globalThis as unknown as { practice: { roots: ShadowRoot[] } }).practice;
      const shown = () => roots.some((root) => root.querySelector('[aria-label*="jonas"]'));
      [...document.querySelectorAll<HTMLAnchorElement>('a[data-move]')]
        .find(({ href }) => href.includes('jonas'))
        ?.click();
      let drawn = 0;
      for (let frame = 0; frame < 300; frame += 1) {
        await new Promise(requestAnimationFrame);
        if (document.querySelector('h1')) drawn += 1;
        if (shown()) return drawn;
      }
      return -1;
    });
    expect(frames).toBeGreaterThan(0);
    expect(frames).toBeLessThanOrEqual(2);
  });

  test('a slow answer about the last person is dropped', async () => {
    await openPractice(page, script, '/feed/', ['omar-h']);
    await page.evaluate(() => {
      const scope = globalThis as unknown as Record<string, unknown>;
      scope.holdReplies = new Promise<void>((resolve) => {
        scope.letGo = resolve;
      });
    });
    await move('/in/omar-h/');
    await expect.poll(async () => (await messages(page)).some(({ t }) => t === 'profile.view')).toBe(true);
    await move('/company/');
    await page.evaluate(() => {
      const scope = globalThis as unknown as Record<string, unknown>;
      scope.holdReplies = undefined;
      (scope.letGo as () => void)();
    });
    await says('People at Cedar Foods');
    expect(await shownWords(page)).not.toContain('Due today');
  });

  test('a press is answered although the page has shown more of the person since', async () => {
    await openPractice(page, script, '/in/omar-h/', ['omar-h']);
    await pressUntil('w:log', 'log:liked');
    await page.evaluate(() => {
      const scope = globalThis as unknown as Record<string, unknown>;
      scope.holdReplies = new Promise<void>((resolve) => {
        scope.letGo = resolve;
      });
    });
    const asked = async (type: string) => (await messages(page)).filter(({ t }) => t === type).length;
    const before = await asked('profile.view');
    await expect(async () => {
      await press(page, 'log:liked', 2000);
      expect(await asked('social.log')).toBe(1);
    }).toPass();
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        node.nodeValue = node.nodeValue!.replaceAll('Cedar Foods', 'Cedar Foods Group');
      document.title = `(3) ${document.title}`;
    });
    await expect.poll(() => asked('profile.view')).toBe(before + 1);
    await page.evaluate(() => {
      const scope = globalThis as unknown as Record<string, unknown>;
      scope.holdReplies = undefined;
      (scope.letGo as () => void)();
    });
    await says('Logged liked');
  });

  test('offers to track an unknown person and sends what the page shows', async () => {
    await openPractice(
      page,
      script,
      '/in/%D8%B3%D9%84%D9%85%D9%89-%D8%A7%D9%84%D8%B9%D8%AA%D9%8A%D8%A8%D9%8A-77c1/',
      [],
    );
    await pressUntil('w:track', 'w:close');
    await pressUntil('w:track', 'Tracked');
    const track = (await messages(page)).find(({ t }) => t === 'prospect.track');
    expect(track).toMatchObject({
      source: 'linkedin',
      name: 'د. سلمى العتيبي',
      profile: { publicId: 'سلمى-العتيبي-77c1' },
    });
    await says('Offer');
  });

  test('logs a touch once, asks before the second, undoes', async () => {
    await openPractice(page, script, '/in/omar-h/', ['omar-h']);
    await pressUntil('w:log', 'log:viewed');
    await pressUntil('log:commented', 'Logged commented');
    await pressUntil('w:log', 'log:viewed');
    await pressUntil('log:commented', 'Again commented?');
    await pressUntil('w:cancel', 'w:log');
    expect(await shownWords(page)).not.toContain('Again commented?');
    await pressUntil('w:log', 'log:viewed');
    await pressUntil('log:commented', 'Again commented?');
    await pressUntil('w:logAnyway', 'Logged commented');
    await pressUntil('w:undo', 'Undone');
    const sent = await messages(page);
    expect(sent.filter(({ t }) => t === 'social.log').map(({ evenIfToday }) => evenIfToday ?? false)).toEqual(
      [false, false, false, true],
    );
    expect(sent.find(({ t }) => t === 'act.undo')).toMatchObject({ opId: 'op-commented' });
  });

  test('is not there on one’s own profile, and closes to a tab that stays closed', async () => {
    await openPractice(page, script, '/in/me/', ['omar-h', 'jonas-lindqvist-5f']);
    await move('/in/omar-h/');
    await says('Offer');
    await expect(async () => {
      await press(page, 'w:close');
      expect(await shownWords(page)).not.toContain('Due today');
    }).toPass();
    await move('jonas');
    await says('Offer, due: jonas-lindqvist-5f');
    expect(await shownWords(page)).not.toContain('Due today');
  });
});

test('marks known people in lists, and nobody else', async () => {
  for (const path of ['/search/results/people/', '/feed/', '/mynetwork/invite-connect/connections/']) {
    await openPractice(page, script, path, ['omar-h']);
    await expect
      .poll(async () => (await shownWords(page)).filter((word) => word.startsWith('Offer')))
      .toEqual(['Offer, due: omar-h']);
  }
});

test('the mark on a post opens the log of its author; a press on it opens no profile', async () => {
  await openPractice(page, script, '/feed/', ['omar-h']);
  await pressUntil('Offer, due: omar-h', 'log:commented');
  await pressUntil('log:liked', 'Logged liked');
  expect(new URL(page.url()).pathname).toBe('/feed/');
  const sent = (await messages(page)).find(({ t }) => t === 'social.log');
  expect(sent).toMatchObject({ prospectId: 'p-omar-h', kind: 'liked' });
  await pressUntil('w:close', 'Offer, due: omar-h');
  expect(await shownWords(page)).not.toContain('w:log');
});

test('an open conversation asks by member id, and reads the last message only when answers are asked for', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const { member } = people[0]!;
  await openPractice(page, script, '/messaging/thread/2-practice/', [member]);
  await says('w:answers');
  const before = await messages(page);
  expect(before.find(({ t }) => t === 'profile.view')).toMatchObject({
    profile: { memberId: member, name: 'Omar Haddad' },
  });
  expect(JSON.stringify(before)).not.toContain('too high');
  await pressUntil('w:answers', 'Price');
  const asked = (await messages(page)).find(({ t }) => t === 'chat.view');
  expect(asked).toMatchObject({ lastInbound: { text: 'The price is too high for us this year.' } });
  // An answer with an empty place cannot be copied.
  expect(await shownWords(page)).not.toContain('w:copy: Show the sum');
  await press(page, 'w:copy: Ask what it is compared with');
  await expect
    .poll(async () => (await messages(page)).find(({ t }) => t === 'objection.answer'))
    .toMatchObject({ label: 'price.too_expensive', answerId: 'a1', how: 'copy' });
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Compared with what?');
});

test('a lead of Sales Navigator is asked for by the id in its address, with the name of a page loaded there', async () => {
  const lead = 'ACwAABcHx0ABWVl3iTrm0mzehDjBO0NoAqxZLtE';
  await openPractice(page, script, `/sales/lead/${lead},NAME_SEARCH,x1`, [lead]);
  await page.evaluate(() => {
    const heading = document.createElement('h1');
    heading.dataset.anonymize = 'person-name';
    heading.textContent = 'Omar Haddad';
    document.querySelector('main')?.replaceChildren(heading);
  });
  await says('Offer');
  expect((await messages(page)).find(({ t }) => t === 'profile.view')).toMatchObject({
    profile: { leadId: lead, name: 'Omar Haddad' },
  });
  const other = lead.replace('Abc', 'Zzz').replace('ACwAA', 'ACwZZ');
  await page.evaluate((id) => history.pushState({}, '', `/sales/lead/${id},NAME_SEARCH,x2`), other);
  await expect
    .poll(async () => (await messages(page)).filter(({ t }) => t === 'profile.view').at(-1)?.profile)
    .toEqual({ leadId: other });
});

test('a page behind another tab is read when it comes to the front', async () => {
  await page.addInitScript(() => {
    Object.defineProperty(document, 'hidden', { get: () => !('front' in globalThis), configurable: true });
  });
  await openPractice(page, script, '/in/omar-h/', ['omar-h']);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  expect(await messages(page)).toEqual([]);
  await page.evaluate(() => {
    Object.assign(globalThis, { front: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await says('Offer');
});

test('what is in the page and not shown is not read', async () => {
  await openPractice(page, script, '/in/omar-h/', ['omar-h']);
  await says('Offer');
  await page.evaluate(() => {
    const code = document.createElement('code');
    code.id = 'bpr-guid-1';
    code.hidden = true;
    code.textContent = '{"publicIdentifier":"hidden-person","phone":"+15550100"}';
    document.body.append(code);
    document.title = '(3) Omar Haddad | LinkedIn';
  });
  await move('jonas');
  await says('w:track');
  expect(JSON.stringify(await messages(page))).not.toMatch(/hidden-person|15550100/);
});

test('a conversation shows the person once this tab knows their address', async () => {
  await openPractice(page, script, '/in/omar-h/', ['omar-h']);
  await says('Offer');
  await page.evaluate(() => history.pushState({}, '', '/feed/'));
  await expect.poll(() => shownWords(page)).not.toContain('Offer');
  await openPractice(page, script, '/messaging/thread/2-practice/', ['omar-h']);
  await expect
    .poll(async () => (await messages(page)).find(({ t }) => t === 'profile.view'))
    .toMatchObject({ profile: { name: 'Omar Haddad' } });
});

test('does nothing while nothing changes', async () => {
  await openPractice(page, script, '/in/omar-h/', ['omar-h']);
  await says('Offer');
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  const scriptMs = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
  };
  const before = await scriptMs();
  await page.waitForTimeout(5000);
  expect((await scriptMs()) - before).toBeLessThanOrEqual(1);
});

test('G10 asks nothing of anybody, presses nothing, scrolls nothing, writes nothing into the page', async () => {
  const { foreign } = await openPractice(page, script, '/in/omar-h/', ['omar-h']);
  await says('Offer');
  const traces = await page.evaluate(() => ({
    fields: document.querySelectorAll('input, textarea, [contenteditable]').length,
    text: (window as unknown as { find: (text: string) => boolean }).find('Due today'),
    globals: Object.keys(globalThis).filter((name) => /dawra/i.test(name)),
    html: /dawra|chrome-extension/i.test(document.documentElement.outerHTML),
    scroll: scrollY,
  }));
  expect(traces).toEqual({ fields: 0, text: false, globals: [], html: false, scroll: 0 });
  expect(foreign).toEqual([]);
});
