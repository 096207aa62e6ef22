import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHost } from '../../../content-scripts/shared/host';
import { changeUnseen, oncePerFrame, watch } from '../../../content-scripts/shared/page-watch';

beforeEach(() => {
  vi.stubGlobal('chrome', { runtime: { id: 'x' } });
  document.body.replaceChildren();
});
afterEach(() => void vi.useRealTimers());

const told = () => new Promise((resolve) => setTimeout(resolve));

describe('trap 46: our own elements are no news', () => {
  it('is told of what others put in, and of our element being taken out, not of its coming', async () => {
    const changed = vi.fn();
    const end = watch(document.body, { childList: true, subtree: true }, changed);
    const { element } = createHost([]);
    document.body.append(element);
    await told();
    expect(changed).not.toHaveBeenCalled();
    element.remove();
    await told();
    expect(changed).toHaveBeenCalledTimes(1);
    document.body.append(document.createElement('p'));
    await told();
    expect(changed).toHaveBeenCalledTimes(2);
    end();
  });

  it('is not told of what it does in answer', async () => {
    const changed = vi.fn(() => {
      document.body.append(document.createElement('p'));
      document.body.firstElementChild?.remove();
    });
    const end = watch(document.body, { childList: true }, changed);
    document.body.append(document.createElement('p'));
    await told();
    await told();
    expect(changed).toHaveBeenCalledTimes(1);
    end();
  });

  it('is told of what others did before it changes something, of nothing that it changes, and of what comes after', async () => {
    const changed = vi.fn();
    const end = watch(document.body, { childList: true }, changed);
    const [theirs, ours] = [document.createElement('p'), document.createElement('b')];
    document.body.append(theirs);
    changeUnseen(() => {
      expect(changed).toHaveBeenCalledTimes(1);
      document.body.append(ours);
      theirs.remove();
    });
    await told();
    expect(changed).toHaveBeenCalledTimes(1);
    document.body.append(theirs);
    await told();
    expect(changed).toHaveBeenCalledTimes(2);
    end();
  });

  it('is told of nothing once it has ended', async () => {
    const changed = vi.fn();
    const end = watch(document.body, { childList: true }, changed);
    document.body.append(document.createElement('p'));
    end();
    changeUnseen(() => {});
    await told();
    expect(changed).not.toHaveBeenCalled();
  });
});

describe('trap 45: a tab in the background draws no frames', () => {
  it('works after a quarter of a second instead, once', () => {
    vi.useFakeTimers();
    vi.stubGlobal('requestAnimationFrame', () => 0);
    const work = vi.fn();
    const ask = oncePerFrame(work);
    ask();
    ask();
    expect(work).not.toHaveBeenCalled();
    vi.advanceTimersByTime(250);
    expect(work).toHaveBeenCalledTimes(1);
  });
});
