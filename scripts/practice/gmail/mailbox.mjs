import { CONVERSATIONS, OWNER } from './conversations.mjs';
import { idAt } from './markup.mjs';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

const WORDS = {
  en: {
    me: 'me',
    to: 'to',
    reply: 'Reply',
    send: 'Send',
    discard: 'Discard',
    message: 'New message',
    inbox: 'Inbox',
    compose: 'Compose',
    search: 'Search mail',
    sent: 'Message sent',
    undo: 'Undo',
    wrote: (day, who) => `On ${day} ${who} wrote:`,
  },
  ar: {
    me: 'أنا',
    to: 'إلى',
    reply: 'رد',
    send: 'إرسال',
    discard: 'تجاهل',
    message: 'رسالة جديدة',
    inbox: 'البريد الوارد',
    compose: 'إنشاء',
    search: 'البحث في البريد',
    sent: 'تم إرسال الرسالة',
    undo: 'تراجع',
    wrote: (day, who) => `في ${day} كتب ${who}:`,
  },
};

/**
 * The practice mailbox as the page's script keeps it: newest conversation first, ids that tell the time.
 * `rows` above the dozen invented prospects is filled with newsletters.
 */
export function mailbox({ now = Date.now(), rows = CONVERSATIONS.length, lang = 'en', split = 'none' } = {}) {
  const midnight = now - (now % DAY_MS);
  const threads = Array.from({ length: rows }, (_, no) =>
    buildThread(CONVERSATIONS[no] ?? newsletter(no), no, midnight, now),
  );
  threads.sort((a, b) => b.messages.at(-1).at - a.messages.at(-1).at);
  const { wrote: _, ...words } = WORDS[lang];
  return { threads, state: { owner: OWNER, lang, split, words } };
}

function buildThread({ name, email, subject, messages }, no, midnight, now) {
  const person = { name, email };
  const arabic = /\p{Script=Arabic}/u.test(subject);
  const built = messages.map(([who, daysAgo, hour, ...text], place) => {
    const at = Math.min(midnight - daysAgo * DAY_MS + hour * HOUR_MS, now - 60_000);
    const mine = who === 'me';
    return {
      id: idAt(at, no * 100 + place),
      at,
      from: mine ? OWNER : person,
      to: [mine ? person : OWNER],
      text,
    };
  });
  for (const [place, message] of built.entries()) {
    const before = built[place - 1];
    if (!before) continue;
    const day = new Date(before.at).toISOString().slice(0, 10);
    message.quote = {
      intro: WORDS[arabic ? 'ar' : 'en'].wrote(day, `${before.from.name} <${before.from.email}>`),
      text: before.text.join(' '),
    };
  }
  return { id: built[0].id, subject, person, unread: built.at(-1).from !== OWNER, messages: built };
}

function newsletter(no) {
  return {
    name: `Cold Chain Weekly ${no}`,
    email: `news-${no}@weekly.example`,
    subject: `Issue ${no}: what moved this week`,
    messages: [['them', 2 + (no % 40), no % 20, `Issue ${no}. Twelve minutes of reading.`]],
  };
}
