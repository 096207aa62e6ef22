/**
 * The practice network: LinkedIn's pages with made-up people, for tests and for trying Dawra without an account.
 * Structure follows the real pages; texts and people are invented.
 */
import { text } from './html.mjs';
import { company, connections, conversation, feed, search } from './lists.mjs';
import { people, personById, rep } from './people.mjs';
import { artdecoProfile } from './profile-artdeco.mjs';
import { sduiProfile } from './profile-sdui.mjs';

export { people, rep } from './people.mjs';

/** Pages reached from every page, so that moving without a reload can be tried. */
const NAV = [
  '/feed/',
  '/search/results/people/',
  '/mynetwork/invite-connect/connections/',
  '/messaging/thread/2-practice/',
  '/company/cedar-foods/',
];

/**
 * The whole page at a path, ready to be served as www.linkedin.com.
 * `renderDelayMs`: how long after the address the new page is drawn when moving without a reload.
 */
export function linkedinPage(path, { renderDelayMs = 300 } = {}) {
  const page = pageAt(path);
  const lang = page.lang ?? 'en';
  const sdui = page.dialect === 'sdui';
  const html = sdui
    ? `lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}" translate="no"`
    : `class="theme theme--mercado artdeco" lang="${lang}"`;
  const links = [...NAV, ...people.map((person) => `/in/${encodeURIComponent(person.id)}/`)];
  return `<!DOCTYPE html><html ${html}><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-practice'; style-src 'nonce-practice'; connect-src 'self'">
<title>${text(page.title)}</title>
<style nonce="practice">body{font:14px system-ui;margin:0;background:#f4f2ee}header nav{display:flex;gap:12px;flex-wrap:wrap;padding:8px;background:#fff}main{max-inline-size:720px;margin:12px auto;background:#fff;padding:16px;border-radius:8px}h1,h2{font-size:20px;margin:4px 0}main svg{inline-size:20px;block-size:20px}._hidden{display:none}.visually-hidden{position:absolute;clip-path:inset(50%)}</style>
</head><body><header><nav aria-label="Practice network">${links.map((href) => `<a data-move href="${href}">${text(decodeURIComponent(href))}</a>`).join('')}</nav></header>
<main ${sdui ? 'id="workspace" tabindex="-1"' : 'class="scaffold-layout__main"'}>${page.main}</main>
<script nonce="practice">${moveScript(renderDelayMs)}</script></body></html>`;
}

function pageAt(path) {
  const { pathname } = new URL(path, 'https://www.linkedin.com');
  const [first, second = ''] = pathname.split('/').filter(Boolean);
  const person = first === 'in' ? personById(decodeURIComponent(second)) : undefined;
  if (person) {
    const main = person.page === 'sdui' ? sduiProfile(person) : artdecoProfile(person);
    return { title: `(2) ${person.name} | LinkedIn`, dialect: person.page, lang: person.lang, main };
  }
  if (first === 'search') return { title: 'Search | LinkedIn', dialect: 'sdui', main: search(people) };
  if (first === 'mynetwork')
    return { title: 'Connections | LinkedIn', dialect: 'sdui', main: connections(people) };
  if (first === 'messaging')
    return {
      title: 'Messaging | LinkedIn',
      dialect: 'artdeco',
      main: conversation(people[0], rep, people[3]),
    };
  if (first === 'company')
    return {
      title: 'Cedar Foods: Overview | LinkedIn',
      dialect: 'artdeco',
      main: company('cedar-foods', 'Cedar Foods'),
    };
  return { title: 'Feed | LinkedIn', dialect: 'sdui', main: feed(people) };
}

/** Moves without a reload as LinkedIn does: address first, the new page and its title a moment later. */
function moveScript(delayMs) {
  return `
  const show = async (href) => {
    const reply = await fetch(href);
    const next = new DOMParser().parseFromString(await reply.text(), 'text/html');
    setTimeout(() => {
      if (location.pathname !== new URL(href, location.href).pathname) return;
      document.querySelector('main').replaceWith(document.adoptNode(next.querySelector('main')));
      document.documentElement.lang = next.documentElement.lang;
      document.documentElement.dir = next.documentElement.dir;
      document.documentElement.className = next.documentElement.className;
      document.title = next.title;
    }, ${delayMs});
  };
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-move]');
    if (!link) return;
    event.preventDefault();
    history.pushState({}, '', link.href);
    show(link.href);
  });
  addEventListener('popstate', () => show(location.href));`;
}
