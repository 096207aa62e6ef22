import { FRAMEWORK_TABLE } from '../qualification/frameworks';
import { nextField } from '../qualification/score';
import type { FrameworkId, TouchId } from '../records';
import { DISCOVERY_QUESTIONS, type DiscoveryQuestion } from './discovery';

/** A question that was asked, and the touch that carries the answer if one came. */
export interface AskedQuestion {
  questionId: string;
  askedIn?: TouchId;
  answeredIn?: TouchId;
}

export interface DiscoveryProgress {
  asked: number;
  answered: number;
  total: number;
}

/**
 * How far discovery has come, for the card's "asked / answered" (DOMAIN 11).
 * @domain S93
 */
export function discoveryProgress(log: readonly AskedQuestion[]): DiscoveryProgress {
  const known = DISCOVERY_QUESTIONS.filter(({ id }) => log.some((entry) => entry.questionId === id));
  const answered = known.filter(({ id }) =>
    log.some((entry) => entry.questionId === id && entry.answeredIn !== undefined),
  );
  return { asked: known.length, answered: answered.length, total: DISCOVERY_QUESTIONS.length };
}

/**
 * Framework fields a question can fill (DOMAIN 11).
 * @domain S82, S83, S84, S93
 */
export function fieldsOfQuestion(question: DiscoveryQuestion, framework: FrameworkId): string[] {
  return FRAMEWORK_TABLE[framework].fields
    .filter(({ topic }) => question.topics.includes(topic))
    .map((field) => field.id);
}

/**
 * The question for the field that is weakest: one not asked yet before one already asked (DOMAIN 7.1, 11).
 * @domain S17, S93
 */
export function nextQuestion(
  framework: FrameworkId,
  effective: Readonly<Record<string, number>>,
  log: readonly AskedQuestion[],
): DiscoveryQuestion | undefined {
  const field = nextField(framework, effective);
  if (field === undefined) return undefined;
  const fitting = DISCOVERY_QUESTIONS.filter((question) =>
    fieldsOfQuestion(question, framework).includes(field),
  );
  return fitting.find(({ id }) => log.every((entry) => entry.questionId !== id)) ?? fitting[0];
}
