import type { Problem } from '../../domain/records';
import { afterCloseRules } from './after-close';
import { cycleRules } from './cycle';
import { followUpRules } from './follow-up';
import { modelRules } from './models';
import { numberRules } from './numbers';
import { objectionRules } from './objections';
import { qualificationRules } from './qualification';
import { BadInput } from './read-input';
import { recordRules } from './records';
import type { Rule, Rules } from './rule';

/** Every rule that can be asked by name. */
export const rules: Rules = {
  ...recordRules,
  ...cycleRules,
  ...followUpRules,
  ...qualificationRules,
  ...objectionRules,
  ...afterCloseRules,
  ...numberRules,
  ...modelRules,
};

/** The rule of that name, if there is one. */
export function ruleNamed(name: string): Rule | undefined {
  return Object.hasOwn(rules, name) ? rules[name] : undefined;
}

export type Answer = { id: unknown; output: object } | { id: unknown; problem: Problem };

/** Asks a rule; an input of the wrong shape becomes the problem `bad_input`. */
export function ask(rule: Rule, id: unknown, input: unknown): Answer {
  try {
    const result = rule(input);
    return result.ok ? { id, output: result.value } : { id, problem: result.problem };
  } catch (error) {
    if (error instanceof BadInput) return { id, problem: { code: 'bad_input', field: error.field } };
    throw error;
  }
}

/** Answers one line of the door; a line that is no question is answered too, so that the rest goes on. */
export function answerLine(rule: Rule, line: string): Answer {
  let question: unknown;
  try {
    question = JSON.parse(line);
  } catch {
    return { id: null, problem: { code: 'bad_input', field: 'line' } };
  }
  const { id, input } = (question ?? {}) as { id?: unknown; input?: unknown };
  if (typeof id !== 'string' && typeof id !== 'number') {
    return { id: null, problem: { code: 'bad_input', field: 'id' } };
  }
  return ask(rule, id, input);
}
