/* What the practice page does: it answers clicks as the mail page would. Inlined after `markup.mjs`. */
/* global listView, threadView, messageItem, composeBox, chip, rowAttributes, rowCells, hashToken, idAt, MAILBOX */

const { threads, state } = MAILBOX;
const UNDO_MS = 5000;
const views = document.querySelector('.aeF > .nH');
let composeNo = 0;
let arrivals = 0;

const element = (html) => {
  const holder = document.createElement('template');
  holder.innerHTML = html;
  return holder.content.firstElementChild;
};
const threadById = (id) => threads.find((thread) => thread.id === id);
const shownMain = () => [...views.children].find((view) => view.style.display !== 'none');

/** A view left is hidden and kept, as the mail page does it. */
function show(view) {
  for (const other of views.children) other.style.display = 'none';
  if (view.parentNode !== views) views.append(view);
  view.style.display = '';
}

/** Row elements stay, their inner nodes are exchanged: the one at the top is now another conversation's. */
function drawRows(list, shown) {
  const body = list.querySelector('tbody');
  if (state.split === 'vertical' || body.children.length !== shown.length) {
    list.replaceWith(element(listView(shown, state)).querySelector('[gh="tl"]'));
    return;
  }
  for (const [no, row] of [...body.children].entries()) {
    const attributes = rowAttributes(shown[no], no, state);
    for (const [name, value] of Object.entries(attributes)) row.setAttribute(name, value);
    row.innerHTML = rowCells(shown[no], state);
  }
}

const listMain = () => [...views.children].find((view) => view.querySelector('[gh="tl"]'));

function openList(query) {
  const wanted = query
    .toLowerCase()
    .split(/\s+or\s+|[\s{}"()]+/)
    .map((word) => word.replace(/^from:/, ''))
    .filter(Boolean);
  const shown =
    wanted.length === 0
      ? threads
      : threads.filter((thread) => wanted.some((word) => textOf(thread).includes(word)));
  if (!listMain()) views.append(element(listView(shown, state)));
  drawRows(listMain().querySelector('[gh="tl"]'), shown);
  show(listMain());
  document.title = `${state.words.inbox} - ${state.owner.email} - Gmail`;
}

const textOf = (thread) => `${thread.subject} ${thread.person.name} ${thread.person.email}`.toLowerCase();

function openThread(thread) {
  thread.unread = false;
  if (state.split !== 'none') {
    for (const other of threads) other.shown = other === thread;
    const list = listMain();
    const fresh = element(listView(threads, state));
    list.querySelector('[gh="tl"]').replaceWith(fresh.querySelector('[gh="tl"]'));
    list.querySelector('.aia').replaceWith(fresh.querySelector('.aia'));
    return;
  }
  for (const view of [...views.children]) if (!view.querySelector('[gh="tl"]')) view.remove();
  show(element(threadView(thread, state)));
  document.title = `${thread.subject} - ${state.owner.email} - Gmail`;
}

function route() {
  const [view, ...rest] = decodeURIComponent(location.hash.slice(1)).split('/');
  const thread = threads.find((one) => hashToken(one.id) === rest.at(-1));
  if (thread) openThread(thread);
  else openList(view === 'search' ? (rest[0] ?? '').replaceAll('+', ' ') : '');
}

function openCompose(reply, place) {
  const box = element(composeBox(++composeNo, reply, state));
  if (place) place.classList.add('adB');
  else box.setAttribute('role', 'dialog');
  (place ?? document.querySelector('.dw .no')).replaceChildren(box);
  const editor = box.querySelector('[g_editable]');
  box.practice = { reply, editor };
  editor.focus();
  getSelection().collapse(editor.firstElementChild, 0);
}

/** Sending shows the message when the time for undoing it has passed, under a new id. */
function send(box) {
  const { reply, editor } = box.practice;
  const nodes = [...editor.childNodes];
  const end = nodes.findIndex((node) => node.className === 'gmail_signature_prefix');
  const text = nodes
    .slice(0, end < 0 ? nodes.length : end)
    .map((node) => node.textContent.trim())
    .filter(Boolean);
  const to = [...box.querySelectorAll('[name="to"] [role="option"]')].map((one) => ({
    name: one.dataset.name,
    email: one.dataset.hovercardId,
  }));
  // The mail page refuses a mail to nobody: the box stays.
  if (to.length === 0) return;
  const place = box.parentElement;
  place.classList.remove('adB');
  box.remove();
  const timer = setTimeout(() => {
    toast.remove();
    deliver(reply?.thread ?? newThread(box, to[0]), { from: state.owner, to, text });
  }, UNDO_MS);
  const toast = element(
    `<div class="bAp" role="alert"><span></span> <span role="link" tabindex="0" data-practice="undo"></span></div>`,
  );
  toast.firstElementChild.textContent = state.words.sent;
  toast.lastElementChild.textContent = state.words.undo;
  toast.lastElementChild.addEventListener('click', () => {
    clearTimeout(timer);
    toast.remove();
    place.classList.add('adB');
    place.append(box);
  });
  document.body.append(toast);
}

/** A conversation the owner begins keeps the id its browser gave it. */
function newThread(box, person) {
  const permId = box.querySelector('[name="rt"]').value.slice(1);
  const subject = box.querySelector('[name="subjectbox"]').value;
  const thread = {
    id: idAt(Date.now(), 900 + arrivals),
    permId,
    subject,
    person,
    unread: false,
    messages: [],
  };
  threads.unshift(thread);
  return thread;
}

/** A new message in a conversation, written by either side. */
function deliver(thread, message) {
  const at = Date.now();
  const full = { ...message, at, id: idAt(at, ++arrivals) };
  thread.messages.push(full);
  thread.unread = message.from.email !== state.owner.email;
  threads.splice(threads.indexOf(thread), 1);
  threads.unshift(thread);
  const heading = shownMain()?.querySelector('h2');
  if (heading?.dataset.legacyThreadId === thread.id) {
    shownMain()
      .querySelector('[role="list"]')
      .append(element(messageItem(full, false, state)));
  }
  const list = listMain()?.querySelector('[gh="tl"]');
  if (list) drawRows(list, threads);
  return full.id;
}

function expand(item) {
  const heading = item.closest('[role="main"]').querySelector('h2');
  const thread = threadById(heading.dataset.legacyThreadId);
  const message = thread.messages.find((one) => one.id === item.dataset.practiceMessage);
  const open = element(messageItem(message, false, state));
  item.className = open.className;
  item.setAttribute('aria-expanded', 'true');
  item.replaceChildren(...open.childNodes);
}

const PRESSES = {
  send: (target) => send(target.closest('.M9')),
  discard: (target) => target.closest('.M9').remove(),
  schedule: (target) => target.closest('.M9').remove(),
  compose: () => openCompose(null, null),
  reply: (target) => {
    const item = target.closest('[role="listitem"]');
    const thread = threadById(item.closest('[role="main"]').querySelector('h2').dataset.legacyThreadId);
    const message = thread.messages.find((one) => one.id === item.dataset.practiceMessage);
    openCompose({ thread, message }, item.querySelector('.ip'));
  },
};

document.addEventListener('click', (event) => {
  const pressed = event.target.closest('[data-practice]');
  if (pressed) return PRESSES[pressed.dataset.practice]?.(pressed);
  const collapsed = event.target.closest('.kv');
  if (collapsed) return expand(collapsed);
  const row = event.target.closest('tr.zA');
  if (!row) return undefined;
  const id = row.querySelector('[data-legacy-thread-id]')?.dataset.legacyThreadId;
  const thread = threadById(id);
  if (state.split !== 'none') openThread(thread);
  else location.hash = `#inbox/${hashToken(id)}`;
  return undefined;
});
document.addEventListener('change', (event) => {
  if (!event.target.matches('.agP')) return;
  const email = event.target.value;
  event.target.value = '';
  event.target
    .closest('.anm')
    .querySelector('[role="listbox"]')
    .append(element(chip({ name: email, email })));
});
document.querySelector('form[role="search"]').addEventListener('submit', (event) => {
  event.preventDefault();
  location.hash = `#search/${encodeURIComponent(event.target.elements.q.value).replaceAll('%20', '+')}`;
});
document.addEventListener('keydown', (event) => {
  const box = event.target.closest('.M9');
  if (box && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(box);
});
addEventListener('hashchange', route);
// The list that came with the page need not be drawn again: a bench of the page would mostly measure that.
const isDrawn = location.hash === '#inbox' && listMain() !== undefined;
if (location.hash.length > 1 && !isDrawn) route();

/** For tests: what a server would push. */
globalThis.practice = {
  threads,
  receive: (no, ...text) => deliver(threads[no], { from: threads[no].person, to: [state.owner], text }),
  redraw: () => drawRows(listMain().querySelector('[gh="tl"]'), threads),
};
