/**
 * Gmail's own structure, written anew: the attributes, roles and class names its pages have, and nothing else
 * of them. Runs in node for the first view and, inlined, in the practice page for all that follow.
 */

/** Text made safe for markup. */
export const esc = (text) =>
  String(text).replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign],
  );

/** A server id that says when the message was made. */
export const idAt = (ms, no = 0) => ((BigInt(ms) << 20n) | BigInt(no & 0xfffff)).toString(16);
const decimal = (hex) => BigInt(`0x${hex}`).toString();

const LETTERS = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The last part of an address' hash for a conversation. */
export function hashToken(threadId) {
  let number = 0n;
  for (const sign of btoa(`f:${decimal(threadId)}`).replace(/=+$/, '')) {
    number = number * 64n + BigInt(BASE64.indexOf(sign));
  }
  let token = '';
  for (; number > 0n; number /= 40n) token = LETTERS[Number(number % 40n)] + token;
  return token;
}

const when = (ms, lang, options) => new Intl.DateTimeFormat(lang, { timeZone: 'UTC', ...options }).format(ms);
const fullDate = (ms, lang) => when(ms, lang, { dateStyle: 'full', timeStyle: 'short' });
const shortDate = (ms, lang) => when(ms, lang, { day: 'numeric', month: 'short' });

const dataIds = (thread) => {
  const last = thread.messages.at(-1);
  return (
    `data-thread-id="#${thread.permId ?? `thread-f:${decimal(thread.id)}`}" data-legacy-thread-id="${thread.id}" ` +
    `data-legacy-last-message-id="${last.id}" data-legacy-last-non-draft-message-id="${last.id}"`
  );
};

const sender = (person, bold) =>
  `<span class="bA4"><span translate="no" class="${bold ? 'zF' : 'yP'}" email="${esc(person.email)}" ` +
  `name="${esc(person.name)}" data-hovercard-id="${esc(person.email)}">${esc(person.name)}</span></span>`;

/** The people of a row: each once, in the order of their first message. */
function senders(thread, state) {
  const people = new Map(thread.messages.map((message) => [message.from.email, message.from]));
  return [...people.values()]
    .map((person) =>
      sender(
        person.email === state.owner.email ? { ...person, name: state.words.me } : person,
        thread.unread,
      ),
    )
    .join(', ');
}

const countOf = (thread) =>
  thread.messages.length > 1 ? ` <span class="bx0">${thread.messages.length}</span>` : '';

/** What a row's element itself carries. Gmail keeps the element and exchanges the rest. */
export function rowAttributes(thread, no, state) {
  const classes = [
    'zA',
    thread.unread ? 'zE' : 'yO',
    state.split === 'vertical' && 'apv',
    thread.shown && 'aps btb',
  ];
  return {
    class: classes.filter(Boolean).join(' '),
    id: `:${(no + 40).toString(36)}`,
    role: 'row',
    tabindex: '-1',
  };
}

/** The cells of one row. */
export function rowCells(thread, state) {
  const ids = dataIds(thread);
  const last = thread.messages.at(-1);
  const bold = thread.unread ? 'bqe' : '';
  const snippet = esc(last.text.join(' ').slice(0, 90));
  const subject = `<span class="${bold}" ${ids}>${esc(thread.subject)}</span>`;
  const date = fullDate(last.at, state.lang);
  const label = `<div class="afn">${senders(thread, state)}${countOf(thread)}, ${subject}, ${snippet}</div>`;
  const who = `<div class="yW">${senders(thread, state)}${countOf(thread)}</div>`;
  const tick =
    '<div class="oZ-jc T-Jo J-J5-Ji" role="checkbox" aria-checked="false" tabindex="-1"><div class="T-Jo-auh"></div></div>';
  const star = '<span class="aXw T-KT" role="button"><span class="T-KT-JX"></span></span>';
  const link = `<div class="xS" role="link"><div class="xT"><div class="y6"><span class="bog">${subject}</span></div><span class="y2"><span class="Zt">&nbsp;-&nbsp;</span>${snippet}</span></div></div>`;
  const time = `<span title="${esc(date)}" aria-label="${esc(date)}"><span>${esc(shortDate(last.at, state.lang))}</span></span>`;
  if (state.split === 'vertical') {
    return `<td rowspan="3" class="PF xY"></td><td class="yX xY apy">${label}${who}</td><td class="yf xY apt"><div class="apm">${time}</div></td>`;
  }
  return (
    `<td class="PF xY"></td><td class="oZ-x3 xY">${tick}</td><td class="apU xY">${star}</td>` +
    `<td class="yX xY" role="gridcell" tabindex="-1">${label}${who}</td>` +
    `<td class="xY a4W" role="gridcell" tabindex="-1">${link}</td><td class="byZ xY"></td><td class="yf xY">&nbsp;</td>` +
    `<td class="xW xY" role="gridcell" tabindex="-1">${time}</td><td class="bq4 xY"><ul class="bqY" role="toolbar"></ul></td>`
  );
}

/** Beside a vertical reading pane the subject and the snippet have table rows of their own. */
function rowTail(thread) {
  const snippet = esc(thread.messages.at(-1).text.join(' ').slice(0, 60));
  const kind = `zA ${thread.unread ? 'zE' : 'yO'} apv`;
  return (
    `<tr class="${kind}"><td colspan="2" class="xY apD" role="link"><div class="xS"><div class="xT"><div class="y6"><span>${esc(thread.subject)}</span></div></div></div></td></tr>` +
    `<tr class="${kind} apw"><td colspan="2" class="xY apA"><div class="apB"><div class="apu"></div><div class="y2 apz">${snippet}</div></div></td></tr>`
  );
}

/** One conversation of the list. */
export function row(thread, no, state) {
  const attributes = Object.entries(rowAttributes(thread, no, state)).map(
    ([name, value]) => `${name}="${value}"`,
  );
  const tail = state.split === 'vertical' ? rowTail(thread) : '';
  return `<tr ${attributes.join(' ')}>${rowCells(thread, state)}</tr>${tail}`;
}

/** A view with the list, and the conversation in it if a reading pane is on. */
export function listView(threads, state) {
  const rows = threads.map((thread, no) => row(thread, no, state)).join('\n');
  const pane =
    state.split === 'none'
      ? ''
      : paneOf(
          threads.find((thread) => thread.shown),
          state,
        );
  return (
    `<div class="BltHke nH oy8Mbf" role="main"><div class="ae4 UI" gh="tl"><div class="Cp"><div>` +
    `<table class="F cf zt" cellpadding="0"><tbody>${rows}</tbody></table></div></div></div><div class="aia">${pane}</div></div>`
  );
}

const paneOf = (thread, state) => (thread ? `<div class="ao9">${conversation(thread, state)}</div>` : '');

/** A view with one conversation. */
export const threadView = (thread, state) =>
  `<div class="nH g id oy8Mbf" role="main">${conversation(thread, state)}</div>`;

function conversation(thread, state) {
  const messages = thread.messages.map((message, no) =>
    messageItem(message, no < thread.messages.length - 1, state),
  );
  return (
    `<div class="nH a98 iY"><div class="nH V8djrc byY"><div class="nH"><div class="ha">` +
    `<h2 class="hP" tabindex="-1" data-thread-perm-id="thread-f:${decimal(thread.id)}" data-legacy-thread-id="${thread.id}">${esc(thread.subject)}</h2>` +
    `<span class="J-J5-Ji"></span></div></div></div><div class="nH aHU"><div class="nH hx"><div class="nH" role="list">${messages.join('\n')}</div></div></div></div>`
  );
}

/** One message, open or collapsed. What is collapsed has a snippet, no body. */
export function messageItem(message, collapsed, state) {
  const inner = collapsed ? collapsedMessage(message, state) : openMessage(message, state);
  return (
    `<div class="${collapsed ? 'kv bg' : 'h7 ie nH oy8Mbf'}" role="listitem" aria-expanded="${!collapsed}" tabindex="-1" data-practice-message="${message.id}">` +
    `<div class="Bk"><div class="G3 G2"><div><div>${inner}</div></div></div></div></div>`
  );
}

const from = (person) =>
  `<span email="${esc(person.email)}" name="${esc(person.name)}" data-hovercard-id="${esc(person.email)}" class="gD" role="gridcell">${esc(person.name)}</span>`;

function dateSpan(ms, lang) {
  const date = esc(fullDate(ms, lang));
  return `<span class="g3" title="${date}" alt="${date}" role="gridcell" tabindex="-1">${date}</span>`;
}

function collapsedMessage(message, state) {
  return (
    `<div class="adf ads"><div class="gs gt"><div class="gE hI"><table class="cf gJ"><tbody><tr><td class="gF gK">${from(message.from)}</td>` +
    `<td class="gF gK"><div class="iA g6">${esc(message.text.join(' ').slice(0, 80))}</div></td>` +
    `<td class="gH bAk">${dateSpan(message.at, state.lang)}</td></tr></tbody></table></div></div></div>`
  );
}

function openMessage(message, state) {
  const to = message.to.map((person) => {
    const name = person.email === state.owner.email ? state.words.me : person.name;
    return `<span email="${esc(person.email)}" name="${esc(name)}" data-hovercard-id="${esc(person.email)}" class="g2">${esc(name)}</span>`;
  });
  const paragraphs = message.text.map((text) => `<div>${esc(text)}</div>`).join('<div><br></div>');
  const quote = message.quote
    ? `<br><div class="gmail_quote gmail_quote_container"><div dir="auto" class="gmail_attr">${esc(message.quote.intro)}<br></div><blockquote class="gmail_quote" style="margin:0 0 0 0.8ex;border-left:1px solid #ccc;padding-left:1ex">${esc(message.quote.text)}</blockquote></div>`
    : '';
  return (
    `<div class="adn ads" data-message-id="#msg-f:${decimal(message.id)}" data-legacy-message-id="${message.id}"><div class="gs"><div class="gE iv gt">` +
    `<table class="cf gJ"><tbody><tr class="acZ"><td class="gF gK"><h3 class="iw"><span translate="no" class="qu">${from(message.from)} <span class="go">&lt;${esc(message.from.email)}&gt;</span></span></h3></td>` +
    `<td class="gH bAk"><div class="gK">${dateSpan(message.at, state.lang)}</div></td></tr><tr class="acZ xD"><td colspan="3"><div class="iw ajw"><span translate="no" class="hb">${esc(state.words.to)} ${to.join(', ')} </span></div></td></tr></tbody></table></div>` +
    `<div class=""><div class="ii gt"><div class="a3s aiL"><div dir="auto">${paragraphs}</div>${quote}</div></div><div class="ii gt" style="display:none"><div class="a3s aiL"></div></div><div class="hi"></div></div></div>` +
    `<div class="ip"></div><div class="amn"><span class="ams bkH" role="link" tabindex="0" data-practice="reply">${esc(state.words.reply)}</span></div></div>`
  );
}

/** Somebody a compose box writes to. */
export const chip = (person) =>
  `<div role="option" data-name="${esc(person.name)}" data-hovercard-id="${esc(person.email)}"><span email="${esc(person.email)}">${esc(person.name)}</span></div>`;

/** A compose box; `reply` is what it answers: `{thread, message}`. */
export function composeBox(no, reply, state) {
  const subject = reply ? `Re: ${reply.thread.subject.replace(/^Re: /, '')}` : '';
  const hidden = Object.entries({
    composeid: no,
    subject,
    draft: `#msg-a:r-${7_000_000_000_000_000_000n + BigInt(no)}`,
    rt: reply
      ? `#thread-f:${decimal(reply.thread.id)}`
      : `#thread-a:r${8_000_000_000_000_000_000n + BigInt(no)}`,
    rm: reply ? `#msg-f:${decimal(reply.message.id)}` : '',
  }).map(([name, value]) => `<input type="hidden" name="${name}" value="${esc(value)}">`);
  const fields = ['to', 'cc', 'bcc'].map(
    (name) =>
      `<tr class="bzf"${name === 'to' ? '' : ' style="display:none"'}><td class="eV"><div class="anm" name="${name}"><div class="aUy"><div role="listbox">${name === 'to' && reply ? chip(reply.thread.person) : ''}</div></div>${name === 'to' && !reply ? `<input class="agP" type="email" placeholder="${esc(state.words.to)}">` : ''}</div></td></tr>`,
  );
  return (
    `<div class="M9"><div class="aoI" role="region" data-compose-id="${no}" aria-label="${esc(state.words.message)}"><table class="aoP" role="presentation"><tbody><tr><td class="I5"><form class="bAs" method="POST">` +
    `<div class="fX"><table class="GS"><tbody class="bze">${fields.join('')}</tbody></table></div><div class="aoD az6"${reply ? ' style="display:none"' : ''}><input name="subjectbox" class="aoT" value="${esc(subject)}"></div>${hidden.join('')}</form>` +
    `<table class="iN"><tbody><tr><td class="Ap"><div class="Ar As" style="display:none"><div class="At"><textarea class="Ak aiL" form="nosend"></textarea></div></div><div class="Ar Au"><div class="aO7">` +
    `<div class="Am aiL Al editable LW-avf tS-tW" g_editable="true" role="textbox" aria-multiline="true" contenteditable="true" tabindex="1"><div><br></div><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="auto" class="gmail_signature" data-smartmail="gmail_signature">${esc(state.owner.name)}</div></div></div></div></td></tr></tbody></table>` +
    `<div class="aDg"><div class="aDj"><div class="aDh"><table class="IZ" role="group"><tbody><tr class="btC"><td class="gU Up"><div class="J-J5-Ji btA"><div class="dC"><div class="T-I J-J5-Ji aoO v7 T-I-atl L3" role="button" tabindex="1" data-practice="send">${esc(state.words.send)}</div><div class="T-I J-J5-Ji hG T-I-atl L3" role="button" aria-haspopup="true" tabindex="1" selector="scheduledSend" data-practice="schedule">▾</div></div></div></td>` +
    `<td class="gU a0z"><div class="oh J-Z-I J-J5-Ji T-I-ax7 T-I" role="button" tabindex="1" data-practice="discard">${esc(state.words.discard)}</div></td></tr></tbody></table></div></div></div></td></tr></tbody></table></div></div>`
  );
}
