import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCalendar } from '../../../domain/export/calendar-file';
import { writeCards } from '../../../domain/export/card-file';
import { cellsOf, EXPORT_COLUMNS, EXPORTS, plainAmount } from '../../../domain/export/export-tables';
import { escapeText, foldLine } from '../../../domain/export/fold-lines';

const octets = (text: string) => new TextEncoder().encode(text).length;

describe('folded lines', () => {
  test('no line is longer than 75 octets, and unfolding gives the text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const line = text.replace(/[\r\n]/g, '').toWellFormed();
        const folded = foldLine(line);
        for (const part of folded.split('\r\n')) expect(octets(part)).toBeLessThanOrEqual(75);
        expect(folded.replaceAll('\r\n ', '')).toBe(line);
      }),
    );
  });
  test('separators and line ends are escaped, controls are gone', () => {
    expect(escapeText('a;b,c\\d\r\ne\u0000f')).toBe('a\\;b\\,c\\\\d\\ne f');
  });
});

describe('calendar file', () => {
  const madeAt = Date.parse('2026-11-23T07:12:00Z');
  test('a day without an hour ends on the next day; an hour is written in UTC', () => {
    const file = writeCalendar(
      [
        { key: 'a', day: '2026-11-24', summary: 'Call · أحمد' },
        { key: 'b', day: '2026-11-25', at: Date.parse('2026-11-25T11:30:00Z'), summary: 'Demo' },
      ],
      madeAt,
    );
    expect(file).toContain('DTSTART;VALUE=DATE:20261124\r\nDTEND;VALUE=DATE:20261125\r\n');
    expect(file).toContain('DTSTART:20261125T113000Z\r\nDTEND:20261125T114500Z\r\n');
    expect(file).toContain('METHOD:PUBLISH');
    expect(file).not.toContain('REQUEST');
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });
  test('the same follow-up keeps its id, a later file has a higher sequence', () => {
    const one = writeCalendar([{ key: 'a', day: '2026-11-24', summary: 'x' }], madeAt);
    const two = writeCalendar([{ key: 'a', day: '2026-11-26', summary: 'x' }], madeAt + 5000);
    const uid = (file: string) => /UID:(.+)/.exec(file)?.[1];
    const sequence = (file: string) => Number(/SEQUENCE:(\d+)/.exec(file)?.[1]);
    expect(uid(two)).toBe(uid(one));
    expect(uid(one)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}\s*$/);
    expect(sequence(two)).toBeGreaterThan(sequence(one));
  });
});

describe('cards', () => {
  const person = {
    key: 'p1',
    name: 'هدى; المنصور',
    company: 'Qamar, Foods',
    emails: ['huda@qamar.example'],
    phones: ['+966 50 123 4567'],
    linkedin: 'huda-m',
    tags: ['vip'],
  };
  test('3.0 holds both FN and N, and escapes', () => {
    const card = writeCards([person]);
    expect(card).toContain(
      'VERSION:3.0\r\nFN:هدى\\; المنصور\r\nN:;هدى\\; المنصور;;;\r\nORG:Qamar\\, Foods\r\n',
    );
    expect(card).toContain('TEL;TYPE=CELL:+966501234567');
    expect(card).toContain('UID:urn:uuid:');
  });
  test('4.0 writes phones as links', () => {
    expect(writeCards([person], '4.0')).toContain('TEL;VALUE=uri;TYPE=cell:tel:+966501234567');
  });
});

describe('tables', () => {
  test.each([
    [{ minor: 123_450, ccy: 'SAR' }, 2, '1234.50'],
    [{ minor: 5, ccy: 'SAR' }, 2, '0.05'],
    [{ minor: 1234, ccy: 'KWD' }, 3, '1.234'],
    [{ minor: 70, ccy: 'JPY' }, 0, '70'],
    [undefined, 2, ''],
  ])('%o', (value, digits, text) => expect(plainAmount(value, digits)).toBe(text));
  test('each row has a cell for each column', () => {
    for (const id of EXPORTS) expect(cellsOf(id, {})).toHaveLength(EXPORT_COLUMNS[id].length);
    expect(cellsOf('notes', { id: 'n', text: 'x', person: 'Y' })).toEqual(['n', '', 'Y', '', 'x']);
  });
});
