import { inboxPage, threadPage } from './pages.mjs';

const BODY = '<div class="a3s aiL">';

/** Pages that nobody means to send and somebody will: each must be read in bounded time. */
export function badPages(now) {
  const thread = threadPage({ now, open: 2 });
  const list = inboxPage({ now, rows: 50 });
  const collapsed = /<div class="kv bg" role="listitem".*?(?=<div class="h7)/s.exec(thread)?.[0] ?? '';
  const person = '<span email="a@b.example" name="A" class="g2">A</span>';
  return {
    messages: {
      words: 'a conversation of 500 messages',
      html: thread.replace(collapsed, collapsed.repeat(170)),
    },
    body: {
      words: 'a body of five megabytes',
      html: thread.replace(BODY, BODY + '<div>word <b>word</b></div>'.repeat(200_000)),
    },
    recipients: {
      words: 'a mail to ten thousand people',
      html: thread.replace('<span translate="no" class="hb">', (hb) => hb + person.repeat(10_000)),
    },
    nested: {
      words: 'a body of 5,000 nested quotes',
      html: thread.replace(BODY, `${BODY}${'<blockquote>'.repeat(5000)}x${'</blockquote>'.repeat(5000)}`),
    },
    names: {
      words: '50 rows with names of 10,000 letters',
      html: list.replaceAll(/(class="(?:zF|yP)" email="[^"]*" name=")[^"]*/g, `$1${'ن\u202e'.repeat(5000)}`),
    },
  };
}
