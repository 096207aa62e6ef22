/**
 * Names as people show them on LinkedIn: with titles, degrees, pronouns, remarks and pictographs. The name is kept exactly
 * as shown; the forms here are hints for offering a namesake. Identity is the id, never the name.
 */

const BIDI_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const ARABIC_DIACRITICS_AND_TATWEEL = /[\u064b-\u065f\u0670\u0640]/g;
/** Pictographs, flags, joiners and variation selectors; digits and `#` count as emoji in Unicode, not here. */
const PICTOGRAPHS =
  /\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]|[\u{1f3fb}-\u{1f3ff}]|\ufe0f|\u200d|\u20e3/gu;
const BRACKETED = /[([{（【][^)\]}）】]*[)\]}）】]/g;

/** `she/her`, `he/him/his`: written after the name by those whose page has no place for it. */
const PRONOUNS = /^\p{L}{2,6}(?:\/\p{L}{2,6}){1,2}$/u;
/** Arabic titles of one letter stand before the name, often without a space: `د.سمير`, `أ.د.هدى`. */
const TITLE_LETTER = /(?<!\p{L})([دمأا])\.(?=\p{L})/gu;

const HONORIFICS = new Set(
  'dr prof professor eng engr mr mrs ms miss sir dame sheikh sheikha rev hon capt د م أ ا أد اد مهندس دكتور دكتورة الدكتور الدكتورة المهندس المهندسة أستاذ الأستاذ الشيخ السيد السيدة'.split(
    ' ',
  ),
);
const CREDENTIALS = new Set(
  'phd md mba emba mpa mph msc ma ms bsc ba bba beng meng pmp cfa cpa acca cma cia cissp csm cspo pe pmi-acp shrm-cp shrm-scp sphr phr itil ccna ccnp jd llm llb esq dba mcips cips six-sigma dds rn jr sr ii iii iv'.split(
    ' ',
  ),
);

/** Folds letters that Arabic writers use for one another. */
function foldArabic(text: string): string {
  return text
    .replace(ARABIC_DIACRITICS_AND_TATWEEL, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');
}

/** Removes leading titles and trailing degrees, word by word, but never the last word left. */
function withoutTitles(words: string[]): string[] {
  const bare = (word: string) => word.replace(/[.،,]/g, '').toLowerCase();
  let from = 0;
  let to = words.length;
  while (to - from > 1 && HONORIFICS.has(bare(words[from] ?? ''))) from += 1;
  while (to - from > 1 && isAside(words[to - 1] ?? '', bare)) to -= 1;
  return words.slice(from, to);
}

function isAside(word: string, bare: (word: string) => string): boolean {
  return CREDENTIALS.has(bare(word)) || PRONOUNS.test(word);
}

/** The part of a shown name that is the name: no marks, pictographs, brackets, remarks or degrees. */
export function bareName(shown: string): string {
  const text = shown.normalize('NFKC').replace(BIDI_MARKS, '').replace(BRACKETED, ' ');
  const beforeRemark = text.split(/\s\|\s|[,،]|\s[–—-]\s/)[0] ?? '';
  const beforeStars = beforeRemark.replace(/\p{Extended_Pictographic}.*\p{Extended_Pictographic}/gu, ' ');
  const words = beforeStars
    .replace(PICTOGRAPHS, ' ')
    .replace(TITLE_LETTER, '$1. ')
    .trim()
    .split(/\s+/)
    .filter(Boolean);
  return withoutTitles(words).join(' ');
}

/** The form in which two spellings of one name agree. */
export function nameKey(shown: string): string {
  return foldArabic(
    bareName(shown)
      .normalize('NFKD')
      .replace(/\p{Mn}/gu, ''),
  )
    .replace(/[’'`´]/g, '')
    .toLowerCase();
}
