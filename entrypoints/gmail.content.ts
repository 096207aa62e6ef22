import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGmail } from '../content-scripts/gmail/start-gmail';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () => startGmail(),
});
