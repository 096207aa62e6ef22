import type { FrameworkId } from '../records';
import { type FieldTopic, FRAMEWORK_TABLE } from './frameworks';

/**
 * Carries answers from one framework to another by topic: need ↔ challenges ↔ pain, budget ↔ money,
 * authority ↔ economic buyer, timing ↔ prioritization (DOMAIN 7.2). Fields without a counterpart start
 * empty, and what the new framework does not ask is left behind by the caller's own record, not lost.
 * @domain S82, S83, S84
 */
export function switchFramework<Answer>(
  from: FrameworkId,
  to: FrameworkId,
  answers: Readonly<Record<string, Answer>>,
): Record<string, Answer> {
  const byTopic = new Map<FieldTopic, Answer>();
  for (const { id, topic } of FRAMEWORK_TABLE[from].fields) {
    const answer = answers[id];
    if (answer !== undefined) byTopic.set(topic, answer);
  }
  const kept: Record<string, Answer> = {};
  for (const { id, topic } of FRAMEWORK_TABLE[to].fields) {
    const answer = byTopic.get(topic);
    if (answer !== undefined) kept[id] = answer;
  }
  return kept;
}
