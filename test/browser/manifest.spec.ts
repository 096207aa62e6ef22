import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

/** What a rep is asked for. A longer list needs a reason in docs/privacy.md first, then a change here. */
const PERMISSIONS = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
const ASKED = {
  host_permissions: ['https://mail.google.com/*'],
  optional_permissions: ['notifications'],
  optional_host_permissions: ['https://www.linkedin.com/*'],
};
/** Parts of a manifest that open a door to pages, to other extensions or to the network. */
const DOORS = [
  'web_accessible_resources',
  'externally_connectable',
  'sandbox',
  'oauth2',
  'chrome_url_overrides',
  'declarative_net_request',
  'devtools_page',
  'omnibox',
];

for (const [name, folder, own] of [
  ['Chromium', 'chrome-mv3', ['sidePanel']],
  ['Firefox', 'firefox-mv3', []],
] as const) {
  test(`G17 F42 the ${name} build asks for nothing new`, () => {
    const manifest = JSON.parse(readFileSync(`.output/${folder}/manifest.json`, 'utf8'));
    expect([...manifest.permissions].sort()).toEqual([...PERMISSIONS, ...own].sort());
    for (const [key, list] of Object.entries(ASKED)) expect(manifest[key], key).toEqual(list);
    for (const door of DOORS) expect(manifest, door).not.toHaveProperty(door);
    expect(manifest.content_scripts).toEqual([
      { matches: ['https://mail.google.com/*'], run_at: 'document_idle', js: ['gmail.js'] },
    ]);
    expect(manifest.incognito).toBe('not_allowed');
    const policy = manifest.content_security_policy.extension_pages.split('; ');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("trusted-types 'none'");
    expect(policy.join(' ')).not.toMatch(/unsafe|https?:|\*|blob:/);
  });
}

test('the build is never a development build', () => {
  const manifest = readFileSync('.output/chrome-mv3/manifest.json', 'utf8');
  expect(manifest).not.toContain('localhost');
});
