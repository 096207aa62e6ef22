import { inboxPage, threadPage } from './pages.mjs';

const BODY = '<div class="a3s aiL">';

/**
 * Pages that nobody means to send and somebody will. Each must be read whole in `msMax` milliseconds, on a busy machine too.
 */
export function badPages(now) {
  const thread = threadPage({ now, open: 2 });
  const list = inboxPage({ now, rows: 50 });
  const collapsed = /<div class="kv bg" role="listitem".*?(?=<div class="h7)/s.exec(thread)?.[0] ?? '';
  const person = '<span email="a@b.example" name="A" class="g2">A</span>';
  return {
    messages: {
      msMax: 2000,
      words: 'a conversation of 500 messages',
      html: thread.replace(collapsed, collapsed.repeat(170)),
    },
    body: {
      msMax: 2000,
      words: 'a body of five megabytes',
      html: thread.replace(BODY, BODY + '<div>word <b>word</b></div>'.repeat(200_000)),
    },
    recipients: {
      msMax: 1000,
      words: 'a mail to ten thousand people',
      html: thread.replace('<span translate="no" class="hb">', (hb) => hb + person.repeat(10_000)),
    },
    nested: {
      msMax: 1000,
      words: 'a body of 5,000 nested quotes',
      html: thread.replace(BODY, `${BODY}${'<blockquote>'.repeat(5000)}x${'</blockquote>'.repeat(5000)}`),
    },
    names: {
      msMax: 1000,
      words: '50 rows with names of 10,000 letters',
      html: list.replaceAll(/(class="(?:zF|yP)" email="[^"]*" name=")[^"]*/g, `$1${'ن\u202e'.repeat(5000)}`),
    },
    withoutIds: {
      msMax: 1000,
      words: '50 rows without an id',
      html: list.replaceAll(/ data-(?:legacy-)?thread-id="[^"]*"/g, ''),
    },
    nameless: {
      msMax: 1000,
      words: '50 rows whose senders have no name',
      html: list.replaceAll(/( email="[^"]*") name="[^"]*"/g, '$1'),
    },
  };
}
