import { messages, openPractice, press, shownWords } from './linkedin-script-support';
import { expect, holdReplies, letGo, move, pressUntil, says, test } from './support/linkedin-page';

test('shows a known person, their stage and what is due', async ({ page, script }) => {
  await openPractice(page, script, '/in/omar-h/', ['omar-h']);
  for (const word of ['Offer', 'Due today', 'Viewed · today']) await says(page, word);
  expect((await messages(page)).find(({ t }) => t === 'profile.view')).toMatchObject({
    profile: { publicId: 'omar-h', name: 'Omar Haddad', company: 'Cedar Foods', degree: '1st' },
  });
});

test('blanks in the same moment the address moves, and never shows the old person over the new', async ({
  page,
  script,
}) => {
  await openPractice(page, script, '/in/omar-h/', ['omar-h', 'jonas-lindqvist-5f'], 400);
  await says(page, 'Offer, due: omar-h');
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

test('is there within a frame of the new profile being drawn', async ({ page, script }) => {
  await openPractice(page, script, '/in/omar-h/', ['omar-h', 'jonas-lindqvist-5f'], 200);
  await says(page, 'Offer, due: omar-h');
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

test('a slow answer about the last person is dropped', async ({ page, script }) => {
  await openPractice(page, script, '/feed/', ['omar-h']);
  await holdReplies(page);
  await move(page, '/in/omar-h/');
  await expect.poll(async () => (await messages(page)).some(({ t }) => t === 'profile.view')).toBe(true);
  await move(page, '/company/');
  await letGo(page);
  await says(page, 'People at Cedar Foods');
  expect(await shownWords(page)).not.toContain('Due today');
});

test('a press is answered although the page has shown more of the person since', async ({ page, script }) => {
  await openPractice(page, script, '/in/omar-h/', ['omar-h']);
  await pressUntil(page, 'w:log', 'log:liked');
  await holdReplies(page);
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
  await letGo(page);
  await says(page, 'Logged liked');
});

test('offers to track an unknown person and sends what the page shows', async ({ page, script }) => {
  await openPractice(
    page,
    script,
    '/in/%D8%B3%D9%84%D9%85%D9%89-%D8%A7%D9%84%D8%B9%D8%AA%D9%8A%D8%A8%D9%8A-77c1/',
    [],
  );
  await pressUntil(page, 'w:track', 'w:close');
  await pressUntil(page, 'w:track', 'Tracked');
  const track = (await messages(page)).find(({ t }) => t === 'prospect.track');
  expect(track).toMatchObject({
    source: 'linkedin',
    name: 'د. سلمى العتيبي',
    profile: { publicId: 'سلمى-العتيبي-77c1' },
  });
  await says(page, 'Offer');
});

test('logs a touch once, asks before the second, undoes', async ({ page, script }) => {
  await openPractice(page, script, '/in/omar-h/', ['omar-h']);
  await pressUntil(page, 'w:log', 'log:viewed');
  await pressUntil(page, 'log:commented', 'Logged commented');
  await pressUntil(page, 'w:log', 'log:viewed');
  await pressUntil(page, 'log:commented', 'Again commented?');
  await pressUntil(page, 'w:cancel', 'w:log');
  expect(await shownWords(page)).not.toContain('Again commented?');
  await pressUntil(page, 'w:log', 'log:viewed');
  await pressUntil(page, 'log:commented', 'Again commented?');
  await pressUntil(page, 'w:logAnyway', 'Logged commented');
  await pressUntil(page, 'w:undo', 'Undone');
  const sent = await messages(page);
  expect(sent.filter(({ t }) => t === 'social.log').map(({ evenIfToday }) => evenIfToday ?? false)).toEqual([
    false,
    false,
    false,
    true,
  ]);
  expect(sent.find(({ t }) => t === 'act.undo')).toMatchObject({ opId: 'op-commented' });
});

test('is not there on one’s own profile, and closes to a tab that stays closed', async ({ page, script }) => {
  await openPractice(page, script, '/in/me/', ['omar-h', 'jonas-lindqvist-5f']);
  await move(page, '/in/omar-h/');
  await says(page, 'Offer');
  await expect(async () => {
    await press(page, 'w:close');
    expect(await shownWords(page)).not.toContain('Due today');
  }).toPass();
  await move(page, 'jonas');
  await says(page, 'Offer, due: jonas-lindqvist-5f');
  expect(await shownWords(page)).not.toContain('Due today');
});
