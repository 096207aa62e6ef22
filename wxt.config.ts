import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { oneByteJson } from './scripts/build/one-byte-json';
import { oneByteScripts } from './scripts/build/one-byte-scripts';

/** Public key of the unpacked build: fixes the extension's id so that tests and bookmarks survive a reload. */
const PUBLIC_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAiPP3JlmVLl51lVSRXirvo8g5BfJ/aY4ntNgQS0MrZfYfGubsHmKTimb5TXLpqoDSQDRbVjh3ImwPVIbAJc6Tys0H/80HZ2fSLcVeBhup7ysovsKTtkNYc4XOnXogC/N+LiW97XMMcI5EzJQ8yte5TBlHVc0OLmF4a8d3ngeFWeU32k9rVf1OD8XMa9UOh5TuesDlNLfeHhFNZA27TnPF0gqKZiQf/YpR3bXkmv39xypipApjg1d9nIADBxIBsJc1t9GXYX7RtmXahxYs6dUXg5It/rZsgmEcbr9GORo3L8SUm68eleRCEYgA6hNq4+iEGbb+GyMYVqO724qcEsK6XQIDAQAB';

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  // No text becomes markup or script, whatever a library does.
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Frozen by test/browser/manifest.spec.ts: a new permission must be argued for in docs/privacy.md. */
const PERMISSIONS = ['storage', 'unlimitedStorage', 'alarms', 'activeTab', 'scripting', 'contextMenus'];

/** Areas that every surface speaks. */
const SPOKEN_BY_ALL = new Set(['common', 'views', 'stages', 'steps', 'touches', 'units', 'errors']);

/**
 * How the pages share files. Each file is a request that a waiting popup pays for: what all of them draw is one file, and
 * so are the words all of them speak. The words of other areas have a file each: a surface loads those it speaks.
 */
const SHARED_FILES = [
  { test: /node_modules[\\/]dexie/, name: 'dexie' },
  {
    test: /locales[\\/](en|ar)[\\/]/,
    name: (id: string) => {
      const area = /(?:en|ar)[\\/](\w+)/.exec(id)?.[1] ?? 'common';
      return `words-${SPOKEN_BY_ALL.has(area) ? 'common' : area}`;
    },
  },
  { test: /components[\\/]((ui|views)[\\/]|browser-adapter|language)/, name: 'interface', minShareCount: 4 },
];

/** Scripts of the worker and of our pages. */
const isOwnScript = (fileName: string) => fileName === 'background.js' || fileName.startsWith('chunks/');

export default defineConfig({
  srcDir: '.',
  imports: false,
  manifestVersion: 3,
  webExt: { disabled: true },
  vite: () => ({
    plugins: [
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
      oneByteJson(),
      oneByteScripts(isOwnScript),
    ],
    build: { target: 'es2022', modulePreload: false },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      // The pages are built together and share files; a script that stands alone is one file.
      if (entrypoints.length === 1) return;
      const output = config.build?.rollupOptions?.output;
      if (!output || Array.isArray(output)) throw new Error('the pages are not built as one group any more');
      Object.assign(output, { codeSplitting: { groups: SHARED_FILES } });
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    short_name: 'Dawra',
    description: '__MSG_description__',
    default_locale: 'en',
    minimum_chrome_version: '120',
    permissions: browser === 'firefox' ? PERMISSIONS : [...PERMISSIONS, 'sidePanel'],
    host_permissions: ['https://mail.google.com/*'],
    content_scripts: [{ matches: ['https://mail.google.com/*'], run_at: 'document_idle', js: ['gmail.js'] }],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://www.linkedin.com/*'],
    incognito: 'not_allowed',
    action: { default_title: 'Dawra' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+W' }, description: '__MSG_commandOpen__' },
      'log-touch': { description: '__MSG_commandLog__' },
      'mark-done': { description: '__MSG_commandDone__' },
      'open-dashboard': { description: '__MSG_commandDashboard__' },
    },
    content_security_policy: {
      extension_pages:
        mode === 'development'
          ? PAGE_POLICY.replace("connect-src 'none'", 'connect-src ws: http:').replace(
              /; require-trusted.*/,
              '',
            )
          : PAGE_POLICY,
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'dawra@dawra.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { key: PUBLIC_KEY }),
  }),
  zip: { excludeSources: ['corpus/**', 'coverage/**', 'test-results/**'] },
});
