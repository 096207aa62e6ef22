import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ViewJudge } from '../../../content-scripts/gmail/judge-view';
import { newHealth } from '../../../content-scripts/shared/health';

const ROWS = Array.from({ length: 6 }, (_, no) => `<tr class="zA" id=":${no}"><td>row</td></tr>`).join('');

describe('when a view is judged', () => {
  const judge = () => {
    const one = new ViewJudge();
    const look = (isAsked = false) => one.look(null, newHealth(), isAsked);
    return { look, view: () => one.report.view };
  };
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('chrome', { runtime: { id: 'x', sendMessage: async () => ({ ok: true, value: {} }) } });
    document.body.innerHTML = `<div role="main"><div gh="tl"><table><tbody>${ROWS}</tbody></table></div></div>`;
  });
  afterEach(() => {
    vi.useRealTimers();
    location.hash = '';
  });

  it('a list is judged once it has stood for a while', () => {
    const { look, view } = judge();
    look();
    vi.advanceTimersByTime(2900);
    look();
    expect(view()).toBe('none');
    vi.advanceTimersByTime(200);
    expect(view()).toBe('list');
  });

  it('a list that is asked for is judged at once', () => {
    const { look, view } = judge();
    look(true);
    expect(view()).toBe('list');
  });

  it('a list that was left is not judged in the place of the next view', () => {
    const { look, view } = judge();
    look();
    vi.advanceTimersByTime(2000);
    location.hash = '#sent';
    look();
    vi.advanceTimersByTime(2000);
    expect(view()).toBe('none');
    vi.advanceTimersByTime(1100);
    expect(view()).toBe('list');
  });
});
