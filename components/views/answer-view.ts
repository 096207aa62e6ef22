import type { RateView } from '../ui/rate';
import type { TextPart } from './text-parts';

/** A suggested answer, ready to show. */
export interface AnswerView {
  id: string;
  title: string;
  /** The text with its places; a place still open keeps it from being inserted. */
  parts: readonly TextPart[];
  /** The team's approved answer. */
  standard?: boolean;
  /** "approved 8 Nov", "brief", "for a call". */
  note?: string;
  /** What became of it when it was used. */
  rate?: RateView;
  /** Short record for one line: "7 of 12", "2 of 3", "new". */
  record?: string;
  /** It claims something that must be shown first. */
  proofMissing?: boolean;
  /** Names of places that are still open, joined. */
  missing?: string;
}

/** The answer a number key stands for, if it can be used. Reads the physical key, so any layout works. */
export function answerForKey(event: KeyboardEvent, answers: readonly AnswerView[]): AnswerView | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
  const answer = digit ? answers[Number(digit) - 1] : undefined;
  return answer && !blockOf(answer) ? answer : undefined;
}

/** Why an answer cannot be used as it stands. */
export function blockOf(answer: AnswerView): 'proof' | 'slots' | undefined {
  if (answer.proofMissing) return 'proof';
  return answer.parts.some(({ kind }) => kind === 'open') ? 'slots' : undefined;
}
