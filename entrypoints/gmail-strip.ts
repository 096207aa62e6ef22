import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openDoor } from '../content-scripts/gmail/strip/open-door';

/** Brought into a mail page by the worker when its first conversation opens. */
export default defineUnlistedScript(() => openDoor());
