import { rate } from '../../domain/insight/rate';
import { KEY_KINDS, normaliseKey } from '../../domain/people/normalise-key';
import { type Sighting, touchId } from '../../domain/people/touch-id';
import { touchMeaning } from '../../domain/people/touch-meaning';
import { ok } from '../../domain/problem';
import {
  check,
  count,
  flag,
  inputOf,
  instant,
  type Keys,
  may,
  need,
  object,
  oneOf,
  type Read,
  text,
  zone,
} from './read-input';
import { channel, direction, inKind, outcome } from './read-touch';
import type { Rules } from './rule';

/** A part of an id: a text that is not empty. */
const part: Read<string> = (value) => {
  const read = text(value);
  check(read.trim() !== '', '');
  return read;
};
const handle: Read<string> = (value) => {
  const read = part(value);
  check(normaliseKey('linkedin', read).ok, '');
  return read;
};
const SIGHTINGS = ['gmail', 'li_message', 'li_view', 'li_connect', 'li_comment', 'typed', 'import'] as const;

const readSighting: Record<(typeof SIGHTINGS)[number], (input: Keys) => Sighting> = {
  gmail: (input) => ({ kind: 'gmail', own: need(input, 'own', part), message: need(input, 'message', part) }),
  li_message(input) {
    const own = need(input, 'own', handle);
    const conversation = need(input, 'conversation', part);
    const message = may(input, 'message', text);
    const seen = {
      dir: need(input, 'dir', direction),
      at: need(input, 'at', instant),
      text: need(input, 'text', text),
    };
    return message
      ? { kind: 'li_message', own, conversation, message }
      : { kind: 'li_text', own, conversation, ...seen };
  },
  li_view: (input) => ({
    kind: 'li_view',
    own: need(input, 'own', handle),
    profile: need(input, 'profile', handle),
    at: need(input, 'at', instant),
    homeZone: need(input, 'homeZone', zone),
  }),
  li_connect: (input) => ({
    kind: 'li_connect',
    own: need(input, 'own', handle),
    profile: need(input, 'profile', handle),
    event: need(input, 'event', oneOf(['sent', 'accepted'])),
  }),
  li_comment(input) {
    const comment = may(input, 'comment', text);
    const words = comment ? may(input, 'text', text) : need(input, 'text', text);
    return {
      kind: 'li_comment',
      own: need(input, 'own', handle),
      post: need(input, 'post', part),
      comment,
      text: words,
    };
  },
  typed: (input) => ({ kind: 'typed', random: need(input, 'random', part) }),
  import: (input) => ({
    kind: 'import',
    source: need(input, 'source', part),
    rowKey: need(input, 'rowKey', part),
  }),
};

/** The rules of DOMAIN 0.3, 1.1, 1.2 and 5.5, asked from outside. */
export const recordRules: Rules = {
  rate(value) {
    const input = inputOf(value);
    const k = need(input, 'k', count);
    const n = need(input, 'n', count);
    check(k <= n, 'k');
    return ok(rate(k, n));
  },

  touchId(value) {
    const input = inputOf(value);
    const kind = need(input, 'kind', oneOf(SIGHTINGS));
    return ok({ id: touchId(readSighting[kind](input)) });
  },

  touchMeaning(value) {
    const read = (touch: unknown) => {
      const input = object(touch);
      return {
        dir: need(input, 'dir', direction),
        channel: need(input, 'channel', channel),
        inKind: may(input, 'inKind', inKind),
        outcome: may(input, 'outcome', outcome),
        bounced: may(input, 'bounced', flag),
      };
    };
    return ok(touchMeaning(need(inputOf(value), 'touch', read)));
  },

  normaliseKey(value) {
    const input = inputOf(value);
    const key = normaliseKey(need(input, 'kind', oneOf(KEY_KINDS)), need(input, 'text', text));
    return key.ok ? ok({ key: key.value }) : key;
  },
};
