import type { Result } from '../../domain/records';

/** Reads the input of one line, asks the rule and gives back what it says. A bad shape throws BadInput. */
export type Rule = (input: unknown) => Result<object>;
export type Rules = Readonly<Record<string, Rule>>;
