/** The extensions that are compared: one that does nothing, ours, and InboxSDK with one label per row. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const MAIL = ['https://mail.google.com/*'];
const LINKEDIN = ['https://www.linkedin.com/*'];
const SDK_HOSTS = ['https://*.inboxsdk.com/*'];

/** Runs in the content script's world before InboxSDK: nothing it asks for leaves the machine, all of it is answered. */
const SDK_START = `
globalThis.fetch = async () => new Response('{}', { headers: { 'content-type': 'application/json' } });
globalThis.XMLHttpRequest = class extends EventTarget {
  readyState = 4; status = 200; responseText = '{}'; response = '{}'; statusText = 'OK';
  open() {} setRequestHeader() {} getResponseHeader() { return null; } getAllResponseHeaders() { return ''; }
  send() { setTimeout(() => { this.onreadystatechange?.(); this.onload?.(); this.dispatchEvent(new Event('load')); }); }
};
`;
const SDK_USE = `
InboxSDK.load(2, 'sdk_bench_${createHash('sha1').update('bench').digest('hex').slice(0, 10)}').then((sdk) => {
  document.documentElement.dataset.sdk = 'loaded';
  sdk.Lists.registerThreadRowViewHandler((row) => row.addLabel({ title: 'Prospecting', foregroundColor: '#fff', backgroundColor: '#582645' }));
}, (error) => { document.documentElement.dataset.sdk = String(error); });
`;

/** Writes the compared extensions into a new temporary folder. */
export function makeArms(build = resolve('.output/chrome-mv3')) {
  const folder = mkdtempSync(join(tmpdir(), 'dawra-bench-'));
  const extension = (name, manifest, files) => {
    const path = join(folder, name);
    mkdirSync(path);
    const head = { manifest_version: 3, name, version: '1.0' };
    writeFileSync(join(path, 'manifest.json'), JSON.stringify({ ...head, ...manifest }));
    for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
    return path;
  };
  const scripts = (matches, ...js) => [{ matches, run_at: 'document_idle', js }];
  const empty = extension(
    'empty',
    {
      background: { service_worker: 'worker.js' },
      host_permissions: [...MAIL, ...LINKEDIN],
      content_scripts: scripts([...MAIL, ...LINKEDIN], 'page.js'),
    },
    { 'worker.js': '', 'page.js': '', 'blank.html': '<!doctype html><title>blank</title><p>blank</p>' },
  );
  const inboxsdk = extension(
    'inboxsdk',
    {
      background: { service_worker: 'background.js' },
      permissions: ['scripting'],
      host_permissions: [...MAIL, ...SDK_HOSTS],
      content_scripts: scripts(MAIL, 'start.js', 'inboxsdk.js', 'use.js'),
      web_accessible_resources: [{ resources: ['pageWorld.js'], matches: MAIL }],
    },
    { 'start.js': SDK_START, 'use.js': SDK_USE },
  );
  const sdk = dirname(createRequire(import.meta.url).resolve('@inboxsdk/core'));
  for (const file of ['inboxsdk.js', 'pageWorld.js', 'background.js'])
    cpSync(join(sdk, file), join(inboxsdk, file));
  return { folder, empty, dawra: build, inboxsdk, linkedin: withLinkedIn(build, join(folder, 'linkedin')) };
}

/** Our build with LinkedIn granted from the start: its script is measured where the browser runs it. */
function withLinkedIn(build, path) {
  cpSync(build, path, { recursive: true });
  const file = join(path, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions.push(...LINKEDIN);
  writeFileSync(file, JSON.stringify(manifest));
  return path;
}
