import { people } from '../../scripts/practice/linkedin/index.mjs';
import { openPractice } from './linkedin-script-support';
import { expect, test } from './support/linkedin-page';

const MOVES = 1000;
const ELSEWHERE = ['/feed/', '/search/results/people/', '/company/cedar-foods/', '/in/me/'];

interface Wandering {
  moves: number;
  paths: string[];
  known: string[];
}

/**
 * In the page: moves about at random as LinkedIn does, address first and the page after a delay; a third of the pages
 * are left before they are drawn. Looks at the card once a frame. Returns what was wrong, and how many were right.
 */
async function wander({ moves, paths, known }: Wandering): Promise<{ wrong: string[]; right: number }> {
  const { roots } = (globalThis as unknown as { practice: { roots: ShadowRoot[] } }).practice;
  let state = 11;
  const random = (below: number) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
  const pages = new Map<string, Document>();
  for (const path of paths) {
    const html = await (await fetch(path)).text();
    pages.set(path, new DOMParser().parseFromString(html, 'text/html'));
  }
  const idAt = (path: string) => /^\/in\/([^/]+)/.exec(decodeURIComponent(path))?.[1] ?? '';
  /** Whom the card that can be seen is about; empty when there is none. */
  const shown = () =>
    roots
      .filter(({ host }) => host.isConnected && !(host as HTMLElement).hidden)
      .flatMap((root) => root.querySelector('section')?.getAttribute('aria-label') ?? [])
      .join();
  const wrong: string[] = [];
  let right = 0;
  let path = '';
  let drawn = '';
  const look = () => {
    const label = shown();
    const id = idAt(path);
    const stranger = known.find((one) => label.includes(one) && one !== id);
    if (stranger) wrong.push(`${stranger} over ${path}`);
    if (drawn !== path && label !== '') wrong.push(`"${label}" before ${path} was drawn`);
  };
  const frame = () => new Promise(requestAnimationFrame);
  for (let move = 0; move < moves; move += 1) {
    const others = paths.filter((one) => one !== path);
    path = others[random(others.length)] ?? '';
    history.pushState({}, '', path);
    await Promise.resolve();
    look();
    const isLeft = random(3) === 0;
    for (let wait = random(4); wait > 0; wait -= 1) {
      await frame();
      look();
    }
    if (isLeft) continue;
    const next = pages.get(path)!;
    // The new page and its title come apart, in either order, as on the real site.
    const parts = [
      () =>
        document.querySelector('main')!.replaceWith(document.importNode(next.querySelector('main')!, true)),
      () => {
        document.title = next.title;
      },
    ];
    if (random(2) === 0) parts.reverse();
    parts[0]?.();
    if (random(2) === 0) await frame();
    parts[1]?.();
    drawn = path;
    // One frame: the script is asked, answers and draws in it; what is looked at is what the user saw of it.
    await frame();
    await new Promise((resolve) => setTimeout(resolve));
    look();
    const id = idAt(path);
    const wanted = known.includes(id)
      ? id
      : id && id !== 'me'
        ? 'w:track'
        : path.includes('company')
          ? 'Cedar'
          : '';
    if (wanted === '' ? shown() === '' : shown().includes(wanted)) right += 1;
    else wrong.push(`"${shown()}" instead of ${wanted || 'nothing'} on ${path}, one frame after`);
  }
  return { wrong, right };
}

test('a thousand random moves: the right card one frame after each page, never the last one’s person', async ({
  page,
  script,
}) => {
  test.setTimeout(300_000);
  const ids = people.map(({ id }) => id);
  const known = ids.filter((_, i) => i % 2 === 0);
  await openPractice(page, script, '/feed/', [...known]);
  const profiles = ids.map((id) => `/in/${encodeURIComponent(id)}/`);
  const facts: Wandering = { moves: MOVES, paths: [...profiles, ...ELSEWHERE], known };
  const { wrong, right } = await page.evaluate(wander, facts);
  expect(wrong.slice(0, 10)).toEqual([]);
  expect(right).toBeGreaterThan(MOVES / 2);
});
