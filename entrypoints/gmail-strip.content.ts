import { defineContentScript } from 'wxt/utils/define-content-script';
import { openDoor } from '../content-scripts/gmail/strip/open-door';

/** Brought into a mail page by the worker when its first conversation opens. */
export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  registration: 'runtime',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main: () => openDoor(),
});
