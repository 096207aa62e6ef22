import { afterEach, describe, expect, it } from 'vitest';
import { markCounting } from '../../../../components/screens/dashboard/shell/mark-counting';

const isMarked = () => document.documentElement.hasAttribute('data-counting');

describe('the mark of a page whose counts are on their way', () => {
  const open: (() => void)[] = [];
  const ask = () => {
    const hasCome = markCounting();
    open.push(hasCome);
    return hasCome;
  };
  afterEach(() => {
    for (const hasCome of open.splice(0)) hasCome();
  });

  it('stands until the last of the counts has come', () => {
    const [first, second] = [ask(), ask()];
    expect(isMarked()).toBe(true);
    first();
    expect(isMarked()).toBe(true);
    second();
    expect(isMarked()).toBe(false);
  });

  it('is not taken back twice by one count', () => {
    const [first, second] = [ask(), ask()];
    first();
    first();
    expect(isMarked()).toBe(true);
    second();
    expect(isMarked()).toBe(false);
  });
});
