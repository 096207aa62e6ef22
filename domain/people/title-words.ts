/** Arabic vowel signs, Quranic marks and the hamza written above or below as a separate mark. */
const ARABIC_MARKS = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED]/g;
const TATWEEL = /\u0640/g;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Words of a job title or keyword, folded so that «المبيعات» and «مبيعات» meet (DOMAIN 8.2). This is the
 * light folding for titles; message texts go through the deeper one of the objection search.
 */
export function titleWords(text: string): string[] {
  const folded = text
    .toLowerCase()
    .replace(ARABIC_MARKS, '')
    .replace(TATWEEL, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');
  return (folded.match(WORD) ?? []).map((word) =>
    word.length >= 3 && word.startsWith('ال') ? word.slice(2) : word,
  );
}
