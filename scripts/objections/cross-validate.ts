/** Five times: train on four fifths of the corpus, judge on the last. `FOLDS_RUN=1` runs the first fold only. */
import { createDetector } from '../../domain/objections/detect/create-detector';
import { readLibrary } from './corpus';
import { figuresOf, type GoldMail, rowOf, tableHead } from './figures';
import { FOLDS, heldOut, modelWithout } from './folds';

const library = readLibrary();
const mails: GoldMail[] = [];
const answers: string[][] = [];
for (let fold = 0; fold < Number(process.env.FOLDS_RUN ?? FOLDS); fold++) {
  const detect = createDetector(modelWithout(fold), library);
  for (const mail of heldOut(fold)) {
    mails.push(mail);
    answers.push(detect(mail).flatMap((one) => (one.sure ? [one.label] : [])));
  }
  console.log(`fold ${fold + 1} of ${FOLDS} done`);
}

function print(name: string, keep: (mail: GoldMail) => boolean): void {
  const chosen = mails.flatMap((mail, i) => (keep(mail) ? [i] : []));
  console.log(
    rowOf(
      name,
      figuresOf(
        chosen.map((i) => mails[i]!),
        chosen.map((i) => answers[i]!),
      ),
    ),
  );
}

console.log(tableHead);
print('all', () => true);
for (const language of [...new Set(mails.map((mail) => mail.lang))].sort())
  print(`  ${language}`, (mail) => mail.lang === language);
for (const { id, subcategories } of library.categories) {
  print(`  ${id}`, (mail) => mail.labels.some((label) => label.startsWith(`${id}.`)));
  for (const sub of subcategories) print(`    ${sub.id}`, (mail) => mail.labels.includes(`${id}.${sub.id}`));
}
