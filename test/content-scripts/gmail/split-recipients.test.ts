import { describe, expect, it } from 'vitest';
import { splitRecipients } from '../../../content-scripts/gmail/read/split-recipients';

const party = (name: string) => ({ name: null, email: `${name}@x.example` });
const row = (names: readonly string[], sender = false) =>
  `<tr class="ajv"><td>label</td><td>${names.map((name) => `<span class="${sender ? 'gD' : 'g2'}" email="${name}@x.example"></span>`).join('')}</td></tr>`;

function message(...rows: string[]): Element {
  const element = document.createElement('div');
  element.innerHTML = `<div class="ajA"><table class="ajC"><tbody>${row(['sender'], true)}${rows.join('')}</tbody></table></div>`;
  return element;
}

describe('To and Cc', () => {
  it.each([
    ['no details card', document.createElement('div'), ['a', 'b'], []],
    ['To alone', message(row(['a', 'b'])), ['a', 'b'], []],
    ['To and Cc', message(row(['a']), row(['b'])), ['a'], ['b']],
    ['an address for answers first', message(row(['r']), row(['a']), row(['b'])), ['a'], ['b']],
    ['To, Cc and Bcc', message(row(['a']), row(['b']), row(['c'])), ['a'], ['b', 'c']],
    ['rows that do not add up', message(row(['a']), row(['x'])), ['a', 'b'], []],
    ['a row that is missing', message(row(['b'])), ['a', 'b'], []],
  ])('%s', (_, element, to, cc) => {
    const split = splitRecipients(element, [...to, ...cc].map(party));
    expect(split).toEqual({ to: to.map(party), cc: cc.map(party) });
  });
});
