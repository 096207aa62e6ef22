import type { StageId } from '../records';
import { foldText } from './detect/fold-text';
import { isArabizi } from './detect/read-arabizi';
import type { AnswerTone } from './library';

const ARABIC = /[\u0621-\u064a]/g;
const LATIN_WORDS = /[a-z][a-z0-9']*|[2-9][a-z][a-z0-9']*/g;
/** A mail this short wants a short answer. */
const BRIEF_CHARACTERS = 120;
/** Objections of somebody who has been annoyed or hurt. */
const UPSET: ReadonlySet<string> = new Set([
  'brush_off.too_much_follow_up',
  'trust.bad_experience',
  'trust.data_source',
]);

/**
 * Arabic and Arabizi mails are answered in Arabic, the rest in English (OBJECTIONS, "Which response comes first").
 * @domain S30
 */
export function answerLanguage(text: string): 'en' | 'ar' {
  const arabic = text.match(ARABIC)?.length ?? 0;
  if (arabic * 3 > text.replace(/\s/g, '').length) return 'ar';
  return isArabizi(foldText(text).text.match(LATIN_WORDS) ?? []) ? 'ar' : 'en';
}

/**
 * The tone that suits a mail when the rep asked for none: warm for somebody upset, firm in the negotiation, brief for
 * a line or two, otherwise consultative.
 * @domain S30
 */
export function suitedTone(text: string, label: string, stage: StageId): AnswerTone {
  if (UPSET.has(label)) return 'warm';
  if (stage === 'negotiation') return 'firm';
  return text.trim().length <= BRIEF_CHARACTERS ? 'brief' : 'consultative';
}
