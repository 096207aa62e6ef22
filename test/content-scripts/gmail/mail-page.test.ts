import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MailPage } from '../../../content-scripts/gmail/mail-page';
import { ourCopy } from '../../../content-scripts/shared/copy';
import { stop } from '../../../content-scripts/shared/lifetime';
import type { BadgeLookup, BadgeView } from '../../../messages/views';

const HUDA = 'huda@karam.example';
const BADGE: BadgeView = {
  prospectId: 'p1',
  stage: 'prospecting',
  stageNo: 1,
  stageCount: 7,
  mark: 'due',
  word: 'Today',
  label: 'Prospecting, due today',
  persistence: { done: 0, of: 5 },
  objection: false,
};
const ANSWER: BadgeLookup = { badges: { [HUDA]: BADGE }, chips: [], lang: 'en', dir: 'ltr' };

let answer: (value: unknown) => void;
const sendMessage = vi.fn(() => new Promise((resolve) => (answer = resolve)));

beforeEach(() => {
  vi.stubGlobal('chrome', { runtime: { id: 'x', sendMessage } });
  document.head.innerHTML = '<meta name="og-profile-acct" content="layla@dawra.example">';
  document.body.innerHTML = `<div role="main"><div gh="tl"><table><tbody><tr class="zA" id=":1">
    <td class="yW"><span email="${HUDA}">Huda</span></td>
    <td class="xY"><div class="xS"><div class="xT"><span class="y6"><span class="bog">
      <span data-legacy-thread-id="19a0000000000001">Cold chain</span></span></span></div></div></td>
  </tr></tbody></table></div></div>`;
});
afterEach(() => document.body.replaceChildren());

const badges = () => document.getElementsByTagName(ourCopy().hostName).length;

it('draws what the worker answers, but nothing once the copy has left while it thought', async () => {
  const page = new MailPage();
  page.viewChanged();
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(1));
  answer({ ok: true, value: ANSWER });
  await vi.waitFor(() => expect(badges()).toBe(1));

  page.changed();
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(2));
  stop();
  expect(badges()).toBe(0);
  answer({ ok: true, value: { ...ANSWER, badges: { [HUDA]: { ...BADGE, mark: 'late' } } } });
  await new Promise((resolve) => setTimeout(resolve));
  expect(badges()).toBe(0);
});
