import { afterEach, expect, it } from 'vitest';
import { listedAddresses } from '../../../content-scripts/gmail/read/read-row-people';

afterEach(() => document.body.replaceChildren());

const row = (...senders: string[]) =>
  `<tr class="zA"><td class="yW">${senders.map((email) => `<span email="${email}">x</span>`).join('')}</td></tr>`;
const list = (style: string, ...rows: string[]) =>
  `<div style="${style}"><div gh="tl"><table><tbody>${rows.join('')}</tbody></table></div></div>`;
const listed = (html: string) => {
  document.body.innerHTML = html;
  return [...listedAddresses(document)];
};

it('names everyone of the rows on screen once, lower-cased and in page order', () => {
  const page = list('', row('Huda@Karam.example', 'omar@naqel.example'), row('huda@karam.example'));
  expect(listed(page)).toEqual(['huda@karam.example', 'omar@naqel.example']);
});

it('leaves out what is no address', () => {
  expect(listed(list('', row('not an address', 'a@b'), row('huda@karam.example')))).toEqual([
    'huda@karam.example',
  ]);
});

it('leaves out the rows of a view that was left and kept', () => {
  const left = list('display: none', row('left@karam.example'));
  expect(listed(left + list('', row('huda@karam.example')))).toEqual(['huda@karam.example']);
});

it('does not look into what people wrote', () => {
  const forged = `<div class="a3s">${list('', row('forged@karam.example'))}</div>`;
  expect(listed(forged + list('', row('huda@karam.example')))).toEqual(['huda@karam.example']);
});
