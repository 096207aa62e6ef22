import { describe, expect, it } from 'vitest';
import { readAnswerFile, writeAnswersCsv, writeAnswersJson } from '../../../domain/objections/answer-file';
import { type AnswerPiece, reviseAnswer, standardFor } from '../../../domain/objections/own-answer';

const labels = new Set(['price.too_expensive', 'timing.not_now']);
const answer: AnswerPiece = {
  id: 'own:1',
  label: 'price.too_expensive',
  title: 'Smaller scope',
  en: 'Fair point, {firstName}.\n"Quoted", too',
  ar: 'ملاحظة في محلها',
  stages: ['offer', 'objections'],
  tone: 'brief',
  tags: ['retail', 'food'],
  state: 'proposed',
  needsProof: true,
};

describe('readAnswerFile', () => {
  it.each([
    ['CSV', writeAnswersCsv([answer])],
    ['JSON', writeAnswersJson([answer])],
  ])('gives back what was written as %s', (_, file) => {
    expect(readAnswerFile(file, labels, new Set())).toEqual({
      lines: [{ line: expect.any(Number), name: 'Smaller scope', verdict: 'new' }],
      answers: [answer],
    });
  });

  it('takes nothing when one line is refused, and says which and why', () => {
    const file = `label,title,en\nprice.too_expensive,A,Text\nprice.nonsense,B,Text\ntiming.not_now,C,\n`;
    const read = readAnswerFile(file, labels, new Set());
    expect(read.answers).toEqual([]);
    expect(read.lines).toEqual([
      { line: 2, name: 'A', verdict: 'new' },
      { line: 3, name: 'B', verdict: 'refused', code: 'file.label', value: 'price.nonsense' },
      { line: 4, name: 'C', verdict: 'refused', code: 'file.noText' },
    ]);
  });

  it('never overwrites, and adds the same words once', () => {
    expect(readAnswerFile(writeAnswersJson([answer]), labels, new Set(['own:1'])).lines[0]?.verdict).toBe(
      'known',
    );
    const twice = 'label,en\ntiming.not_now,Later\ntiming.not_now,Later\n';
    expect(readAnswerFile(twice, labels, new Set()).answers).toHaveLength(1);
  });

  it('lets no file sign an answer', () => {
    const file = writeAnswersJson([{ ...answer, state: 'approved', approvedBy: ['a', 'b'] }]);
    expect(readAnswerFile(file, labels, new Set()).answers[0]).toMatchObject({ state: 'proposed' });
  });

  it.each([
    ['', 'csv.empty'],
    ['{"a":1}', 'file.notAnswers'],
    ['{', 'file.notJson'],
    ['name,mail\nx,y', 'file.notAnswers'],
  ])('refuses %j', (text, problem) => {
    expect(readAnswerFile(text, labels, new Set())).toEqual({ lines: [], answers: [], problem });
  });
});

describe('reviseAnswer', () => {
  it('keeps the old words and makes a reworded standard a draft again', () => {
    const old: AnswerPiece = {
      ...answer,
      state: 'approved',
      approvedOn: '2026-01-05',
      approvedBy: ['a', 'b'],
    };
    const next = reviseAnswer(old, { ...old, en: 'New words' }, 5);
    expect(next).toMatchObject({ state: 'draft', en: 'New words', reviewedAt: 5 });
    expect(next.approvedOn).toBeUndefined();
    expect(next.versions).toEqual([{ at: 5, title: old.title, en: old.en, ar: old.ar, state: 'approved' }]);
    expect(reviseAnswer(old, { ...old, tags: ['x'] }, 5).state).toBe('approved');
  });

  it('finds the newest approved one as the standard', () => {
    const list = [
      { ...answer, id: 'a', state: 'approved' as const, approvedOn: '2026-01-05' },
      { ...answer, id: 'b', state: 'approved' as const, approvedOn: '2026-02-05' },
      { ...answer, id: 'c' },
    ];
    expect(standardFor(list, answer.label)?.id).toBe('b');
    expect(standardFor(list, 'timing.not_now')).toBeUndefined();
  });
});
