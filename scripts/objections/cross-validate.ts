/**
 * Trains without a part of the corpus and judges on that part: five random parts, or with `--writers` each writer of
 * whole mails in turn. `FOLDS_RUN=1` runs the first part only, `ROUNDS=1` trains faster.
 */
import { createDetector } from '../../domain/objections/detect/create-detector';
import { readLibrary } from './corpus';
import { figuresWhere, type GoldMail, rowOf, tableHead } from './figures';
import { randomFolds, writerFolds } from './folds';

const library = readLibrary();
const mails: GoldMail[] = [];
const answers: string[][] = [];

function print(name: string, keep: (mail: GoldMail) => boolean): void {
  console.log(rowOf(name, figuresWhere(mails, answers, keep)));
}

const rounds = Number(process.env.ROUNDS ?? 3);
const folds = process.argv.includes('--writers') ? writerFolds(rounds) : randomFolds(rounds);
console.log(tableHead);
for (const { name, heldOut, train } of folds.slice(0, Number(process.env.FOLDS_RUN ?? folds.length))) {
  const detect = createDetector(train(), library);
  const ids = new Set(heldOut.map(({ id }) => id));
  for (const mail of heldOut) {
    mails.push(mail);
    answers.push(detect(mail).flatMap((one) => (one.sure ? [one.label] : [])));
  }
  print(name, ({ id }) => ids.has(id));
}
print('all', () => true);
for (const language of [...new Set(mails.map((mail) => mail.lang))].sort())
  print(`  ${language}`, (mail) => mail.lang === language);
print('  several sentences', (mail) => /[.!?؟\n]\s*\S/.test(mail.text.trim()));
print('  several labels', (mail) => mail.labels.length > 1);
for (const { id, subcategories } of library.categories) {
  print(`  ${id}`, (mail) => mail.labels.some((label) => label.startsWith(`${id}.`)));
  for (const sub of subcategories) print(`    ${sub.id}`, (mail) => mail.labels.includes(`${id}.${sub.id}`));
}
