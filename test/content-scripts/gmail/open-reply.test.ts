import { beforeEach, describe, expect, it } from 'vitest';
import { composeFor } from '../../../content-scripts/gmail/conversation/open-reply';
import type { ShownThread } from '../../../content-scripts/gmail/read/read-open-thread';

const ID = '180a9f3fce8ac55c';
const PERM = 'thread-f:1732372103074334044';
const root = document.createElement('div');
const shown = { threadId: ID, threadPermId: PERM, root } as unknown as ShownThread;

function box(no: number, reference: string): Element {
  const element = document.createElement('div');
  element.setAttribute('role', 'region');
  element.setAttribute('data-compose-id', String(no));
  const input = document.createElement('input');
  input.name = 'rt';
  input.value = reference;
  element.append(input);
  document.body.append(element);
  return element;
}

beforeEach(() => document.body.replaceChildren());

describe('trap 41: several compose boxes', () => {
  it('takes the one that answers the open conversation', () => {
    box(1, '#thread-a:r5');
    const answer = box(2, `#${PERM}`);
    expect(composeFor(shown, [])).toBe(answer);
  });

  it('takes the one used last if two answer it', () => {
    const [first, second] = [box(1, `#${PERM}`), box(2, `#${PERM}`)];
    expect(composeFor(shown, [second, first])).toBe(first);
    expect(composeFor(shown, [first, second])).toBe(second);
  });

  it('takes none that answers another conversation', () => {
    const other = box(1, '#thread-f:1670936980932986545');
    expect(composeFor(shown, [other])).toBeUndefined();
  });

  it('without a conversation the only one, or the one used last', () => {
    const first = box(1, '#thread-a:r5');
    expect(composeFor(null, [])).toBe(first);
    const second = box(2, '#thread-a:r6');
    expect(composeFor(null, [])).toBeUndefined();
    expect(composeFor(null, [first, second])).toBe(second);
  });
});
