import type { ObjectionLibrary } from '../library';
import { foldText } from './fold-text';
import { type Word, wordsOf } from './words';

/** What a question must ask for to be an objection: we would have to concede or prove something to answer it. */
const CONCEDING = new Set([
  'price.discount_request',
  'price.payment_terms',
  'price.roi_unclear',
  'price.too_expensive',
  'legal.commitment_length',
  'legal.security_privacy',
  'legal.contract_terms',
  'delivery.timeline',
  'delivery.support',
  'delivery.resources',
  'trust.no_proof',
  'trust.local_presence',
  'trust.data_source',
  'trust.unknown_vendor',
  'brush_off.send_info',
  'brush_off.too_much_follow_up',
  'product.integration',
]);

/** A question about a system counts only when the system is theirs. */
const THEIRS = /\b(our|ours|we|us)\b|عندنا|لدينا|عنا|حقنا|بتاعنا|تبعنا|نستخدم|نستعمل|\p{L}{3,}نا(?!\p{L})/u;

const ACCEPTS =
  /\b(yes|let's|lets|go ahead|happy to|works for us|works for me|see you|looking forward|signed|attached|confirmed)\b|نعم|موافق|مرفق|يناسبنا|نرغب في|تمام|نكمل|اكيد/;

/** "We have no concerns", whatever it is about. */
const NO_CONCERN =
  /\b(no|any|without|zero) (further |more |open |other )?(concerns?|objections?|issues?|remarks?|comments?|reservations|worries)\b|(لا|ليس|ليست|ما|مفيش|ماكو|معندناش|ما عند\S+|ما في) (لدينا |عندنا |توجد |يوجد |لدي |عندي |اي |فيه )*(ملاحظ|اعتراض|تحفظ|مانع|مشكل)/;

const BUT = /\b(but|however|except|although|though|yet)\b|لكن|(^|\s)بس\s|غير ان|الا ان/;

/** Phrases that deny an objection, as lists of stems, found by their first one. */
export type Denials = Map<string, string[][]>;

/** Reads the library's negations. */
export function readDenials(library: ObjectionLibrary): Denials {
  const denials: Denials = new Map();
  for (const phrase of [...library.negations.en, ...library.negations.ar]) {
    const stems = wordsOf(foldText(phrase).text).map((word) => word.stem);
    const first = stems[0];
    if (first !== undefined) denials.set(first, [...(denials.get(first) ?? []), stems]);
  }
  return denials;
}

/** What is left of a score once the sentence itself speaks against it. */
export function temper(label: string, score: number, sentence: string, denied: boolean): number {
  if (denied && label !== 'brush_off.too_much_follow_up') return score * 0.4;
  if (!sentence.endsWith('?')) return score;
  if (!CONCEDING.has(label)) return score * 0.75;
  if (label === 'product.integration' && !THEIRS.test(sentence)) return score * 0.5;
  return score;
}

/** The sentence denies an objection, and no "but" takes it back. */
export function isDenied(sentence: string, words: Word[], denials: Denials): boolean {
  if (BUT.test(sentence)) return false;
  if (NO_CONCERN.test(sentence)) return true;
  return words.some((word, i) =>
    denials.get(word.stem)?.some((stems) => stems.every((stem, j) => words[i + j]?.stem === stem)),
  );
}

/** The mail says yes somewhere: an apology for silence beside it is mere courtesy. */
export function saysYes(sentences: string[]): boolean {
  return sentences.some((one) => ACCEPTS.test(one) && !BUT.test(one));
}
