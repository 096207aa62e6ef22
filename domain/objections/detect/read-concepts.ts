import { CONCEPTS } from './concepts';
import { foldText } from './fold-text';
import { type Word, wordsOf } from './words';

interface ConceptIndex {
  /** Stems of one to three words, joined, to the concept's name. */
  byStems: Map<string, string>;
  /** Consonants of a listed Arabic word, to meet the same word in Latin letters. */
  bySkeleton: Map<string, string>;
}

let index: ConceptIndex | undefined;

function buildIndex(): ConceptIndex {
  const byStems = new Map<string, string>();
  const bySkeleton = new Map<string, string>();
  for (const line of CONCEPTS.trim().split('\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon);
    for (const phrase of line.slice(colon + 1).split(',')) {
      const words = wordsOf(foldText(phrase.trim()).text);
      const key = words.map((word) => word.stem).join(' ');
      if (key && !byStems.has(key)) byStems.set(key, name);
      const only = words.length === 1 ? words[0]!.skeleton : '';
      if (only.length >= 3 && !bySkeleton.has(only)) bySkeleton.set(only, name);
    }
  }
  return { byStems, bySkeleton };
}

/** A concept and the word it begins at. */
export interface Concept {
  name: string;
  at: number;
}

const NEGATED = /^(ما?)(.{3,})ش(ي)?$/;

/** Names the concepts in a run of words, in order; longer phrases win. */
export function readConcepts(words: Word[]): Concept[] {
  index ??= buildIndex();
  const found: Concept[] = [];
  for (let i = 0; i < words.length; ) {
    const word = words[i]!;
    let length = 3;
    let name: string | undefined;
    for (; length >= 1 && !name; length--) {
      if (i + length > words.length) continue;
      let key = word.stem;
      for (let j = 1; j < length; j++) key += ` ${words[i + j]!.stem}`;
      name = index.byStems.get(key);
    }
    name ??= word.latin ? index.bySkeleton.get(word.skeleton) : undefined;
    if (name) found.push({ name, at: i });
    else if (word.arabic && word.surface.startsWith('م') && NEGATED.test(word.surface))
      found.push({ name: 'not', at: i });
    else if (word.surface.endsWith("n't")) found.push({ name: 'not', at: i });
    i += name ? length + 1 : 1;
  }
  return found;
}
