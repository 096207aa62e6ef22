import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** The modules as a script has them that was built apart from the others. */
async function script() {
  vi.resetModules();
  const copy = await import('../../../content-scripts/shared/copy');
  const host = await import('../../../content-scripts/shared/host');
  const lifetime = await import('../../../content-scripts/shared/lifetime');
  return { ...copy, ...host, ...lifetime };
}

it('makes one copy of two scripts: the first knows the elements of the second and takes them out with it', async () => {
  vi.stubGlobal('chrome', { runtime: { id: 'x' } });
  const first = await script();
  const later = await script();
  later.joinCopy(first.ourCopy());
  const host = later.createHost([]);
  const ended = vi.fn();
  const undone = vi.fn();
  later.whenRemoved(host, ended);
  later.onStop(undone);
  document.body.append(host.element);
  expect(first.isHost(host.element)).toBe(true);
  expect(later.mayGoOn()).toBe(true);
  first.stop();
  expect(host.element.isConnected).toBe(false);
  expect(ended).toHaveBeenCalledTimes(1);
  expect(undone).toHaveBeenCalledTimes(1);
  expect(later.mayGoOn()).toBe(false);
});

it('leaves the elements of another copy alone', async () => {
  const [one, other] = [await script(), await script()];
  const host = other.createHost([]);
  document.body.append(host.element);
  one.stop();
  expect(one.isHost(host.element)).toBe(false);
  expect(host.element.isConnected).toBe(true);
});
