import { once } from '../../../shared/once';
import { returnDay } from './return-day';

/**
 * What a message's own markers say: an automatic answer, an absence, a bounce. These are words of mail programs and
 * of those who set them up, never of Gmail's interface; what none of them names is an ordinary reply. A guess that
 * the rep can correct.
 */
export interface MessageKind {
  inKind: 'auto' | 'bounce';
  away?: true;
  /** The day they are back, `YYYY-MM-DD`, if the text says one. */
  returnOn?: string;
}

const BOUNCE_SENDER = /^(?:mailer-daemon|postmaster)(?:[+.-].*)?@/i;
const ABSENT_SUBJECT = once(
  () =>
    /^\s*(?:(?:automatic|auto)[ -]?(?:reply|response)|out of (?:the )?office|on (?:annual )?leave|الرد التلقائي|رد تلقائي|رد آلي|خارج المكتب|في إجازة|abwesenheit|automatische antwort|réponse automatique|respuesta automática|resposta automática|risposta automatica|автоответ|otomatik yan[ıi]t)/iu,
);
const TICKET_SUBJECT = /(?:\[|\()?(?:ticket|case|request)\s*(?:id|no\.?|number)?\s*[:#]\s*\d{3,}/i;

/** A machine says that it is one. */
const SAYS_AUTOMATIC = once(
  () =>
    /\b(?:this is an automat(?:ed|ic) (?:message|reply|response)|automatic reply|auto[- ]?repl(?:y|ies)\b|this mailbox is not monitored|your ticket number is|please do not reply to this e-?mail)|هذا رد (?:تلقائي|آلي)|هذه رسالة آلية|هذا البريد غير مراقب|يرجى عدم الرد على هذه الرسالة|رقم التذكرة|تم استلام رسالتكم وسيتم الرد/iu,
);
/** The set phrases of an absence notice. A person may use one of them; nobody uses two by chance. */
const ABSENCE_PHRASES = once(() => [
  /\bout of (?:the |my )?office\b|\bcurrently away\b|\baway from my desk\b|خارج المكتب/iu,
  /\bon (?:annual |sick |parental |maternity |paternity )?(?:leave|vacation|holiday)\b|إجازة|في مهمة (?:عمل|رسمية)/iu,
  /\b(?:limited|no|intermittent) access to (?:my )?e-?mails?\b|وصول محدود|لا أستطيع الوصول إلى البريد/iu,
  /\b(?:will|shall) (?:reply|respond|get back to you|answer)\b.{0,40}\b(?:return|am back)\b|سأرد\S*(?: عليكم| عليك)? (?:عند|بعد) عودتي|سأعود إلى (?:العمل|المكتب)/iu,
  /\b(?:urgent|emergenc(?:y|ies)|immediate assistance)\b.{0,60}\b(?:contact|call|reach)\b|للحالات (?:العاجلة|الطارئة)|للضرورة يمكنكم التواصل/iu,
]);
/** A notice is short and says it at once; below that a person is telling something. */
const NOTICE_MAX = 1200;

/** `undefined` = a person wrote. The subject counts only for the message that brought it, not for answers to it. */
export function messageKind(
  { from, subject, text }: { from: string; subject: string; text: string },
  at: number,
): MessageKind | undefined {
  if (BOUNCE_SENDER.test(from)) return { inKind: 'bounce' };
  if (ABSENT_SUBJECT().test(subject) || isNotice(text)) {
    const returnOn = returnDay(`${subject}\n${text}`, at);
    return { inKind: 'auto', away: true, ...(returnOn && { returnOn }) };
  }
  return TICKET_SUBJECT.test(subject) || SAYS_AUTOMATIC().test(text) ? { inKind: 'auto' } : undefined;
}

function isNotice(text: string): boolean {
  if (text.length > NOTICE_MAX || /[?؟]/.test(text)) return false;
  return ABSENCE_PHRASES().filter((phrase) => phrase.test(text)).length >= 2;
}
