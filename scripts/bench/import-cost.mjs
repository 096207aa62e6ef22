/** Ten thousand people from staging to the last acknowledged row, and whether the page that imports stays awake. */
import { startBrowser, tell } from './browser.mjs';
import { noteAtMost } from './metrics.mjs';

const PEOPLE = 10_000;
const PIECE = 1000;

/** Measures the store's part of an import on an empty database. */
export async function measureImport(arms) {
  const browser = await startBrowser(arms.dawra);
  const page = await browser.open('popup.html');
  await tell(page, 'health.read', {});
  const { ms, longTasks, problem } = await page.evaluate(
    async ({ people, piece }) => {
      let long = 0;
      new PerformanceObserver((list) => {
        long += list.getEntries().length;
      }).observe({ type: 'longtask' });
      const send = (message) => chrome.runtime.sendMessage({ v: 1, id: crypto.randomUUID(), ...message });
      const started = performance.now();
      for (let from = 0; from < people; from += piece) {
        const rows = Array.from({ length: piece }, (_, i) => ({
          rowKey: String(from + i),
          name: `Person ${from + i}`,
          emails: [`import-${from + i}@firm-${(from + i) % 900}.example`],
          phones: [],
          company: `Firm ${(from + i) % 900}`,
          touches: [],
        }));
        await send({ t: 'import.stage', batch: 'bench', rows });
      }
      const reply = await send({ t: 'import.commit', batch: 'bench', name: 'people.csv' });
      const taken = performance.now() - started;
      return { ms: taken, longTasks: long, problem: reply?.ok ? undefined : JSON.stringify(reply) };
    },
    { people: PEOPLE, piece: PIECE },
  );
  await browser.close();
  if (problem) throw new Error(problem);
  noteAtMost('import.store10k', ms, 'ms', 4000);
  noteAtMost('import.longTasksInPage', longTasks, 'tasks', 0);
}
