import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from '../content-scripts/linkedin/start';

/**
 * Off until the rep switches LinkedIn on. `matches` is left out on purpose: with it the host would become a
 * required permission. The worker registers the script at run time, once the host is granted.
 */
export default defineContentScript({
  registration: 'runtime',
  main: () => start(),
});
