import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { linkedinPage } from '../../scripts/practice/linkedin/index.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ENTRY = 'virtual:linkedin-script';

/** The content script as one text, built from the code the extension is built from. */
export async function bundleScript(): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'linkedin-script',
        resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : undefined),
        load: (id) =>
          id === `\0${ENTRY}`
            ? `import { start } from '${root}content-scripts/linkedin/start.ts'; start();`
            : undefined,
      },
    ],
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      rolldownOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  const [chunk] = (bundle as { output: { code?: string }[] }).output;
  return chunk?.code ?? '';
}

/** Serves the practice network and runs the script in it with a stand-in for the worker. */
export async function openPractice(
  page: Page,
  script: string,
  path: string,
  known: string[],
  renderDelayMs = 150,
) {
  const foreign: string[] = [];
  await page.route('**/*', (route) => {
    const url = new URL(route.request().url());
    if (url.host !== 'www.linkedin.com') {
      foreign.push(url.href);
      return route.abort();
    }
    const body = linkedinPage(url.pathname, { renderDelayMs });
    return route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
  });
  await page.goto(`https://www.linkedin.com${path}`);
  await page.evaluate(`(${standIn})(${JSON.stringify(known)})`);
  await page.evaluate(script);
  return { foreign };
}

/** In the page: a worker that answers at once, and the closed roots kept where the test can see them. */
function standIn(known: string[]): void {
  const scope = globalThis as unknown as Record<string, unknown>;
  const roots: ShadowRoot[] = [];
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const made = attach.call(this, init);
    roots.push(made);
    return made;
  };
  const logged: string[] = [];
  const messages: Record<string, unknown>[] = [];
  const badge = (id: string) => ({
    prospectId: `p-${id}`,
    stage: 'offer',
    stageNo: 3,
    stageCount: 7,
    mark: 'due',
    word: 'Due',
    label: `Offer, due: ${id}`,
    persistence: { done: 1, of: 6 },
    objection: false,
  });
  const words = Object.fromEntries(
    'track log undo openPanel logged again logAnyway cancel same notSame lastTouches next close answers noObjection copy copied notObjection failed'
      .split(' ')
      .map((key) => [key, `w:${key}`]),
  );
  const cardOf = (id: string) => ({
    lang: 'en',
    dir: 'ltr',
    state: known.includes(id) ? 'known' : 'unknown',
    sameAs: [],
    touches: [{ channel: 'li_view', text: 'Viewed · today' }],
    warmth: { score: 10, label: 'cool' },
    words,
    logs: [
      'viewed',
      'liked',
      'commented',
      'connect_sent',
      'connected',
      'messaged',
      'inmail',
      'voice_note',
      'call',
      'met',
    ].map((kind) => ({ kind, label: `log:${kind}` })),
    ...(known.includes(id)
      ? {
          person: {
            prospectId: `p-${id}`,
            runId: 'r',
            firstName: id,
            badge: badge(id),
            persistenceText: 'attempt 1 of 6',
            lastTouchText: '',
            commitmentsText: '',
            nextText: '',
            stage: {
              id: 'offer',
              no: 3,
              count: 7,
              name: 'Offer',
              day: 4,
              usual: 7,
              usualFrom: 'default',
              age: 'fresh',
              status: '',
              ageText: 'day 4',
              checklist: [],
              ring: ['done', 'done', 'now', 'ahead', 'ahead', 'ahead', 'ahead'],
              rounds: 1,
            },
            step: { id: 'nbs.x', title: 'Write', reason: 'because', mark: 'due', due: 'Due today' },
            moves: [],
            snoozes: [],
            dnc: false,
            proposals: [],
          },
        }
      : {}),
  });
  const answer = (message: Record<string, unknown>): unknown => {
    const ids = message.profile as Record<'publicId' | 'memberId' | 'leadId', string> | undefined;
    const profile = ids && { publicId: ids.publicId ?? ids.memberId ?? ids.leadId };
    switch (message.t) {
      case 'profile.view':
        return cardOf(profile?.publicId ?? '');
      case 'chat.view': {
        const { text = '' } = (message.lastInbound ?? {}) as { text?: string };
        const answers = [
          {
            id: 'a1',
            title: 'Ask what it is compared with',
            text: 'Compared with what?',
            lang: 'en',
            openSlots: [],
            tag: '',
            record: '',
            fewCases: false,
            standard: false,
          },
          {
            id: 'a2',
            title: 'Show the sum',
            text: 'It saves {sum}.',
            lang: 'en',
            openSlots: [{ name: 'sum', label: 'the sum' }],
            tag: '',
            record: '',
            fewCases: false,
            standard: false,
          },
        ];
        const found = {
          label: 'price.too_expensive',
          title: 'Price',
          sentence: text,
          marks: [],
          maybe: false,
          answers,
          questions: [],
        };
        return { ...cardOf(profile?.publicId ?? ''), objections: text.includes('too high') ? [found] : [] };
      }
      case 'company.view':
        return {
          lang: 'en',
          dir: 'ltr',
          title: 'People at Cedar Foods',
          close: 'w:close',
          people: [{ badge: badge('omar-h'), name: 'Omar Haddad' }],
          coverageText: '1 of 7',
        };
      case 'badge.lookup':
        return {
          lang: 'en',
          dir: 'ltr',
          chips: [],
          badges: Object.fromEntries(
            (message.keys as string[])
              .filter((key) => known.includes(key.slice(3)))
              .map((key) => [key, badge(key.slice(3))]),
          ),
        };
      case 'prospect.track':
        known.push(profile?.publicId ?? '');
        return { seq: 1, opId: 'op-track', text: 'Tracked', prospectId: `p-${profile?.publicId}` };
      case 'social.log': {
        const kind = String(message.kind);
        if (logged.includes(kind) && !message.evenIfToday) return { duplicate: true, text: `Again ${kind}?` };
        logged.push(kind);
        return { seq: 2, opId: `op-${kind}`, text: `Logged ${kind}` };
      }
      case 'act.undo':
        return { seq: 3, opId: 'op-undo', text: 'Undone' };
      default:
        return {};
    }
  };
  const listeners: unknown[] = [];
  scope.browser = {
    runtime: {
      id: 'practice',
      sendMessage: async (message: Record<string, unknown>) => {
        messages.push(message);
        const held = scope.holdReplies as Promise<void> | undefined;
        if (held) await held;
        return { ok: true, value: answer(message) };
      },
      onMessage: { addListener: (run: unknown) => listeners.push(run), removeListener: () => {} },
    },
  };
  Object.assign(scope, { practice: { roots, messages, listeners } });
}

/** All words the script shows in the page at this moment, hidden hosts left out. */
export function shownWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { roots } = (globalThis as unknown as { practice: { roots: ShadowRoot[] } }).practice;
    return roots
      .filter(({ host }) => host.isConnected && !(host as HTMLElement).hidden)
      .flatMap((root) => [...root.querySelectorAll('[data-word], [aria-label]')])
      .map((part) => part.getAttribute('data-word') ?? part.getAttribute('aria-label') ?? '')
      .filter(Boolean);
  });
}

/** Types of the messages sent so far. */
export function messages(page: Page): Promise<{ t: string; [field: string]: unknown }[]> {
  return page.evaluate(
    () => (globalThis as unknown as { practice: { messages: { t: string }[] } }).practice.messages,
  );
}

/** Presses one of the script's buttons with the real mouse. */
export async function press(page: Page, label: string, timeout = 0): Promise<void> {
  const at = await page.waitForFunction(
    (name) => {
      const { roots } = (globalThis as unknown as { practice: { roots: ShadowRoot[] } }).practice;
      const found = roots
        .flatMap((root) => [...root.querySelectorAll('button')])
        .find((b) => b.getAttribute('aria-label') === name && b.isConnected);
      const box = found?.getBoundingClientRect();
      return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    label,
    { timeout },
  );
  const { x, y } = (await at.jsonValue()) as { x: number; y: number };
  await page.mouse.click(x, y);
}
