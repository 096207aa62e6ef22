import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { BadgeStore } from '../../../content-scripts/gmail/badge-store';
import type { OpenMail, PageOfMail } from '../../../content-scripts/gmail/open-mail';
import { isMailOpen } from '../../../content-scripts/gmail/read/is-mail-open';
import { findComposes } from '../../../content-scripts/gmail/read/read-compose';
import { readOpenThread } from '../../../content-scripts/gmail/read/read-open-thread';
import { SELECTORS } from '../../../content-scripts/gmail/read/selectors';
import { newHealth } from '../../../content-scripts/shared/health';

const store = {} as BadgeStore;
const page = {} as PageOfMail;
const part = {} as OpenMail;

let sendMessage: ReturnType<typeof vi.fn>;
beforeEach(() => {
  vi.resetModules();
  globalThis.dawraOpenMail = undefined;
  sendMessage = vi.fn(async () => {
    globalThis.dawraOpenMail = () => part;
    return { ok: true, value: {} };
  });
  vi.stubGlobal('chrome', { runtime: { id: 'x', sendMessage } });
});

const modules = async () => ({
  ...(await import('../../../content-scripts/gmail/open-mail')),
  ...(await import('../../../content-scripts/shared/lifetime')),
});

describe('the later script', () => {
  it('is asked for, and its door is shut when the copy leaves the page', async () => {
    const { bringOpenMail, stop } = await modules();
    expect(await bringOpenMail(store, page)).toBe(part);
    expect(sendMessage).toHaveBeenCalledWith(expect.objectContaining({ t: 'mail.load' }));
    stop();
    expect(globalThis.dawraOpenMail).toBeUndefined();
  });

  it('is not there when the worker could not bring it', async () => {
    const { bringOpenMail } = await modules();
    sendMessage.mockResolvedValue({ ok: false, problem: { code: 'msg.forbidden' } });
    expect(await bringOpenMail(store, page)).toBeUndefined();
  });

  it('is not taken in by a copy that left the page meanwhile', async () => {
    const { bringOpenMail, stop } = await modules();
    const door = vi.fn(() => part);
    sendMessage.mockImplementation(async () => {
      stop();
      globalThis.dawraOpenMail = door;
      return { ok: true, value: {} };
    });
    expect(await bringOpenMail(store, page)).toBeUndefined();
    expect(door).not.toHaveBeenCalled();
    expect(globalThis.dawraOpenMail).toBeUndefined();
  });
});

describe('whether it is needed', () => {
  const LIST = '<div role="main"><div gh="tl"><table><tr class="zA"><td class="yW">';
  const PAGES = {
    'a heading': '<div role="main"><div class="ha"><h2 class="hP">Cold chain</h2></div></div>',
    'messages without a heading':
      '<div role="main"><div role="list"><div role="listitem"><span email="a@b.example"></span></div></div></div>',
    'one message in a window of its own':
      '<div role="main"><div class="ii"><div class="a3s">Hi</div></div></div>',
    'a compose box': '<div role="dialog"><input name="draft"><div role="textbox"></div></div>',
    'a compose box by its id': '<div data-compose-id="7"></div>',
  };
  for (const [what, html] of Object.entries(PAGES)) {
    it(`says so for ${what}`, () => {
      document.body.innerHTML = html;
      const isRead = readOpenThread(document, newHealth()) !== null || findComposes(document).length > 0;
      expect(isRead).toBe(true);
      expect(isMailOpen(document)).toBe(true);
    });
  }

  it('is denied for a list alone', () => {
    document.body.innerHTML = `${LIST}<span email="a@b.example">A</span></td></tr></table></div></div>`;
    expect(isMailOpen(document)).toBe(false);
  });

  it.each([...SELECTORS.heading, ...SELECTORS.message, ...SELECTORS.compose])(
    'is said for all that %s finds',
    (selector) => {
      document.body.innerHTML = Object.values(PAGES).join('') + EVERY_MARK;
      const found = [...document.querySelectorAll(selector)];
      expect(found.length).toBeGreaterThan(0);
      for (const element of found) {
        document.body.replaceChildren(withParents(element));
        expect(isMailOpen(document), element.outerHTML).toBe(true);
      }
    },
  );
});

/** One element for each candidate that the pages above do not have. */
const EVERY_MARK = `
  <h2 data-legacy-thread-id="17a"></h2><h2 data-thread-perm-id="thread-f:1"></h2>
  <div class="h7"></div><div class="kv"></div><div data-legacy-message-id="17a"></div><div data-message-id="msg-f:1"></div>
  <div class="adn"></div><div class="adf"></div><div class="gs"></div>
  <div role="region"><input name="composeid"><input name="draft"></div>
  <div class="M9"><input name="draft"></div>`;

function withParents(element: Element): Element {
  const around = element.closest('.ha') ?? element.closest('[role="list"]') ?? element;
  return around.cloneNode(true) as Element;
}
