import type { ContactFacts } from '../../domain/cadence/touch-order';
import { CHANNELS, DIRECTIONS, IN_KINDS, OUTCOMES, TOUCH_TAGS } from '../../domain/records';
import { day, flag, instant, listOf, may, need, object, oneOf, type Read, text } from './read-input';

export const direction = oneOf(DIRECTIONS);
export const channel = oneOf(CHANNELS);
export const inKind = oneOf(IN_KINDS);
export const outcome = oneOf(OUTCOMES);

/** A touch with what decides its meaning. */
const touch: Read<ContactFacts & { prospectId?: string | undefined }> = (value) => {
  const input = object(value);
  return {
    id: need(input, 'id', text),
    at: need(input, 'at', instant),
    dir: need(input, 'dir', direction),
    channel: need(input, 'channel', channel),
    inKind: may(input, 'inKind', inKind),
    outcome: may(input, 'outcome', outcome),
    tags: may(input, 'tags', listOf(oneOf(TOUCH_TAGS))),
    recordedAt: may(input, 'recordedAt', instant),
    returnOn: may(input, 'returnOn', day),
    away: may(input, 'away', flag),
    answers: may(input, 'answers', text),
    prospectId: may(input, 'prospectId', text),
  };
};
export const touches = listOf(touch);
