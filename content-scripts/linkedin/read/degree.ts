/** How far away a person is. Read from digits alone, because the words are translated. */

const DIGITS: Record<string, number> = {
  '١': 1,
  '٢': 2,
  '٣': 3,
  '۱': 1,
  '۲': 2,
  '۳': 3,
  '1': 1,
  '2': 2,
  '3': 3,
};
const NAMES = ['1st', '2nd', '3rd'] as const;

/** `1st`, `2nd`, `3rd` or `3rd+`, or null when the text carries no such digit. */
export function readDegree(text: string): string | null {
  const match = text.match(/(?<![\p{N}.,])([123١٢٣۱۲۳])(?![\p{N}.,]\p{N}|\p{N})\p{L}{0,2}(\+?)/u);
  const digit = DIGITS[match?.[1] ?? ''];
  if (digit === undefined) return null;
  return `${NAMES[digit - 1]}${match?.[2] ?? ''}`;
}

/** A line that names a degree begins with the middle dot LinkedIn puts before it. */
export function isDegreeLine(text: string): boolean {
  return /^[\u200e\u200f]*[·•]\s*\S/.test(text);
}
