import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Conversation } from '../content-scripts/gmail/conversation/conversation';
import { joinCopy } from '../content-scripts/shared/copy';

/** Brought into a mail page by the worker when its first conversation or compose box opens. */
export default defineUnlistedScript(() => {
  globalThis.dawraOpenMail = (copy, store, page) => {
    joinCopy(copy);
    return new Conversation(store, page);
  };
});
