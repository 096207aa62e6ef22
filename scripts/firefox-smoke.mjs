/**
 * Starts Firefox with the built extension and checks what differs there: the event page answers, the popup draws in
 * both languages, IndexedDB keeps, the mail page gets its badge. Speaks Marionette over a plain socket; without a
 * Firefox on the machine it says so and ends with code 3.
 */
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { openMarionette } from './firefox/marionette.mjs';
import { startPracticeServer } from './practice/server.mjs';

const BUILD = resolve('.output/firefox-mv3');
const GECKO_ID = 'dawra@dawra.example';
const UUID = '6f1d1f2e-5c3b-4c52-9b1e-0d1a2b3c4d5e';
const HUDA = 'huda@karam-foods.example';
const LIMIT_MS = 60_000;
const NO_FIREFOX = 3;

function findFirefox() {
  const names = ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    process.env.FIREFOX_PATH,
    ...names.flatMap((name) => folders.map((dir) => join(dir, name))),
  ];
  return candidates.filter(Boolean).find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function freePort() {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

const firefox = findFirefox();
if (!firefox || !existsSync(BUILD)) {
  console.info(firefox ? `${BUILD} is not built.` : 'No Firefox here: skipped.');
  process.exit(NO_FIREFOX);
}

const server = await startPracticeServer();
const port = await freePort();
const home = mkdtempSync(join(tmpdir(), 'dawra-firefox-'));
const prefs = {
  'marionette.port': port,
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
  'network.dns.forceResolve': '127.0.0.1',
  'network.socket.forcePort': `443=${server.port}`,
  'network.stricttransportsecurity.preloadlist': false,
  'security.cert_pinning.enforcement_level': 0,
  'intl.accept_languages': 'en',
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
};
const lines = Object.entries(prefs).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
writeFileSync(join(home, 'user.js'), lines.join('\n'));
const process_ = spawn(
  firefox,
  [
    '--headless',
    '--marionette',
    '--remote-allow-system-access',
    '--no-remote',
    '--profile',
    home,
    'about:blank',
  ],
  { stdio: 'ignore', env: { ...process.env, HOME: home, MOZ_HEADLESS: '1' } },
);
const timer = setTimeout(() => finish(new Error(`no answer within ${LIMIT_MS} ms`)), LIMIT_MS);

async function finish(error) {
  clearTimeout(timer);
  process_.kill();
  await new Promise((done) => (process_.exitCode === null ? process_.once('exit', done) : done()));
  await server.close();
  rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  if (error) console.error(`Firefox: ${error.message}`);
  process.exit(error ? 1 : 0);
}

function check(what, ok) {
  console.info(`${ok ? 'ok' : 'FAILED'}: ${what}`);
  if (!ok) throw new Error(what);
}

try {
  const browser = await openMarionette(port, LIMIT_MS);
  await browser.send('WebDriver:NewSession', { acceptInsecureCerts: true });
  await browser.send('Addon:Install', { path: BUILD, temporary: true });

  await browser.goto(`moz-extension://${UUID}/popup.html`);
  const tell = (message) =>
    browser.run(`const done = arguments[arguments.length - 1];
      window.browser.runtime.sendMessage({ v: 1, id: crypto.randomUUID(), ...${JSON.stringify(message)} }).then(done, (error) => done(String(error)));`);
  const tracked = await tell({ t: 'prospect.track', address: HUDA, name: 'Huda Karam', source: 'gmail' });
  check('the event page keeps a prospect', tracked?.ok === true);
  const noted = await tell({
    t: 'note.put',
    noteId: 'n1',
    prospectId: tracked.value.prospectId,
    text: 'from Firefox',
  });
  check(
    'an act is acknowledged with its number',
    noted?.value?.seq === 2 && noted.value.degraded === undefined,
  );
  const rows = await browser.run(`const done = arguments[arguments.length - 1];
    const opened = indexedDB.open('dawra');
    opened.onsuccess = () => {
      const all = opened.result.transaction('notes').objectStore('notes').getAll();
      all.onsuccess = () => { opened.result.close(); done(all.result.map((note) => note.text)); };
    };`);
  check('the note is in the database', rows?.[0] === 'from Firefox');
  await browser.goto(`moz-extension://${UUID}/popup.html`);
  check(
    'the popup draws',
    await browser.until(`document.querySelector('main .dw-popup-body')?.innerText.length > 10`),
  );
  await tell({ t: 'settings.set', key: 'language', value: 'ar' });
  check('and turns to Arabic', await browser.until(`document.documentElement.dir === 'rtl'`));
  await tell({ t: 'settings.set', key: 'language', value: 'en' });

  await browser.goto('https://mail.google.com/mail/u/0/#inbox');
  check('the practice inbox is there', await browser.until(`document.querySelectorAll('tr.zA').length > 5`));
  const row = `[...document.querySelectorAll('tr.zA')].find((one) => one.querySelector('[email="${HUDA}"]'))`;
  check(
    'a known person has a badge',
    await browser.until(`[...${row}.querySelectorAll('*')].some((one) => one.localName.includes('-'))`),
  );
  await browser.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
  await finish();
} catch (error) {
  await finish(error);
}
