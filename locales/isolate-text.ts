import type { Language } from './format';

const RTL_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** Letters and spaces of one script only: such a word cannot disturb a sentence of its own language. */
const PLAIN: Record<Language, RegExp> = {
  en: /^[\p{Script=Latin}\s]+$/u,
  ar: /^[\u0600-\u06ff\s]+$/,
};

/** Wraps a value in first-strong isolates unless it is plain text of the sentence's own script. */
export function isolate(text: string, lang: Language): string {
  if (text === '' || PLAIN[lang].test(text)) return text;
  if (lang === 'en' && !RTL_LETTER.test(text)) return text;
  return `\u2068${text}\u2069`;
}

/** Wraps a value that always reads from left to right. */
export function leftToRight(text: string): string {
  return `\u2066${text}\u2069`;
}

/** Takes isolates and word joiners out again, for texts that leave our pages (clipboard, files). */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u2060\u2066-\u2069]/g, '');
}
