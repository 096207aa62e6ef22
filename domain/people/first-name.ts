/** Titles that stand before a name and are not part of it. */
const HONORIFICS = new Set(
  'dr dr. eng eng. prof prof. mr mr. mrs mrs. ms ms. sheikh h.e. د د. أ أ. أ.د أ.د. م م. المهندس المهندسة الدكتور الدكتورة الأستاذ الأستاذة السيد السيدة الشيخ الحاج سعادة معالي'.split(
    ' ',
  ),
);
/** First parts that make a compound with the next word: عبد الرحمن, Abdul Rahman, أبو …, Bin …. */
const COMPOUND = new Set('عبد أبو ابو أم ام بن ابن abd abdul abdel abu'.split(' '));

/** The name to greet with: honorifics split off, compounds kept whole (CONVENTIONS 12). Empty when there is none. */
export function firstNameOf(name: string): string {
  const words = name
    .replace(/[,،].*$/, '')
    .trim()
    .split(/\s+/)
    .filter((word) => !HONORIFICS.has(word.toLowerCase()));
  const [first = '', second] = words;
  if (first.includes('@')) return '';
  return second && COMPOUND.has(first.toLowerCase()) ? `${first} ${second}` : first;
}
