import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { foldText } from '../../domain/objections/detect/fold-text';
import { ownLines, readMarkers } from '../../domain/objections/detect/own-text';
import { featuresOf } from '../../domain/objections/detect/sentence-features';
import { splitSentences } from '../../domain/objections/detect/split-sentences';
import { wordsOf } from '../../domain/objections/detect/words';
import type { ObjectionLibrary } from '../../domain/objections/library';

/** One line of the corpus: text, language, labels (none for ordinary mail). */
export interface CorpusLine {
  t: string;
  l: string;
  y: string[];
  /** Where it stands, for messages. */
  at: string;
}

/** What training sees of a line: its sentences as the detector will cut them, and what the whole line says. */
export interface Sample {
  /** Hashed features, one list a sentence. */
  sentences: number[][];
  labels: string[];
}

const root = new URL('../../', import.meta.url);

/** The library of objections. */
export function readLibrary(): ObjectionLibrary {
  return JSON.parse(readFileSync(new URL('domain/objections/objection-library.json', root), 'utf8'));
}

/** Every line of the corpus, in a fixed order. */
export function readCorpus(): CorpusLine[] {
  const folder = new URL('corpus/objections/', root);
  const lines: CorpusLine[] = [];
  for (const writer of readdirSync(folder).sort()) {
    if (!writer.startsWith('writer-')) continue;
    for (const file of readdirSync(new URL(`${writer}/`, folder)).sort()) {
      if (!file.endsWith('.jsonl')) continue;
      const rows = readFileSync(new URL(`${writer}/${file}`, folder), 'utf8').split('\n');
      rows.forEach((row, i) => {
        if (row.trim()) lines.push({ ...JSON.parse(row), at: `${writer}/${file}:${i + 1}` });
      });
    }
  }
  return lines;
}

/** All labels of the library, in its order. */
export function labelsOf(library: ObjectionLibrary): string[] {
  return library.categories.flatMap((category) =>
    category.subcategories.map((sub) => `${category.id}.${sub.id}`),
  );
}

/** The library's own phrases as lines: cues for, look-alikes and negations against. */
export function libraryLines(library: ObjectionLibrary): CorpusLine[] {
  const lines: CorpusLine[] = [];
  const add = (phrases: string[], language: string, y: string[]) => {
    for (const t of phrases) lines.push({ t, l: language, y, at: 'library' });
  };
  for (const category of library.categories) {
    for (const sub of category.subcategories) {
      const label = `${category.id}.${sub.id}`;
      for (const [language, phrases] of Object.entries(sub.cues)) add(phrases, language, [label]);
      for (const [language, phrases] of Object.entries(sub.not_cues)) add(phrases, language, []);
    }
  }
  for (const [language, phrases] of Object.entries(library.negations)) add(phrases, language, []);
  return lines;
}

/** Turns lines into samples; quotes and signatures are cut away as in a mail. */
export function samplesOf(lines: CorpusLine[]): Sample[] {
  const markers = readMarkers(readLibrary());
  return lines.map((line) => {
    const { text } = foldText(line.t);
    const sentences = splitSentences(text, ownLines(text, '', markers)).map(({ from, to }) => [
      ...featuresOf(wordsOf(text.slice(from, to))),
    ]);
    return { sentences, labels: line.y };
  });
}

/** Mails of a judged set, beside the repository (`DAWRA_SPEC`), if it is there. */
export function specificationFile(name: string): URL | undefined {
  const base = process.env.DAWRA_SPEC
    ? new URL(`file://${process.env.DAWRA_SPEC}/`)
    : new URL('../shared/', root);
  const file = new URL(name, base);
  return existsSync(file) ? file : undefined;
}
