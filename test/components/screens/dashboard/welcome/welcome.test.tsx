import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import WelcomePage from '../../../../../components/screens/dashboard/welcome';

const asked: string[] = [];
let answer = () => {};

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getManifest: () => ({ version: '1' }) },
    permissions: { contains: async () => false },
    i18n: { getUILanguage: () => 'en' },
  },
}));
/** The worker takes as long as the test lets it. */
vi.mock('../../../../../messages/outbox', () => ({
  act: (type: string) => {
    asked.push(type);
    return new Promise((resolve) => {
      answer = () => resolve({ ok: true, value: {} });
    });
  },
}));

let root: HTMLElement;
const shownStep = () => /\d of 3/.exec(root.textContent ?? '')?.[0];
const onward = () => root.querySelector<HTMLButtonElement>('button[type="submit"]')!;
const press = () => act(() => onward().click());

/** Lets the worker answer whatever it is asked until nothing is being stored any more. */
async function letStore() {
  await vi.waitFor(() => {
    answer();
    expect(onward().getAttribute('aria-busy')).toBeNull();
  });
}

beforeEach(() => {
  asked.length = 0;
  root = document.body.appendChild(document.createElement('div'));
  act(() => render(<WelcomePage />, root));
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

test('a second press while the answers are being stored asks for nothing twice', async () => {
  await press();
  await letStore();
  expect(shownStep()).toBe('2 of 3');
  await press();
  await letStore();
  expect(shownStep()).toBe('3 of 3');
  await press();
  await press();
  await letStore();
  expect(asked.filter((type) => type === 'sample.add')).toHaveLength(1);
});
