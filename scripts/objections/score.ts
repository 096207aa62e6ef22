/**
 * Keywords, the library's cues alone, and the full detector side by side: on the judged sets of the specification when
 * they stand beside the repository, else on a fifth of the corpus with a model trained on the rest.
 */
import { readFileSync } from 'node:fs';
import { createDetector, type DetectorModel } from '../../domain/objections/detect/create-detector';
import { byCues, byKeywords } from './baselines';
import { readLibrary, specificationFile } from './corpus';
import { atFairThreshold } from './fair-threshold';
import { figuresOf, figuresWhere, type GoldMail, rowOf, tableHead } from './figures';
import { randomFolds } from './folds';

const library = readLibrary();

function mailsIn(file: URL): GoldMail[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim()).map((line) => JSON.parse(line));
}

function compare(title: string, mails: GoldMail[], model: DetectorModel): void {
  const detect = createDetector(model, library);
  const sure = (mail: GoldMail) => detect(mail).flatMap((one) => (one.sure ? [one.label] : []));
  const cues = byCues(library);
  const print = (name: string, some: GoldMail[], answer: (mail: GoldMail) => string[]) =>
    console.log(rowOf(name, figuresOf(some, some.map(answer))));
  console.log(`\n${title}\n${tableHead}`);
  print('keywords', mails, (mail) => byKeywords(mail.text));
  print('cues of the library', mails, (mail) => cues(mail.text));
  print('detector', mails, sure);
  for (const key of ['lang', 'hard'] as const) {
    const values = [...new Set(mails.map((mail) => mail[key] ?? ''))].filter(Boolean).sort();
    for (const value of values)
      print(
        `  ${key} ${value}`,
        mails.filter((mail) => mail[key] === value),
        sure,
      );
  }
}

/** The stored threshold was chosen on these mails; here each mail is judged at one that was chosen without it. */
function compareFairly(mails: GoldMail[], model: DetectorModel): void {
  const detect = createDetector(model, library);
  const { answers, thresholds } = atFairThreshold(
    mails,
    mails.map((mail) => detect(mail)),
  );
  console.log(
    `\nboth, each fifth at the threshold of the other four (${thresholds.join(', ')})\n${tableHead}`,
  );
  console.log(rowOf('detector', figuresOf(mails, answers)));
  for (const lang of [...new Set(mails.map((mail) => mail.lang))].sort())
    console.log(
      rowOf(
        `  lang ${lang}`,
        figuresWhere(mails, answers, (mail) => mail.lang === lang),
      ),
    );
}

const stored = new URL('../../domain/objections/detect/model.json', import.meta.url);
const judged = ['objection-eval.dev.jsonl', 'objection-eval.plain.dev.jsonl'].map(specificationFile);
if (judged.every((file) => file !== undefined)) {
  const model = JSON.parse(readFileSync(stored, 'utf8')) as DetectorModel;
  const [mixed, plain] = judged.map((file) => mailsIn(file!));
  compare('mails with and without objections', mixed!, model);
  compare('plain mails', plain!, model);
  compareFairly([...mixed!, ...plain!], model);
} else {
  console.log('The judged sets are not here: training without a fifth of the corpus and judging on it.');
  const [fold] = randomFolds(3);
  compare('held-out fifth of the corpus', fold!.heldOut, fold!.train());
}
