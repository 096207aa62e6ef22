import { readConcepts } from './read-concepts';
import type { Word } from './words';

/** 32-bit hash of a feature's name. */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) {
    hash ^= name.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}

/** Concepts alone, in order, and in pairs: what a sentence says apart from its words. */
function addConcepts(names: Set<string>, words: Word[]): void {
  const concepts = readConcepts(words);
  for (let i = 0; i < concepts.length; i++) {
    const { name, at } = concepts[i]!;
    names.add(`C${name}`);
    const next = concepts[i + 1];
    const third = concepts[i + 2];
    if (next) names.add(`D${name} ${next.name}${next.at - at > 3 ? ' far' : ''}`);
    if (next && third) names.add(`T${name} ${next.name} ${third.name}`);
    for (let j = i + 1; j < concepts.length && j < i + 8; j++) {
      const other = concepts[j]!.name;
      if (other !== name) names.add(name < other ? `P${name} ${other}` : `P${other} ${name}`);
    }
  }
}

/** Pieces of words: single, in twos and threes, and with one word left out between. */
function addWords(names: Set<string>, words: Word[]): void {
  for (let i = 0; i < words.length; i++) {
    const { stem, skeleton } = words[i]!;
    const next = words[i + 1];
    const third = words[i + 2];
    names.add(`1${stem}`);
    if (next) names.add(`2${stem} ${next.stem}`);
    if (next && third) {
      names.add(`3${stem} ${next.stem} ${third.stem}`);
      names.add(`s${stem} ${third.stem}`);
    }
    if (skeleton) {
      names.add(`k${skeleton}`);
      if (next?.skeleton) names.add(`l${skeleton} ${next.skeleton}`);
    }
  }
}

/** Runs of three to five letters inside a word, its edges marked: they carry endings, typing errors and dialect. */
function addLetters(names: Set<string>, words: Word[]): void {
  for (const { surface, skeleton } of words) {
    if (surface.length < 3) continue;
    const padded = `<${surface}>`;
    for (let size = 3; size <= 5; size++)
      for (let j = 0; j + size <= padded.length; j++) names.add(`c${padded.slice(j, j + size)}`);
    if (!skeleton) continue;
    const bare = `<${skeleton}>`;
    for (let j = 0; j + 3 <= bare.length; j++) names.add(`m${bare.slice(j, j + 3)}`);
  }
}

/** The features of a run of words, by name, each once. */
export function featureNames(words: Word[]): Set<string> {
  const names = new Set<string>();
  addWords(names, words);
  addLetters(names, words);
  addConcepts(names, words);
  if (words[0]) names.add(`b${words[0].stem}`);
  if (words.some((one) => one.surface === '?')) names.add('f?');
  names.add(`n${Math.min(6, Math.floor(Math.log2(words.length + 1)))}`);
  return names;
}
