/** How many frames a badge comes after its row. */

import { startBrowser, tell } from './browser.mjs';
import { noteAtMost } from './metrics.mjs';
import { median, p95 } from './stats.mjs';

const PEOPLE = 30;
const address = (no) => `delay-${no}@bench.example`;

/** Puts a conversation with this person on top and counts the frames until its row has a badge. */
function framesUntilBadge(email) {
  const { threads, redraw } = globalThis.practice;
  const [model] = threads;
  const person = { name: email, email };
  const id = (
    BigInt(`0x${model.id}`) + BigInt(threads.length + 1000 + Math.floor(performance.now()))
  ).toString(16);
  const messages = model.messages.slice(0, 1).map((message) => ({ ...message, id, from: person }));
  threads.pop();
  threads.unshift({ ...model, id, person, subject: `About ${email}`, messages });
  redraw();
  const badge = () =>
    [...document.querySelectorAll('tr.zA')]
      .find((row) => row.querySelector(`[email="${email}"]`))
      ?.querySelectorAll('*')
      .values()
      .some((one) => one.localName.includes('-'));
  return new Promise((resolve) => {
    let frames = 0;
    const look = () => {
      if (badge() || frames > 120) resolve(frames);
      else {
        frames += 1;
        requestAnimationFrame(look);
      }
    };
    requestAnimationFrame(look);
  });
}

/** Measures badges of people asked for already, and of people the page has never asked for. */
export async function measureBadgeDelay(arms) {
  const browser = await startBrowser(arms.dawra);
  const own = await browser.open('manifest.json');
  for (let no = 0; no < PEOPLE; no += 1) {
    await tell(own, 'prospect.track', { address: address(no), source: 'gmail' });
  }
  const { page } = await browser.openInbox();
  await page.waitForTimeout(1500);
  const fresh = [];
  for (let no = 0; no < PEOPLE; no += 1) fresh.push(await page.evaluate(framesUntilBadge, address(no)));
  const cached = [];
  for (let no = 0; no < PEOPLE; no += 1) cached.push(await page.evaluate(framesUntilBadge, address(no)));
  await browser.close();
  noteAtMost('badge.framesCached', median(cached), 'frames', 0, { p95: p95(cached) });
  noteAtMost('badge.framesNotCached', median(fresh), 'frames', 1, { p95: p95(fresh) });
}
