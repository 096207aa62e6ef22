/** Mail providers anyone can join: an address there says nothing about a company (DOMAIN 17.8, 20.10). */
const PUBLIC_DOMAINS: ReadonlySet<string> = new Set([
  'aol.com',
  'duck.com',
  'fastmail.com',
  'gmail.com',
  'gmx.com',
  'gmx.de',
  'gmx.net',
  'googlemail.com',
  'hey.com',
  'icloud.com',
  'mac.com',
  'mail.com',
  'mail.ru',
  'maktoob.com',
  'me.com',
  'msn.com',
  'pm.me',
  'proton.me',
  'protonmail.com',
  'qq.com',
  'rocketmail.com',
  'tutanota.com',
  'web.de',
  'yandex.com',
  'yandex.ru',
  'ymail.com',
  'zoho.com',
  '126.com',
  '163.com',
]);

/** Providers with a domain per country: `outlook.sa`, `yahoo.co.uk`. */
const PROVIDER_WITH_COUNTRIES = /^(outlook|hotmail|live|yahoo)\.(com|[a-z]{2}|com?\.[a-z]{2})$/;

/**
 * Whether a mail domain is a public provider, so that it never groups or blocks people as a company.
 * @domain S70
 */
export function isPublicMailDomain(domain: string): boolean {
  const name = domain.trim().toLowerCase();
  return PUBLIC_DOMAINS.has(name) || PROVIDER_WITH_COUNTRIES.test(name);
}
