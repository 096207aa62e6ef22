import { readConcepts } from './read-concepts';
import type { Word } from './words';

const START = 0x811c9dc5;
const PRIME = 0x01000193;
const CACHED_WORDS_MAX = 4000;

function stir(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 12)) >>> 0;
}

/** 32-bit hash of a feature's name. */
export function hashOf(name: string): number {
  let hash = START;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), PRIME);
  return stir(hash);
}

/** Concepts alone, in order, and in pairs: what a sentence says apart from its words. */
function addConcepts(found: Set<number>, words: Word[]): void {
  const concepts = readConcepts(words);
  for (let i = 0; i < concepts.length; i++) {
    const { name, at } = concepts[i]!;
    found.add(hashOf(`C${name}`));
    const next = concepts[i + 1];
    const third = concepts[i + 2];
    if (next) found.add(hashOf(`D${name} ${next.name}${next.at - at > 3 ? ' far' : ''}`));
    if (next && third) found.add(hashOf(`T${name} ${next.name} ${third.name}`));
    for (let j = i + 1; j < concepts.length && j < i + 8; j++) {
      const other = concepts[j]!.name;
      if (other !== name) found.add(hashOf(name < other ? `P${name} ${other}` : `P${other} ${name}`));
    }
  }
}

/** Words single, in twos and threes, and with one word left out between. */
function addWords(found: Set<number>, words: Word[]): void {
  for (let i = 0; i < words.length; i++) {
    const { stem, skeleton } = words[i]!;
    const next = words[i + 1];
    const third = words[i + 2];
    found.add(hashOf(`1${stem}`));
    if (next) found.add(hashOf(`2${stem} ${next.stem}`));
    if (next && third) {
      found.add(hashOf(`3${stem} ${next.stem} ${third.stem}`));
      found.add(hashOf(`s${stem} ${third.stem}`));
    }
    if (!skeleton) continue;
    found.add(hashOf(`k${skeleton}`));
    if (next?.skeleton) found.add(hashOf(`l${skeleton} ${next.skeleton}`));
  }
}

/** Every run of `shortest` to `longest` letters of a word with its edges marked. */
function runsOf(kind: string, word: string, shortest: number, longest: number): number[] {
  const padded = `<${word}>`;
  const found: number[] = [];
  for (let from = 0; from + shortest <= padded.length; from++) {
    let hash = Math.imul(START ^ kind.charCodeAt(0), PRIME);
    for (let size = 1; size <= longest && from + size <= padded.length; size++) {
      hash = Math.imul(hash ^ padded.charCodeAt(from + size - 1), PRIME);
      if (size >= shortest) found.push(stir(hash));
    }
  }
  return found;
}

const runs = new Map<string, number[]>();

/** Runs of letters inside a word: they carry endings, typing errors and dialect. Common words are worked out once. */
function lettersOf({ surface, skeleton }: Word): number[] {
  if (surface.length < 3) return [];
  const key = `${surface} ${skeleton}`;
  const known = runs.get(key);
  if (known) return known;
  const found = runsOf('c', surface, 3, 5);
  if (skeleton) found.push(...runsOf('m', skeleton, 3, 3));
  if (runs.size < CACHED_WORDS_MAX) runs.set(key, found);
  return found;
}

/** The features of a run of words, hashed, each once. */
export function featuresOf(words: Word[]): Set<number> {
  const found = new Set<number>();
  addWords(found, words);
  for (const word of words) for (const hash of lettersOf(word)) found.add(hash);
  addConcepts(found, words);
  if (words[0]) found.add(hashOf(`b${words[0].stem}`));
  if (words.some((one) => one.surface === '?')) found.add(hashOf('f?'));
  found.add(hashOf(`n${Math.min(6, Math.floor(Math.log2(words.length + 1)))}`));
  return found;
}
