/**
 * What a message's own markers say: an automatic answer, an absence, a bounce. These are words of mail programs in
 * subjects, never of Gmail's interface; what none of them names is an ordinary reply. A guess that the rep can correct.
 */
const BOUNCE_SENDER = /^(?:mailer-daemon|postmaster)(?:[+.-].*)?@/i;
const ABSENCE =
  /^\s*(?:(?:automatic|auto)[ -]?(?:reply|response)|out of (?:the )?office|on (?:annual )?leave|الرد التلقائي|رد تلقائي|رد آلي|خارج المكتب|في إجازة|abwesenheit|automatische antwort|réponse automatique|respuesta automática|resposta automática|risposta automatica|автоответ|otomatik yan[ıi]t)/iu;
const TICKET = /(?:\[|\()?(?:ticket|case|request)\s*(?:id|no\.?|number)?\s*[:#]\s*\d{3,}/i;

/** `undefined` = a person wrote. */
export function messageKind(
  from: string,
  subject: string,
): { inKind: 'auto' | 'bounce'; away?: true } | undefined {
  if (BOUNCE_SENDER.test(from)) return { inKind: 'bounce' };
  if (ABSENCE.test(subject)) return { inKind: 'auto', away: true };
  return TICKET.test(subject) ? { inKind: 'auto' } : undefined;
}
