import type { Format, Language } from './format';

/** The words of one area in both languages, as functions of the writer that fills in numbers and dates. */
export type Area<Words> = Readonly<Record<Language, (f: Format) => Words>>;

const made = new WeakMap<Format, Map<unknown, unknown>>();

/** The words of an area, made once for each writer. */
export function words<Words>(area: Area<Words>, f: Format): Words {
  const known = made.get(f) ?? new Map<unknown, unknown>();
  made.set(f, known);
  const ready = known.get(area) as Words | undefined;
  if (ready) return ready;
  const written = area[f.lang](f);
  const fresh = f.prefs.digits === 'arab' ? inArabicDigits(written) : written;
  known.set(area, fresh);
  return fresh;
}

/** A number on its own in a sentence. What hangs on letters, dashes and dots (dates, versions, file names) is a code. */
const LONE_NUMBER = /(?<![A-Za-z\d]|[A-Za-z\d][-/.])\d+(?:[,:]\d+)*(?![A-Za-z\d]|[-/.][A-Za-z\d])%?/g;

/** Numbers that stand in a sentence as it was written, in the digits the user chose; those filled in come so already. */
function inArabicDigits<Words>(written: Words): Words {
  const convert = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replace(LONE_NUMBER, arabicDigits);
    if (Array.isArray(value)) return value.map(convert);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, convert(part)]));
  };
  return convert(written) as Words;
}

const arabicDigits = (number: string) =>
  number
    .replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
    .replace(',', '٬')
    .replace('%', '٪');
