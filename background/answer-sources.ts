import type { AnswerSources, OwnAnswer } from '../presenters/present-objections';
import { answerRecord, playbookOf } from '../storage/queries/answer-record';
import type { Dossier } from '../storage/queries/read-dossier';
import { slotValues } from '../storage/queries/slot-values';
import type { Desk } from './handler';
import { objectionLibrary } from './objection-detector';

/** Everything that answers are chosen from: library, the team's own, their record, values for slots, dismissals. */
export async function answerSources({ db, speech }: Desk, dossier?: Dossier): Promise<AnswerSources> {
  const [own, record, proofs] = await Promise.all([
    playbookOf<Omit<OwnAnswer, 'id'>>(db, 'answer'),
    answerRecord(db),
    playbookOf<{ expiresOn?: string }>(db, 'proof'),
  ]);
  const today = speech.f.dayOf(Date.now());
  const slots = {
    en: slotValues(dossier, speech.settings, 'en'),
    ar: slotValues(dossier, speech.settings, 'ar'),
  };
  return {
    library: objectionLibrary(),
    own,
    record,
    slots,
    hasProof: Boolean(slots.en.proofPoint) || proofs.some((one) => !one.expiresOn || one.expiresOn >= today),
    dismissed: new Set(),
  };
}
