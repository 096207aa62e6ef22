/** A text made comparable, with the way back: `at[i]` is where character `i` stood in the text as given. */
export interface FoldedText {
  text: string;
  at: Int32Array;
}

const ARABIC_TWINS: Record<string, string> = {
  ة: 'ه',
  ى: 'ي',
  ٱ: 'ا',
  ک: 'ك',
  گ: 'ك',
  پ: 'ب',
  چ: 'ج',
  ی: 'ي',
  ھ: 'ه',
  ہ: 'ه',
  ڤ: 'ف',
  ء: '',
  '؟': '?',
  '،': ',',
  '؛': ';',
  '۔': '.',
};

const MARKS: Record<string, string> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '…': '.',
  ß: 'ss',
  ı: 'i',
};

/** Letters of other scripts that look Latin; they count as Latin only beside a real Latin letter. */
const LOOKALIKES: Record<string, string> = Object.fromEntries(
  [...'аеорсухіјѕһԁԛԝкмтвнαεοριντυκχг'].map((from, i) => [from, 'aeopcyxijshdqwkmtbhaeopivtukxr'.charAt(i)]),
);

const latin = /[a-z]/;
const letter = /\p{L}/u;

/** One code point outside ASCII: compatibility form, no marks, lower case, Arabic twins joined. */
function foldPoint(point: string): string {
  const known = ARABIC_TWINS[point] ?? MARKS[point];
  if (known !== undefined) return known;
  const plain = point
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Cs}\u0640]/gu, '')
    .toLowerCase();
  let out = '';
  for (const one of plain) out += ARABIC_TWINS[one] ?? MARKS[one] ?? one;
  return out.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

const folded = new Map<string, string>();

function foldOnce(point: string): string {
  let out = folded.get(point);
  if (out === undefined) {
    out = foldPoint(point);
    if (folded.size < 4000) folded.set(point, out);
  }
  return out;
}

/**
 * The same function for library and mail: NFKC, no direction marks, zero-width characters, tatweel or diacritics,
 * Arabic twins joined, digits and marks made Latin, letters typed three times or more kept once.
 */
export function foldText(given: string): FoldedText {
  const chars: string[] = [];
  const at: number[] = [];
  for (let i = 0; i < given.length; ) {
    const code = given.charCodeAt(i);
    if (code < 128) {
      const one = given[i]!;
      chars.push(one === '`' ? "'" : one.toLowerCase());
      at.push(i++);
      continue;
    }
    const point = String.fromCodePoint(given.codePointAt(i)!);
    for (const one of foldOnce(point)) {
      for (let unit = 0; unit < one.length; unit++) {
        chars.push(one[unit]!);
        at.push(i);
      }
    }
    i += point.length;
  }
  unmaskLookalikes(chars);
  return squeeze(chars, at, given.length);
}

function unmaskLookalikes(chars: string[]): void {
  for (let i = 0; i < chars.length; i++) {
    const twin = LOOKALIKES[chars[i]!];
    if (!twin) continue;
    const before = chars[i - 1] ?? '';
    const after = chars[i + 1] ?? '';
    if (latin.test(before) || latin.test(after)) chars[i] = twin;
  }
  // A second look from the end, so that a run of look-alikes before the first Latin letter is reached as well.
  for (let i = chars.length - 2; i >= 0; i--) {
    const twin = LOOKALIKES[chars[i]!];
    if (twin && latin.test(chars[i + 1]!)) chars[i] = twin;
  }
}

function squeeze(chars: string[], at: number[], end: number): FoldedText {
  const kept: string[] = [];
  const places: number[] = [];
  for (let i = 0; i < chars.length; ) {
    const one = chars[i]!;
    let run = i + 1;
    while (chars[run] === one) run++;
    const copies = run - i >= 3 && letter.test(one) ? 1 : run - i;
    for (let copy = 0; copy < copies; copy++) {
      kept.push(one);
      places.push(at[i + copy]!);
    }
    i = run;
  }
  places.push(end);
  return { text: kept.join(''), at: Int32Array.from(places) };
}
