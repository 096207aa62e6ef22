import { describe, expect, it } from 'vitest';
import { keepFocus } from '../../../content-scripts/gmail/conversation/strip/keep-focus';

function frameWith(...names: string[]): { frame: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const frame = document.createElement('div');
  root.append(frame);
  frame.append(...names.map(button));
  return { frame, root };
}

function button(name: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.textContent = name;
  return made;
}

const focused = (root: ShadowRoot) => root.activeElement?.textContent;

describe('the focus when the strip is drawn anew', () => {
  it('stays on the button of the same name, wherever it stands now', () => {
    const { frame, root } = frameWith('Log', 'Snooze');
    frame.querySelectorAll('button')[1]!.focus();
    keepFocus(frame, () => frame.replaceChildren(button('Answer'), button('Log'), button('Snooze')));
    expect(focused(root)).toBe('Snooze');
  });

  it('goes to the same place when that button is gone', () => {
    const { frame, root } = frameWith('Log', 'Track', 'More');
    frame.querySelectorAll('button')[2]!.focus();
    keepFocus(frame, () => frame.replaceChildren(button('Log'), button('Snooze')));
    expect(focused(root)).toBe('Snooze');
  });

  it('is not taken when it was elsewhere', () => {
    const { frame } = frameWith('Log');
    const outside = button('Search');
    document.body.append(outside);
    outside.focus();
    keepFocus(frame, () => frame.replaceChildren(button('Log')));
    expect(document.activeElement).toBe(outside);
  });
});
