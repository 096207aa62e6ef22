/** Keys under which two spellings of one name meet, within a script and across scripts. */

const MARKS = /[\u0640\u064B-\u0652\u0670]/g;
const LATIN_MARKS = /\p{M}/gu;
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\u061C\uFEFF]/g;

/** What people type differently inside one word: hamza seats, dotless yeh, tied teh. */
const ARABIC_FORMS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ؤ: 'و',
  ئ: 'ي',
  ء: '',
  ک: 'ك',
  ی: 'ي',
};
const ARABIC = /[\u0600-\u06FF]/;
/** Latin first halves of compounds that are written with or without a space. */
const LATIN_FIRST_HALF = /^(abd|abdul|abdel|abdal|abd-?[aeu]l)$/;

/**
 * A name as words that can be compared: marks and case gone, compounds joined («عبد الرحمن», "Abdul Rahman"),
 * the article cut off (CONVENTIONS 12).
 */
export function nameWords(text: string): string[] {
  // Most addresses and many names are plain letters: nothing to fold, and a hundred thousand are read at once.
  const isPlain = PLAIN.test(text);
  const plain = (isPlain ? text : folded(text)).toLowerCase();
  const pieces = isPlain
    ? plain.split(/[^a-z0-9@.]+/)
    : plain.split(/[^\p{L}\p{N}@.'’-]+/u).flatMap((piece) => piece.split(/[-'’]/));
  const words: string[] = [];
  let half = '';
  for (const piece of pieces) {
    const word = ARABIC.test(piece)
      ? [...piece].map((letter) => ARABIC_FORMS[letter] ?? letter).join('')
      : piece;
    if (word === '' || word === '.') continue;
    if (word === 'عبد' || LATIN_FIRST_HALF.test(word)) half = word === 'عبد' ? word : 'abd';
    // "Abd Al Rahman": the article stands alone between the halves and adds nothing.
    else if (half && /^([aeu]l|ul)$/.test(word)) half = 'abdul';
    else {
      words.push(half ? joined(half, word) : withoutArticle(word));
      half = '';
    }
  }
  if (half) words.push(half);
  return words.filter((word) => word !== '');
}

const PLAIN = /^[\x20-\x7e]*$/;

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(MARKS, '')
    .normalize('NFD')
    .replace(/[\u0653-\u0655]/g, '')
    .replace(LATIN_MARKS, '')
    .normalize('NFC');
}

function joined(half: string, word: string): string {
  if (half === 'عبد') return `عبد${word.startsWith('ال') ? word : `ال${word}`}`;
  return `abdul${word.replace(/^(?:al|el|ul)(?=.{3})/, '')}`;
}

function withoutArticle(word: string): string {
  if (/^ال.{2,}/.test(word)) return word.slice(2);
  return /^(al|el)$/.test(word) ? '' : word;
}

/** Consonant classes of Arabic letters. What is missing here is a vowel or silent. */
const ARABIC_SOUNDS: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'b',
  ت: 't',
  ط: 't',
  ث: 's',
  س: 's',
  ص: 's',
  ج: 'j',
  چ: 'c',
  ح: 'h',
  ه: 'h',
  خ: 'x',
  د: 'd',
  ض: 'd',
  ذ: 'd',
  ظ: 'd',
  ر: 'r',
  ز: 'z',
  ش: 'c',
  غ: 'g',
  ف: 'f',
  ڤ: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  و: 'w',
  ي: 'y',
};

/** Latin spellings of the same classes, longest first. */
const LATIN_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^(kh)/, 'x'],
  [/^(sh|ch)/, 'c'],
  [/^(gh)/, 'g'],
  [/^(th)/, 's'],
  [/^(dh)/, 'd'],
  [/^(ph)/, 'f'],
  [/^(ou|oo|w)/, 'w'],
  [/^(ee|y|i)/, 'y'],
  [/^[qck]/, 'k'],
  [/^[jg]/, 'j'],
  [/^[bp]/, 'b'],
  [/^[fv]/, 'f'],
  [/^[tdhrzslmn]/, ''],
];

function sounds(word: string): string {
  if (ARABIC.test(word)) {
    return [...word.replace(/ه$/, '')].map((letter) => ARABIC_SOUNDS[letter] ?? '').join('');
  }
  let found = '';
  // A final h after a vowel is the tied teh: Sarah, Fatimah.
  for (let rest = word.replace(/(?<=[aeiou])h$/, ''); rest !== ''; ) {
    const [pattern, sound] = LATIN_SOUNDS.find(([one]) => one.test(rest)) ?? [];
    const length = pattern ? (pattern.exec(rest)?.[0].length ?? 1) : 1;
    if (pattern) found += sound === '' ? rest[0] : sound;
    rest = rest.slice(length);
  }
  return found;
}

const collapsed = (key: string) => key.replace(/(.)\1+/g, '$1');

/** Consonants with the long vowels kept: أحمد and Ahmad → `hmd`, كريم and Karim → `krym`. */
export function vowelKey(word: string): string {
  return collapsed(sounds(word));
}

/** Consonants alone. It makes different names meet (أحمد, حامد), so it only ranks last. */
export function looseKey(word: string): string {
  const key = sounds(word);
  return collapsed(key.slice(0, 1) + key.slice(1).replace(/[wy]/g, ''));
}
