import { stop, takePage } from '../shared/lifetime';
import { answerPage } from '../shared/page-door';
import { MailPage } from './mail-page';
import { watchMail } from './watch-mail';

/** Print views, pop-out windows and pages that only write a mail are not the mail app. */
const OTHER_VIEWS = /[?&]view=(?:pt|lg|btop|cm)(?:&|$)/;

/** The first pattern that a page asks for is dear, and the mail app's own address has no query to ask about. */
const isOtherView = ({ search }: Location) => search !== '' && OTHER_VIEWS.test(search);

/** Starts in a mail page; a copy that ran there before leaves it. */
export function startGmail(): void {
  if (!location.pathname.startsWith('/mail/') || isOtherView(location)) return;
  takePage();
  const page = new MailPage();
  watchMail({
    rows: (rows) => page.rowsChanged(rows),
    view: () => page.viewChanged(),
    back: () => page.changed(),
  });
  answerPage({
    'page.changed': () => {
      page.changed();
      return {};
    },
    'page.leave': ({ from }) => {
      if (from === 'gmail') stop();
      return {};
    },
    'page.read': () => page.sighting(),
    'page.insert': ({ text }) => page.insert(text),
    'page.log': () => page.openLog(),
    'page.done': () => page.markDone(),
    'page.search': ({ query }) => {
      page.search(query);
      return {};
    },
  });
}
