import { once } from '../../../shared/once';

/**
 * Few words on purpose: each stands for one thing in sales mail, and a proposal that is wrong costs more than one
 * that is missing. Arabic words may carry "and", "with", "for" and the article before them.
 */
const arabic = (words: string) => `(?<!\\p{L})[وفبل]?(?:ال|لل)?(?:${words})(?!\\p{L})`;

const OFFER = once(
  () =>
    new RegExp(
      `\\b(?:our|the|my|this|an|a|attached|revised|updated) (?:\\w+ )?(?:offer|proposal|quotation|quote)\\b|${arabic('عرض (?:ال)?(?:سعر|أسعار)|عرض(?:نا)? (?:ال)?(?:مالي|فني)|عرضنا')}`,
      'iu',
    ),
);
/** The other side speaks of an offer it has; a wish for one is none. */
const OFFER_RECEIVED = once(
  () =>
    new RegExp(
      `\\b(?:thanks?(?: you)?|received|reviewed|got|read) (?:\\w+ ){0,3}(?:offer|proposal|quotation|quote)\\b|${arabic('شكرا على (?:ال)?عرض|استلمنا (?:ال)?عرض|اطلعنا على (?:ال)?عرض')}`,
      'iu',
    ),
);
const CONTRACT = once(
  () =>
    new RegExp(
      `\\b(?:the|our|your|a|draft|signed|final) (?:\\w+ )?(?:contract|agreement)\\b|\\bpurchase order\\b|\\bsigned copy\\b|\\bcountersign|${arabic('عقد(?:نا|كم)?|(?:أمر|أوامر) (?:ال)?شراء|نسخة (?:ال)?موقعة|توقيع')}`,
      'iu',
    ),
);

/** Does a message speak of an offer that was made, and of a contract? */
export function saleWords(text: string, dir: 'in' | 'out'): ('offer_word' | 'contract_word')[] {
  const plain = text.replace(/[\u064b-\u0652\u0640]/g, '');
  const offer = dir === 'out' ? OFFER() : OFFER_RECEIVED();
  return [
    ...(offer.test(plain) ? (['offer_word'] as const) : []),
    ...(CONTRACT().test(plain) ? (['contract_word'] as const) : []),
  ];
}

/** Programs of calendars say in the subject what was answered; a part with the event must stand beside it. */
const ACCEPTED = once(
  () =>
    /^\s*(?:accepted|zugesagt|accepté|acceptée|aceptado|aceito|accettato|принято)\s*[:：]|^\s*(?:تم القبول|مقبول|تم قبول الدعوة|قبول)\s*[:：]/iu,
);

/** Does a calendar's mail say yes? */
export const isAcceptance = (subject: string) => ACCEPTED().test(subject);
