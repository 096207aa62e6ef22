/**
 * `npm start`: builds Dawra and opens a browser with it on a practice inbox and a practice LinkedIn, both served by this
 * machine. The browser reaches nothing else. `--headless` writes screenshots instead and ends.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';
import { openPipe } from './start/devtools-pipe.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
const headless = process.argv.includes('--headless');
const BUILD = join(root, '.output', 'chrome-mv3');
const INBOX = 'https://mail.google.com/mail/u/0/#inbox';
const PROFILE = 'https://www.linkedin.com/in/huda-al-mansour/';
const READY_MS = 10_000;

function step(words) {
  console.info(`· ${words}`);
}
function must(command, args, words) {
  step(words);
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`${command} ${args.join(' ')} failed. What it said stands above.`);
    process.exit(1);
  }
}

if (!existsSync('node_modules')) must('npm', ['ci', '--no-audit', '--no-fund'], 'Installing packages');
must('node', ['scripts/install-browser.mjs'], 'Looking for a browser');
must('npx', ['wxt', 'build'], 'Building the extension');

if (headless) {
  must('node', ['scripts/screenshots.mjs', '--quick'], 'Writing screenshots');
  step('The pictures are in docs/pictures; `npm run screenshots` takes those of every screen');
  process.exit(0);
}
if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  console.error('There is no screen here. Use `npm start -- --headless` to write screenshots instead.');
  process.exit(1);
}

const { startPracticeServer } = await import('./practice/server.mjs');
const server = await startPracticeServer();
const profile = mkdtempSync(join(tmpdir(), 'dawra-start-'));
mkdirSync(profile, { recursive: true });

const browser = spawn(
  findBrowser(),
  [
    `--user-data-dir=${profile}`,
    ...server.flags,
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    `--disable-extensions-except=${BUILD}`,
    `--load-extension=${BUILD}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    'about:blank',
  ],
  { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
);
browser.on('exit', async () => {
  await server.close();
  rmSync(profile, { recursive: true, force: true });
  process.exit(0);
});
process.on('SIGINT', () => browser.kill());

const devtools = openPipe(browser.stdio[3], browser.stdio[4]);
const isLoaded = async () => {
  const { targetInfos } = await devtools.send('Target.getTargets');
  return targetInfos.some(
    ({ url }) => url.startsWith('chrome-extension://') && url.endsWith('/background.js'),
  );
};
await devtools.send('Extensions.loadUnpacked', { path: BUILD }).catch(() => undefined);
const limit = Date.now() + READY_MS;
let loaded = await isLoaded();
while (!loaded && Date.now() < limit) {
  await new Promise((done) => setTimeout(done, 200));
  loaded = await isLoaded();
}
await devtools.send('Target.createTarget', { url: PROFILE });
await devtools.send('Target.createTarget', { url: INBOX });
if (loaded) {
  step('Dawra is on. The practice inbox is open; press Alt+W or the ring in the toolbar.');
} else {
  console.error(`This browser did not load the extension by itself. Open chrome://extensions, switch on developer mode,
choose "Load unpacked" and pick ${BUILD}; then reload the inbox.`);
}
step('This browser reaches only the practice pages on this machine. Close its window to end.');
