import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGmail } from '../content-scripts/gmail/start-gmail';

/**
 * Named in the manifest by hand (`wxt.config.ts`): the framework's own wrapper for content scripts greets the page with an
 * event that carries the extension's id.
 */
export default defineUnlistedScript(() => startGmail());
