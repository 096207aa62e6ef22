/** Looks for padding: near-duplicates, a vocabulary that has stopped growing, thin subcategories. Fails on any. */
import { foldText } from '../../domain/objections/detect/fold-text';
import { wordsOf } from '../../domain/objections/detect/words';
import { type CorpusLine, labelsOf, readCorpus, readLibrary } from './corpus';

const LANGUAGES = ['en', 'msa', 'gulf', 'egy', 'lev', 'arabizi', 'mixed'];
const FEWEST_PER_LABEL = 150;
/** Two lines with this share of word triples in common are one line twice. */
const ALIKE = 0.6;
const ALIKE_SHARE_MAX = 0.01;
/** New words that the last quarter of the lines must still bring, per line. */
const NEW_WORDS_MIN = 0.3;

const lines = readCorpus();
const problems: string[] = [];

function checkShape(): void {
  const labels = new Set(labelsOf(readLibrary()));
  const seen = new Set<string>();
  for (const { t, l, y, at } of lines) {
    if (!LANGUAGES.includes(l)) problems.push(`${at}: unknown language ${l}`);
    for (const label of y) if (!labels.has(label)) problems.push(`${at}: unknown label ${label}`);
    if (y.length > 3) problems.push(`${at}: more than three labels`);
    if (seen.has(t)) problems.push(`${at}: stands twice`);
    seen.add(t);
  }
}

function triplesOf(line: CorpusLine): Set<string> {
  const words = wordsOf(foldText(line.t).text).map((word) => word.surface);
  return new Set(words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`));
}

/** Pairs are looked for among lines that share a triple, so the work grows with the overlap and not with the square. */
function checkNearDuplicates(): void {
  const triples = lines.map(triplesOf);
  const holders = new Map<string, number[]>();
  let alike = 0;
  triples.forEach((mine, i) => {
    const shared = new Map<number, number>();
    for (const triple of mine) {
      const list = holders.get(triple) ?? [];
      for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1);
      list.push(i);
      holders.set(triple, list);
    }
    const nearest = [...shared].some(([j, n]) => n / (mine.size + triples[j]!.size - n) >= ALIKE);
    if (nearest) alike++;
  });
  console.log(`near-duplicates: ${alike} of ${lines.length}`);
  if (alike > lines.length * ALIKE_SHARE_MAX) problems.push(`${alike} lines nearly repeat another`);
}

/** Lines are taken in turn from a fixed shuffle, so that order of writing does not matter. */
function checkVocabulary(): void {
  const order = lines.map((_, i) => (i * 7919) % lines.length);
  const known = new Set<string>();
  const growth: number[] = [];
  order.forEach((at, i) => {
    for (const word of wordsOf(foldText(lines[at]!.t).text)) known.add(word.surface);
    if ((i + 1) % Math.floor(lines.length / 4) === 0) growth.push(known.size);
  });
  console.log(`vocabulary after each quarter: ${growth.join(', ')}`);
  const late = (growth[3]! - growth[2]!) / (lines.length / 4);
  if (late < NEW_WORDS_MIN) problems.push(`the last quarter brings ${late.toFixed(2)} new words a line`);
}

function checkCounts(): void {
  for (const language of LANGUAGES) {
    const mine = lines.filter((line) => line.l === language);
    const bare = mine.filter((line) => line.y.length === 0).length;
    console.log(`${language.padEnd(8)} ${mine.length} lines, ${bare} without objection`);
  }
  for (const label of labelsOf(readLibrary())) {
    const count = lines.filter((line) => line.y.includes(label)).length;
    const byLanguage = LANGUAGES.map(
      (l) => lines.filter((line) => line.l === l && line.y.includes(label)).length,
    );
    console.log(`${label.padEnd(32)} ${String(count).padStart(4)}  ${byLanguage.join(' ')}`);
    if (count < FEWEST_PER_LABEL) problems.push(`${label} has ${count} lines`);
  }
}

checkShape();
checkNearDuplicates();
checkVocabulary();
checkCounts();
for (const problem of problems.slice(0, 30)) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);
