import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectDelimiter } from '../../../domain/import/csv/detect-delimiter';
import { readRecords } from '../../../domain/import/csv/read-records';
import { csvFileName, unsafeCell, writeCsv } from '../../../domain/import/csv/write-csv';

const read = (text: string, delimiter = ',') =>
  [...readRecords(text, delimiter)].map((step) => ('record' in step ? step.record : step.problem));

describe('reading records', () => {
  it.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['"a ""b""",c', [['a "b"', 'c']]],
    ['"a\nb",c', [['a\nb', 'c']]],
    ['"",""', [['', '']]],
    ['a "quote" inside,b', [['a "quote" inside', 'b']]],
    ['"closed"tail,b', [['closedtail', 'b']]],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['', []],
  ])('%j', (text, rows) => {
    expect(read(text).map((record) => ('cells' in record ? record.cells : record))).toEqual(rows);
  });

  it('names the line a record begins on and the line a quote was opened on', () => {
    expect(read('a\n"b\nc\nd"\ne')).toMatchObject([{ line: 1 }, { line: 2 }, { line: 5 }]);
    expect(read('a,b\n1,"2\n3,4')).toMatchObject([
      { line: 1 },
      { code: 'csv.unclosedQuote', field: 'line 2' },
    ]);
  });

  it.each([
    ['a,b\n1,2', ','],
    ['a;b\n1;2', ';'],
    ['a\tb\n1\t2', '\t'],
    ['a|b\n1|2', '|'],
    ['name;note\nA;x,y,z\nB;1,2', ';'],
    ['sep=;\na;b', ';'],
    ['Notes:\n"one, long; sentence"\n\na,b,c\n1,2,3', ','],
    ['alone', ','],
  ])('delimiter of %j', (text, delimiter) => {
    expect(detectDelimiter(text).delimiter).toBe(delimiter);
  });
});

describe('writing', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom('=1+1', '+966 50', '"', ',', 'a\r\nb', '\t', "'=x", ''),
  );

  it('what is written is read back, formulas and all', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        (rows) => {
          const [header = [], ...body] = rows;
          const text = writeCsv(header, body).replace(/^\ufeff/, '');
          const back = read(text).map((record) => ('cells' in record ? record.cells.map(unsafeCell) : []));
          expect(back).toEqual(rows);
        },
      ),
    );
  });

  it('is quoted, marked and named for spreadsheets', () => {
    expect(writeCsv(['name'], [['سارة']])).toBe('\ufeff"name"\r\n"سارة"\r\n');
    expect(writeCsv(['a'], [], { byteOrderMark: false })).toBe('"a"\r\n');
    expect(csvFileName('contacts', '2026-11-23')).toBe('dawra-contacts-2026-11-23.csv');
  });
});
