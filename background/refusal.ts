import type { MessageProblem } from '../messages/protocol';

/** A request that cannot be done, with its reason. Thrown inside an act so that the transaction rolls back whole. */
export class Refusal extends Error {
  constructor(readonly problem: MessageProblem) {
    super(problem.code);
    this.name = 'Refusal';
  }
}

/** Throws the refusal `code`; use where a value must exist. */
export function refuse(code: string, field?: string, args?: MessageProblem['args']): never {
  throw new Refusal({ code, ...(field ? { field } : {}), ...(args ? { args } : {}) });
}
