import { PLAN_KINDS } from '../../domain/cadence/plan-facts';
import { AGE_STATES } from '../../domain/cycle/age-state';
import { isItemId } from '../../domain/cycle/checklist';
import type { MoveFacts } from '../../domain/cycle/visits';
import { MOVE_KINDS, type Money, STAGES, STATUSES } from '../../domain/records';
import { check, instant, listOf, may, need, number, object, oneOf, type Read, text } from './read-input';

export const stage = oneOf(STAGES);
export const status = oneOf(STATUSES);
export const moveKind = oneOf(MOVE_KINDS);
export const planKind = oneOf(PLAN_KINDS);
export const ageState = oneOf(AGE_STATES);

/** A checklist item that exists. */
const item: Read<string> = (value) => {
  const id = text(value);
  check(isItemId(id), '');
  return id;
};
export const items = listOf(item);

/** A move; skipping and going back name their stage. */
const move: Read<MoveFacts> = (value) => {
  const input = object(value);
  const kind = need(input, 'kind', moveKind);
  const to = kind === 'skip' || kind === 'back' ? need(input, 'to', stage) : may(input, 'to', stage);
  return { id: need(input, 'id', text), kind, at: need(input, 'at', instant), to };
};
export const moves = listOf(move);

/** Money in whole minor units. */
export const money: Read<Money> = (value) => {
  const input = object(value);
  const minor = need(input, 'minor', number);
  check(Number.isInteger(minor), '');
  return { minor, ccy: need(input, 'ccy', text) };
};
