import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { inboxPage } from './gmail/pages.mjs';
import { linkedinPage } from './linkedin/index.mjs';

const read = (name) => readFileSync(new URL(name, import.meta.url));
/** A pair for practice only: it is public, and only the browser that `npm start` opens is told to accept it. */
const CERT = read('practice-cert.pem');
const KEY = read('practice-cert.key');
const PAGES = {
  'mail.google.com': mailPage,
  'www.linkedin.com': (url) => linkedinPage(url.pathname + url.search),
};

/**
 * Serves the practice inbox and the practice profiles on this machine. `flags` make a browser take this server
 * for both sites and reach nothing else.
 */
export async function startPracticeServer(options = {}) {
  const server = createServer({ cert: CERT, key: KEY }, (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    const html = url.pathname === '/favicon.ico' ? undefined : PAGES[url.hostname]?.(url, options);
    response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    port,
    flags: [
      `--host-resolver-rules=MAP mail.google.com:443 127.0.0.1:${port}, MAP www.linkedin.com:443 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${keyHash()}`,
      '--disable-quic',
    ],
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** `?lang=ar&theme=dark&density=compact&split=vertical&rows=50` try the page's other looks. */
function mailPage(url, options) {
  if (!url.pathname.startsWith('/mail/')) return undefined;
  const asked = Object.fromEntries(url.searchParams);
  return inboxPage({ ...options, ...asked, ...(asked.rows && { rows: Number(asked.rows) }) });
}

function keyHash() {
  const key = new X509Certificate(CERT).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}
