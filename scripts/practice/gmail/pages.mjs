import { readFileSync } from 'node:fs';
import { mailbox } from './mailbox.mjs';
import { esc, listView, threadView } from './markup.mjs';

const source = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
/** The builders run in the page too, so that both draw the same. */
const MARKUP = source('markup.mjs').replaceAll(/^export /gm, '');
const BEHAVIOUR = source('behaviour.js');
const STYLE = source('style.css');

/** The practice inbox as a list; options in `pages.d.mts`. */
export function inboxPage(options = {}) {
  const box = mailbox(options);
  if (options.open !== undefined) box.threads[options.open].shown = true;
  return frame(listView(box.threads, box.state), box, box.state.words.inbox, options);
}

/** The practice inbox with one conversation open, by its place in the list. */
export function threadPage({ open = 0, ...options } = {}) {
  const box = mailbox(options);
  const thread = box.threads[open];
  return frame(threadView(thread, box.state), box, thread.subject, options);
}

function frame(view, box, title, { density = 'default', theme = 'light' }) {
  const { owner, words, lang, split } = box.state;
  const direction = lang === 'ar' ? 'rtl' : 'ltr';
  const data = JSON.stringify(box).replaceAll('<', '\\u003c');
  return `<!DOCTYPE html>
<html lang="${lang}" dir="${direction}" data-practice-density="${density}" data-practice-theme="${theme}" data-practice-split="${split}">
<head><meta charset="utf-8"><meta name="og-profile-acct" content="${owner.email}">
<title>${esc(title)} - ${owner.email} - Gmail</title><style>${STYLE}</style></head>
<body class="aAU">
<header><strong>Practice inbox</strong><form role="search"><input name="q" aria-label="${esc(words.search)}" placeholder="${esc(words.search)}"></form>
<a href="https://accounts.google.com/SignOutOptions" aria-label="${esc(`${owner.name}\n(${owner.email})`)}">${esc(owner.name)}</a></header>
<div class="bkK"><div class="nH"><div class="z0" role="button" tabindex="0" data-practice="compose">${esc(words.compose)}</div><div class="aim"><span class="aio">${esc(words.inbox)}</span></div></div>
<div class="nH"><div class="aeF"><div class="nH">${view}</div></div></div></div>
<div class="dw"><div><div class="nH"><div class="nH"><div class="no"></div></div></div></div></div>
<script>{const MAILBOX = ${data};
${MARKUP}
${BEHAVIOUR}}</script>
</body></html>`;
}
