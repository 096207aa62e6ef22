import { describe, expect, it } from 'vitest';
import { fillSlots, type SlotValues } from '../../../domain/objections/fill-slots';
import { keepSlots } from '../../../domain/objections/keep-slots';

/** Fills a text, lets the rep change it, and keeps it for everybody. */
function kept(
  text: string,
  values: SlotValues,
  lang: 'en' | 'ar',
  edit = (filled: string): string => `${filled} OK`,
): string {
  const { text: filled, filled: places } = fillSlots(text, values, lang);
  return keepSlots(edit(filled), places);
}

describe('an edited answer is kept without the names of its first reader', () => {
  it('puts names back as slots, and leaves open slots alone', () => {
    const text = 'Hello {firstName}, {company} pays for {painPoint}. {myName}';
    const values = { firstName: 'Huda', company: 'Huda Foods (MENA)', myName: 'Layla' };
    expect(kept(text, values, 'en')).toBe(`${text} OK`);
  });

  it('takes a value inside a longer word for another word', () => {
    expect(kept('{firstName}, hello.', { firstName: 'Al' }, 'en', (text) => `${text} Also alone.`)).toBe(
      '{firstName}, hello. Also alone.',
    );
  });

  it('puts back what the rep typed once more', () => {
    const edit = (text: string) => `${text} Yours, $& Huda`;
    expect(kept('Hello {firstName}.', { firstName: 'Huda' }, 'en', edit)).toBe(
      'Hello {firstName}. Yours, $& {firstName}',
    );
  });

  it.each(['المنصور', 'منصور', 'Karam'])('separates %s from an Arabic prefix', (company) => {
    const text = 'مرحبًا {firstName}، نقدّم لـ{company} وبـ{company} عرضًا.';
    expect(kept(text, { firstName: 'سارة', company }, 'ar')).toBe(`${text} OK`);
  });

  it('takes the greeting of somebody without a name for no name', () => {
    expect(kept('Hello {firstName}.', {}, 'en', (text) => `${text} Is there a date?`)).toBe(
      'Hello there. Is there a date?',
    );
  });

  it('leaves a value alone that the rep took out', () => {
    expect(kept('Hello {firstName}.', { firstName: 'Huda' }, 'en', () => 'Good day.')).toBe('Good day.');
  });
});
