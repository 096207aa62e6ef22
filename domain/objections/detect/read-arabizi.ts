/** Words that show a Latin line to be Arabic, when two or more stand in it. */
const TELLTALES = new Set(
  (
    'msh mesh mish mo mafeesh mafish mafi el 3ala ya3ni yaani bas bs shu sho wesh wsh leh lesh inshallah inshalla wallah ' +
    'walla delwa2ty dlw2ty delwaaty al7een hala2 halla2 ana e7na i7na nehna enta ento da di dah deh kda keda awi awy gedan ' +
    'jiddan kteer ktir wayed marra shway shwaya 3ndna 3anna 3enna 3endi lazem lazim kaman bokra bukra tamam tmam shukran ' +
    'shokran yalla khalas khalass mn fi 3an 3shan 3ashan lw law ma la w wala kol kul hal abl ba3d lessa lissa bardo'
  ).split(' '),
);

/** English words that an Arabizi reader must leave alone even without a digit in them. */
const SHORT_ENGLISH = new Set('la ma fi da di law bas hal abl el ana mo mn w'.split(' '));

const UNIT =
  /^(\d+([a-z]{1,2}|st|nd|rd|th|pm|am|k|m|gb|mb|tb|kg|km|days?|months?|h|hrs?|x)|[a-z]{1,3}\d+|b2[bc]|[a-z]\d[a-z]?|mp[34]|co2|web3|\d+)$/;

const PAIRS: [string, string][] = [
  ["3'", 'غ'],
  ["7'", 'خ'],
  ["6'", 'ظ'],
  ["9'", 'ض'],
  ['kh', 'خ'],
  ['gh', 'غ'],
  ['sh', 'ش'],
  ['ch', 'ش'],
  ['th', 'ث'],
  ['dh', 'ذ'],
  ['ou', 'و'],
  ['oo', 'و'],
  ['ee', 'ي'],
];

const SINGLES: Record<string, string> = {
  '2': '',
  '3': 'ع',
  '5': 'خ',
  '6': 'ط',
  '7': 'ح',
  '8': 'ق',
  '9': 'ص',
  a: 'ا',
  b: 'ب',
  c: 'ك',
  d: 'د',
  e: '',
  f: 'ف',
  g: 'ج',
  h: 'ه',
  i: 'ي',
  j: 'ج',
  k: 'ك',
  l: 'ل',
  m: 'م',
  n: 'ن',
  o: 'و',
  p: 'ب',
  q: 'ق',
  r: 'ر',
  s: 'س',
  t: 'ت',
  u: 'و',
  v: 'ف',
  w: 'و',
  x: 'كس',
  y: 'ي',
  z: 'ز',
};

/** A digit in this word stands for a letter: it touches one, and the word is no unit, time or code. */
export function hasLetterDigit(word: string): boolean {
  return /[235-9]/.test(word) && /[a-z]/.test(word) && !UNIT.test(word);
}

/** Two or more words carry a letter digit or belong to the short list. */
export function isArabizi(words: string[]): boolean {
  let digits = 0;
  let listed = 0;
  let english = 0;
  for (const word of words) {
    if (hasLetterDigit(word)) digits++;
    else if (TELLTALES.has(word)) SHORT_ENGLISH.has(word) ? english++ : listed++;
  }
  return digits + listed >= 2 || (digits + listed === 1 && english >= 1) || (words.length <= 3 && digits > 0);
}

/** One Arabizi word in Arabic script; `g` and `2` are read a second way where that differs. */
export function readArabizi(word: string): string[] {
  const first = spell(word, SINGLES);
  if (!/[g2]/.test(word)) return [first];
  const second = spell(word, { ...SINGLES, g: 'ق', '2': 'ق' });
  return second === first ? [first] : [first, second];
}

function spell(word: string, singles: Record<string, string>): string {
  let out = '';
  for (let i = 0; i < word.length; ) {
    const pair = PAIRS.find(([from]) => word.startsWith(from, i));
    if (pair) {
      out += pair[1];
      i += pair[0].length;
      continue;
    }
    const one = singles[word[i]!] ?? '';
    if (!(one && out.endsWith(one))) out += one;
    i++;
  }
  return out;
}
