/**
 * How the model's steps are stored. Nearly all are nought or one, up or down, so that a few dozen triples make up almost the
 * whole of them: each of these is one letter, and any other is spelled out. A worker that wakes reads a third of the text.
 */

/** A letter for each of the commonest triples: none needs an escape in JSON or in any literal of a script. */
export const TRIPLE_LETTERS =
  '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}';
/** The three steps behind it are spelled out, a letter each. */
export const SPELLED = '~';
/** The letter of nought; its neighbours in the alphabet are one step up and down. */
export const NOUGHT = '?';

/** Reads `count` steps, a multiple of three; `common` spells the triples out in the order of their letters. */
export function readTriples(text: string, common: string, count: number): Int8Array {
  const nought = NOUGHT.charCodeAt(0);
  const spelled = SPELLED.charCodeAt(0);
  const starts = new Uint16Array(128);
  for (let k = 0; k < TRIPLE_LETTERS.length; k++) starts[TRIPLE_LETTERS.charCodeAt(k)] = 3 * k;
  const steps = new Int8Array(count);
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i);
    const isSpelled = letter === spelled;
    const source = isSpelled ? text : common;
    const from = isSpelled ? i + 1 : starts[letter]!;
    for (let k = 0; k < 3; k++) steps[at++] = source.charCodeAt(from + k) - nought;
    if (isSpelled) i += 3;
  }
  return steps;
}
