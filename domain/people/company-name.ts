import { isPublicMailDomain } from './public-mail';

/** Second-level labels that are part of a country's ending: `acme.co.uk`, `acme.com.sa`. */
const SECOND_LEVEL = new Set(['ac', 'co', 'com', 'edu', 'gov', 'net', 'org']);

/** The company's own mail domain of an address, or undefined for a provider anyone can join (DOMAIN 20.10). */
export function companyDomain(email: string): string | undefined {
  const domain = email
    .slice(email.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase();
  return domain === '' || !domain.includes('.') || isPublicMailDomain(domain) ? undefined : domain;
}

/**
 * A first guess at a company's name from its domain: `mail.acme-group.com.sa` → `Acme Group`.
 * @domain S14
 */
export function companyNameOf(domain: string): string {
  const labels = domain.trim().toLowerCase().split('.');
  labels.pop();
  if (labels.length > 1 && SECOND_LEVEL.has(labels.at(-1)!)) labels.pop();
  return (labels.at(-1) ?? domain)
    .split(/[-_]+/)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
