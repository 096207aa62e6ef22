import { entryOf, type ObjectionLibrary } from '../../../../domain/objections/library';
import type { ObjectionView } from '../../../../messages/views';
import { type OwnAnswer, presentObjections } from '../../../../presenters/present-objections';
import { database } from '../../../../storage/database';
import { answerRecord, playbookOf } from '../../../../storage/queries/answer-record';
import type { Dossier } from '../../../../storage/queries/read-dossier';
import { slotValues } from '../../../../storage/queries/slot-values';
import type { ObjectionRow } from '../../../../storage/rows';
import { speech } from '../../shared/session';
import { useLibrary } from '../../shared/use-library';
import { useQuery } from '../../shared/use-query';

/** Name of what an objection is about: the subcategory, as soon as the library is there. */
export function subName(library: ObjectionLibrary | undefined, one: ObjectionRow): string {
  const entry = library && entryOf(library, `${one.categoryId}.${one.subId ?? ''}`);
  return entry ? entry.subcategory[speech.value.lang] : '';
}

/** Answers and questions for a logged objection, ranked as everywhere. */
export function useAnswers(one: ObjectionRow, dossier: Dossier): ObjectionView | undefined {
  const library = useLibrary();
  const prefs = speech.value;
  return useQuery(async () => {
    if (!library || !one.subId) return undefined;
    const db = database();
    const [own, record, proofs] = await Promise.all([
      playbookOf<Omit<OwnAnswer, 'id'>>(db, 'answer'),
      answerRecord(db),
      playbookOf<{ expiresOn?: string }>(db, 'proof'),
    ]);
    const slots = {
      en: slotValues(dossier, prefs.settings, 'en'),
      ar: slotValues(dossier, prefs.settings, 'ar'),
    };
    const found = {
      label: `${one.categoryId}.${one.subId}`,
      confidence: 1,
      sure: true,
      sentence: { from: 0, to: one.words.length },
      marks: [],
    };
    const sources = {
      library,
      own,
      record,
      slots,
      hasProof: Boolean(slots.en.proofPoint) || proofs.length > 0,
      dismissed: new Set<string>(),
    };
    return presentObjections(one.words, [found], dossier.run.stage, sources, prefs)[0];
  }, [library, one.id, one.rev, prefs]);
}
