import { describe, expect, test } from 'vitest';
import { foldText } from '../../../../domain/objections/detect/fold-text';
import { ownLines, readMarkers } from '../../../../domain/objections/detect/own-text';
import type { ObjectionLibrary } from '../../../../domain/objections/library';
import libraryJson from '../../../../domain/objections/objection-library.json';

const markers = readMarkers(libraryJson as unknown as ObjectionLibrary);

function own(given: string, subject = ''): string {
  const { text } = foldText(given);
  return ownLines(text, foldText(subject).text, markers)
    .map(({ from, to }) => text.slice(from, to).trim())
    .join(' | ');
}

describe('ownLines', () => {
  test.each([
    [
      'On … wrote',
      'Fine by us.\n\nOn Mon, 3 Feb 2025 at 10:01, Sam Lee <sam@a.example> wrote:\n> is it the budget?',
    ],
    [
      'a wrapped attribution',
      'Fine by us.\n\nOn Mon, 3 Feb 2025 at 10:01, Sam Lee\n<sam@a.example> wrote:\n> budget?',
    ],
    ['original message', 'Fine by us.\n\n-----Original Message-----\nFrom: Sam\nToo expensive?'],
    ['a block of headers', 'Fine by us.\n\nFrom: Sam\nSent: Monday\nTo: us\nSubject: Re\n\nToo expensive?'],
    ['a signature line', 'Fine by us.\n--\nHead of Contracts & Pricing'],
    ['sent from a phone', 'Fine by us.\n\nSent from my iPhone'],
    ['quoted lines', '> is it too expensive?\nFine by us.'],
    ['a sign-off', 'Fine by us.\n\nKind regards,\nRafe Dunn\nCompetition Analyst'],
    ['a legal footer', 'Fine by us.\n\nConfidentiality notice: this contract …'],
  ])('cuts %s', (_, text) => {
    expect(own(text)).toBe('fine by us.');
  });

  test.each([
    ['بتاريخ', 'تمام يناسبنا\n\nبتاريخ ٣ فبراير كتب سامي <s@a.example>:\nهل السعر مرتفع؟'],
    ['Arabic headers', 'تمام يناسبنا\n\nمن: سامي\nتاريخ الإرسال: الاثنين\nالموضوع: عرض\n\nهل السعر مرتفع؟'],
    ['an Arabic sign-off', 'تمام يناسبنا\n\nمع أطيب التحيات،\nسامي\nمدير العقود'],
  ])('cuts %s', (_, text) => {
    expect(own(text)).toBe('تمام يناسبنا');
  });

  test.each([
    ['out of office', 'I am out of the office until Monday. For urgent matters please contact Lee.', ''],
    ['an automatic subject', 'We are closed. The budget is frozen.', 'Automatic reply: your offer'],
    ['a newsletter', 'Five reasons buyers say no.\nYou are receiving this email because you subscribed.', ''],
    ['an Arabic automatic reply', 'أنا في إجازة حتى الأحد', 'رد تلقائي'],
    ['only a quote', '> too expensive', ''],
    ['nothing', '', ''],
  ])('nothing is left of %s', (_, text, subject) => {
    expect(own(text, subject)).toBe('');
  });

  test('an answer below the quote is kept', () => {
    expect(own('On Monday Sam wrote:\n> is it the price?\n\nNo, the time.')).toBe('no, the time.');
  });

  test('«من» alone is an ordinary word', () => {
    expect(own('من: الآن لا نحتاج شيئا')).toContain('لا نحتاج');
  });
});
