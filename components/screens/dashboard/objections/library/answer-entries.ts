import { type Rate, rate } from '../../../../../domain/insight/rate';
import { isAnswerOld } from '../../../../../domain/objections/answer-life';
import { type AnswerIndex, findAnswers, indexAnswers } from '../../../../../domain/objections/find-answers';
import { entryOf, type LibraryAnswer } from '../../../../../domain/objections/library';
import type { AnswerPiece } from '../../../../../domain/objections/own-answer';
import type { Book } from '../use-book';

/** An answer as the library shows it, whoever wrote it. */
export interface AnswerEntry {
  id: string;
  label: string;
  en?: string;
  ar?: string;
  record: Rate;
  needsProof: boolean;
  own?: AnswerPiece;
  builtIn?: LibraryAnswer;
}

/** All answers: of each label the standard first, then own ones, then built-in ones. */
export function answerEntries(book: Book): AnswerEntry[] {
  const recordOf = (id: string) => {
    const { used = 0, resolved = 0 } = book.record.get(id) ?? {};
    return rate(resolved, used);
  };
  const own = book.answers.map(
    (answer): AnswerEntry => ({
      id: answer.id,
      label: answer.label,
      record: recordOf(answer.id),
      needsProof: Boolean(answer.needsProof) && !book.hasProof,
      own: answer,
      ...(answer.en ? { en: answer.en } : {}),
      ...(answer.ar ? { ar: answer.ar } : {}),
    }),
  );
  const builtIn = book.library.categories.flatMap((category) =>
    category.subcategories.flatMap((kind) =>
      kind.responses.map(
        (answer): AnswerEntry => ({
          id: answer.id,
          label: `${category.id}.${kind.id}`,
          en: answer.en,
          ar: answer.ar,
          record: recordOf(answer.id),
          needsProof: answer.proof_needed && !book.hasProof,
          builtIn: answer,
        }),
      ),
    ),
  );
  return [...own.toSorted((a, b) => STATE_ORDER[a.own!.state] - STATE_ORDER[b.own!.state]), ...builtIn];
}

const STATE_ORDER = { approved: 0, proposed: 1, draft: 2, retired: 3 } as const;

/** What each answer can be found by: its name, its kind in both languages, its words, and how the objection sounds. */
export function searchIndex(book: Book, entries: readonly AnswerEntry[]): AnswerIndex {
  return indexAnswers(
    entries.map(({ id, label, en = '', ar = '', own }) => {
      const known = entryOf(book.library, label);
      const names = known
        ? [known.subcategory.en, known.subcategory.ar, known.category.en, known.category.ar].join(' ')
        : label;
      const cues = known ? [...known.subcategory.cues.en, ...known.subcategory.cues.ar].join(' ') : '';
      return {
        id,
        texts: [own?.title ?? '', `${names} ${(own?.tags ?? []).join(' ')}`, `${en} ${ar}`, cues],
      };
    }),
  );
}

/** The entries a query finds, best first. */
export function findEntries(
  index: AnswerIndex,
  entries: readonly AnswerEntry[],
  query: string,
): AnswerEntry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return findAnswers(index, query).flatMap((id) => byId.get(id) ?? []);
}

/** Nobody looked at it for 180 days. */
export function isOld({ own }: AnswerEntry, now: number): boolean {
  return own?.reviewedAt !== undefined && own.state !== 'retired' && isAnswerOld(own.reviewedAt, now);
}
