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

/** 32-bit hash of a word. */
function hashOf(name: string): number {
  let hash = START;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), PRIME);
  return stir(hash);
}

const hashes = new Map<string, number>();

/** Hash of a word; common words are worked out once. */
function wordHash(word: string): number {
  const known = hashes.get(word);
  if (known !== undefined) return known;
  const hash = hashOf(word);
  if (hashes.size < CACHED_WORDS_MAX) hashes.set(word, hash);
  return hash;
}

/** Hash of some words in order; `kind` tells apart what is built from the same words. */
function combined(kind: number, first: number, second = 0, third = 0): number {
  let hash = Math.imul((START + kind) ^ first, PRIME);
  hash = Math.imul(hash ^ (hash >>> 15) ^ second, PRIME);
  hash = Math.imul(hash ^ (hash >>> 13) ^ third, PRIME);
  return stir(hash);
}

/** What is built from some words, as the first part of its hash. */
const KIND = {
  single: 1,
  two: 2,
  three: 3,
  skipping: 4,
  skeleton: 5,
  twoSkeletons: 6,
  concept: 7,
  twoConcepts: 8,
  farConcepts: 9,
  threeConcepts: 10,
  conceptsTogether: 11,
  first: 12,
  question: 13,
  length: 14,
} as const;

/** Concepts alone, in order, and in pairs: what a sentence says apart from its words. */
function addConcepts(found: Set<number>, words: Word[]): void {
  const concepts = readConcepts(words).map(({ name, at }) => ({ hash: wordHash(name), at }));
  for (let i = 0; i < concepts.length; i++) {
    const { hash, at } = concepts[i]!;
    found.add(combined(KIND.concept, hash));
    const next = concepts[i + 1];
    const third = concepts[i + 2];
    if (next) found.add(combined(next.at - at > 3 ? KIND.farConcepts : KIND.twoConcepts, hash, next.hash));
    if (next && third) found.add(combined(KIND.threeConcepts, hash, next.hash, third.hash));
    for (let j = i + 1; j < concepts.length && j < i + 8; j++) {
      const other = concepts[j]!.hash;
      if (other !== hash)
        found.add(combined(KIND.conceptsTogether, Math.min(hash, other), Math.max(hash, other)));
    }
  }
}

/** Words single, in twos and threes, and with one word left out between. */
function addWords(found: Set<number>, words: Word[]): void {
  const stems = words.map((word) => wordHash(word.stem));
  const skeletons = words.map((word) => (word.skeleton ? wordHash(word.skeleton) : 0));
  for (let i = 0; i < words.length; i++) {
    const stem = stems[i]!;
    const next = stems[i + 1];
    const third = stems[i + 2];
    found.add(combined(KIND.single, stem));
    if (next !== undefined) found.add(combined(KIND.two, stem, next));
    if (next !== undefined && third !== undefined) {
      found.add(combined(KIND.three, stem, next, third));
      found.add(combined(KIND.skipping, stem, third));
    }
    const skeleton = skeletons[i]!;
    if (!skeleton) continue;
    found.add(combined(KIND.skeleton, skeleton));
    if (skeletons[i + 1]) found.add(combined(KIND.twoSkeletons, skeleton, skeletons[i + 1]));
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
  if (words[0]) found.add(combined(KIND.first, wordHash(words[0].stem)));
  if (words.some((one) => one.surface === '?')) found.add(combined(KIND.question, 0));
  found.add(combined(KIND.length, Math.min(6, Math.floor(Math.log2(words.length + 1)))));
  return found;
}
