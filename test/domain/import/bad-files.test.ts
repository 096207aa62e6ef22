import { describe, expect, it } from 'vitest';
import { safeCell, unsafeCell } from '../../../domain/import/csv/write-csv';
import { type Decode, decodeBytes } from '../../../domain/import/decode-bytes';
import { openCsv } from '../../../domain/import/open-csv';
import { previewWhole } from '../../../domain/import/preview-import';
import badInputs from '../../fixtures/bad-inputs.json';

interface BadInput {
  id: string;
  area: string;
  input: string;
  note: string;
  expect: string;
  expectValue?: string;
  errorField?: string;
  errorCode?: string;
  inputEncoding?: string;
  gen?: { pre: string; unit: string; times: number; post: string };
}

const cases = badInputs as BadInput[];
const ofArea = (area: string) => cases.filter((c) => c.area === area);

const decode: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

function textOf(input: BadInput): string {
  if (input.gen) {
    const { pre, unit, times, post } = input.gen;
    const units = Array.from({ length: times }, (_, i) => unit.replaceAll('{i}', String(i)));
    return pre + units.join('') + post;
  }
  if (input.inputEncoding !== 'base64') return input.input;
  return decodeBytes(Uint8Array.from(Buffer.from(input.input, 'base64')), decode).text;
}

function readFile(text: string) {
  const table = openCsv(text);
  return table.ok ? previewWhole(table.value) : table;
}

describe('files nobody should trust', () => {
  it.each(ofArea('csv').map((input) => [`${input.id} ${input.note}`, input] as const))(
    '%s',
    (_name, input) => {
      const result = readFile(textOf(input));
      if (input.expect === 'reject') {
        expect(result).toMatchObject({
          ok: false,
          problem: { code: input.errorCode, field: input.errorField },
        });
        return;
      }
      if (!result.ok) throw new Error(result.problem.code);
      const { people, counts } = result.value;
      const read = { rows: people.length, errors: counts.refused, duplicates: counts.merged };
      expect(read).toMatchObject(JSON.parse(input.expectValue ?? '{}'));
    },
  );

  it('a quote that never closes names its line and column', () => {
    const read = readFile('email,name,company\na@b.example,Ann,One\nc@d.example,Bo,"Two\n');
    expect(read).toMatchObject({
      ok: false,
      problem: { code: 'csv.unclosedQuote', args: { line: 3, column: 3 } },
    });
  });

  it('an encoding that is a guess says so', () => {
    const arabic = ofArea('csv').find(({ id }) => id === 'B70');
    const bytes = Uint8Array.from(Buffer.from(arabic?.input ?? '', 'base64'));
    expect(decodeBytes(bytes, decode)).toMatchObject({ reading: 'windows-1256', guessed: true });
    const french = Uint8Array.from(Buffer.from('email,name\na@b.example,Ren\u00e9\n', 'latin1'));
    expect(decodeBytes(french, decode)).toMatchObject({ reading: 'windows-1252', guessed: true });
  });

  it('text saved once in the wrong encoding is noticed, real text is not', () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    expect(decodeBytes(bytes('name\nRenÃ© and ZoÃ«'), decode).garbled).toBe(true);
    expect(decodeBytes(bytes('name\nRené, Zoë, Ãlvaro, سارة'), decode).garbled).toBe(false);
    expect(decodeBytes(bytes('name\nخط «ظل» ط٣'), decode).garbled).toBe(false);
  });

  describe.each(['windows-1252', 'windows-1256'] as const)('UTF-8 once read as %s and saved so', (wrong) => {
    const whole = 'name,company\nسارة محمد,شركة الأرز\nRenée Zoë,Café Noël\n';
    const asBytes = (text: string) => new TextEncoder().encode(text);
    const garbled = asBytes(decode(asBytes(whole), wrong) ?? '');

    it('is noticed, and nothing is mended before the user says so', () => {
      const read = decodeBytes(garbled, decode);
      expect(read).toMatchObject({ reading: 'utf-8', garbled: true, guessed: false });
      expect(read.readings[0]).toBe('repaired');
      expect(read.text).not.toBe(whole);
    });

    it('is whole again once it is read as repaired', () => {
      expect(decodeBytes(garbled, decode, 'repaired')).toMatchObject({ text: whole, garbled: false });
    });

    it('words that were right beside it stay right', () => {
      const mixed = asBytes(`${new TextDecoder().decode(garbled)}ليلى,Søren\n`);
      expect(decodeBytes(mixed, decode, 'repaired').text).toBe(`${whole}ليلى,Søren\n`);
    });
  });

  it.each(['utf-16le', 'utf-16be'] as const)('%s without a mark is told by its zeros', (encoding) => {
    const text = 'email,name\r\nsara@example.com,سارة\r\n';
    const little = Buffer.from(text, 'utf16le');
    const bytes = Uint8Array.from(encoding === 'utf-16le' ? little : Buffer.from(little).swap16());
    expect(decodeBytes(bytes, decode)).toMatchObject({ text, reading: encoding, guessed: true });
  });

  it('a file is read the way the user chose', () => {
    const bytes = Uint8Array.from(Buffer.from('name\nRen\u00e9\n', 'latin1'));
    const read = decodeBytes(bytes, decode, 'windows-1256');
    expect(read).toMatchObject({ reading: 'windows-1256', text: 'name\nRené\n' });
    expect(read.readings).toEqual(['windows-1252', 'windows-1256']);
  });
});

describe('cells a spreadsheet would run', () => {
  it.each(ofArea('export').map((input) => [input.id, input] as const))('%s', (_id, input) => {
    expect(safeCell(input.input)).toBe(input.expectValue);
    expect(unsafeCell(safeCell(input.input))).toBe(input.input);
  });
});
