import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { start } from '../content-scripts/linkedin/start';

/** Off until the rep switches LinkedIn on: the worker registers it at run time, once the host is granted. */
export default defineUnlistedScript(() => start());
