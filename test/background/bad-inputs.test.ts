/** The list of bad inputs, whole: each is given to the reader that meets it first, and comes out exactly as listed. */
import { readFileSync } from 'node:fs';
import { gzipSync, constants as zlib } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { hostInAscii } from '../../background/read-typed';
import { readHash } from '../../components/screens/dashboard/shell/read-hash';
import { checkTemplate } from '../../domain/cadence/check-template';
import { escapeText, foldLine } from '../../domain/export/fold-lines';
import { safeCell, unsafeCell } from '../../domain/import/csv/write-csv';
import { decodeBytes } from '../../domain/import/decode-bytes';
import { openCsv } from '../../domain/import/open-csv';
import { previewWhole } from '../../domain/import/preview-import';
import { cardsAsCsv } from '../../domain/import/read-cards';
import { readDay, whyNoDay } from '../../domain/import/read-day';
import { minorDigits } from '../../domain/money/minor-units';
import { readAmount } from '../../domain/money/read-amount';
import { createDetector } from '../../domain/objections/detect/create-detector';
import { fillSlots } from '../../domain/objections/fill-slots';
import { readEmail } from '../../domain/people/read-email';
import { readLink } from '../../domain/people/read-link';
import { readName } from '../../domain/people/read-name';
import { dayNumber } from '../../domain/time/civil-day';
import { offsetAt, typedInstant } from '../../domain/time/zone';
import { readMessage, roleOf } from '../../messages/guard';
import { readBackupText } from '../../storage/backup/backup-file';
import { openBackup, readPassphrase } from '../../storage/backup/open-backup';
import badInputs from '../fixtures/bad-inputs.json';

interface BadInput {
  id: string;
  area: string;
  input: string;
  note: string;
  expect: 'accept' | 'sanitise' | 'reject';
  expectValue?: string;
  errorField?: string;
  errorCode?: string;
  inputEncoding?: string;
  ctx?: Record<string, string | number>;
  gen?: { pre: string; unit: string; times: number; post: string };
}

/** What a reader says: the canonical value, or the refusal. A field that only the caller knows is left out. */
type Read = { value: unknown } | { code: string; field?: string };
type Result = { ok: true; value: unknown } | { ok: false; problem: { code: string; field?: string } };

const all = badInputs as unknown as BadInput[];
const saidBy = (result: Result): Read =>
  result.ok ? { value: result.value } : { code: result.problem.code, ...fieldOf(result.problem.field) };
const fieldOf = (field: string | undefined) => (field ? { field } : {});

function textOf({ input, gen }: BadInput): string {
  if (!gen) return input;
  const { pre, unit, times, post } = gen;
  const units = unit.includes('{i}')
    ? Array.from({ length: times }, (_, i) => unit.replaceAll('{i}', String(i))).join('')
    : unit.repeat(times);
  return pre + units + post;
}

const decode = (bytes: Uint8Array, encoding: string) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const folder = new URL('../../domain/objections/', import.meta.url);
const detect = createDetector(
  JSON.parse(readFileSync(new URL('detect/model.json', folder), 'utf8')),
  JSON.parse(readFileSync(new URL('objection-library.json', folder), 'utf8')),
);

/** What a rep reads as "not interested": any label of the family of brush-offs and of needs. */
const NOT_INTERESTED = /^(brush_off|need|no_need)\./;

const READERS: Record<string, (one: BadInput) => Read | Promise<Read>> = {
  email: (one) => saidBy(readEmail(textOf(one), hostInAscii)),
  name: (one) => saidBy(readName(textOf(one))),
  template: ({ input, ctx = {} }) => {
    const problem = checkTemplate(input, new Set(['firstName', 'lastName']));
    if (problem) return { code: problem.code, field: 'template' };
    return { value: fillSlots(input, ctx as Record<string, string>, 'en').text };
  },
  money: ({ input, ctx }) => {
    const read = saidBy(readAmount(input, minorDigits(String(ctx?.currency ?? 'SAR'))));
    return 'value' in read ? { value: String(read.value) } : { ...read, field: 'amount' };
  },
  date: ({ input, ctx }) => {
    const [day = '', time] = input.split('T');
    const read = readDay(day);
    if (!read) return { code: whyNoDay(day), field: 'date' };
    return { value: time ? momentOf(read, time, String(ctx?.tz)) : read };
  },
  csv: (one) => {
    const text =
      one.inputEncoding === 'base64'
        ? decodeBytes(Uint8Array.from(Buffer.from(one.input, 'base64')), decode).text
        : textOf(one);
    const table = openCsv(text);
    const whole = table.ok ? previewWhole(table.value) : table;
    if (!whole.ok) return saidBy(whole);
    const { people, counts } = whole.value;
    return { value: { rows: people.length, duplicates: counts.merged, errors: counts.refused } };
  },
  export: ({ input }) => {
    expect(unsafeCell(safeCell(input))).toBe(input);
    return { value: safeCell(input) };
  },
  ics: (one) => {
    const line = `SUMMARY:${escapeText(textOf(one))}`;
    const folded = foldLine(line);
    for (const part of folded.split('\r\n')) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
    expect(folded.replaceAll('\r\n ', '')).toBe(line);
    return { value: line };
  },
  vcard: ({ input }) => {
    const csv = cardsAsCsv(input, decode);
    if (!csv.ok) return saidBy(csv);
    const table = openCsv(csv.value);
    const whole = table.ok ? previewWhole(table.value) : table;
    if (!whole.ok) return saidBy(whole);
    const [person] = whole.value.people;
    return { value: { name: person?.name, email: person?.emails[0] } };
  },
  json: async (one) => {
    const opened = await openBackup(fileOf(one), 'a passphrase of some length');
    if (!opened.ok) return saidBy(opened);
    const read = saidBy(readBackupText(opened.value));
    expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false);
    // The list calls the table of people `people`.
    return 'field' in read ? { ...read, field: read.field!.replace('prospects', 'people') } : read;
  },
  hash: (one) => {
    const { place, known } = readHash(textOf(one));
    return { value: place.page === 'today' && !known ? '#/' : JSON.stringify(place) };
  },
  url: ({ input }) => {
    const read = readLink(input);
    return read.ok ? { value: { kind: read.value.kind } } : saidBy(read);
  },
  message: (one) => {
    const { origin, frameId } = one.ctx as { origin: string; frameId: number };
    const own = { id: 'dawra', origin: 'chrome-extension://dawra' };
    const read = readMessage(JSON.parse(textOf(one)), roleOf({ id: 'dawra', origin, frameId }, own));
    return read.ok ? { value: read.message } : { code: read.problem.code };
  },
  text: (one) => {
    const labels = detect({ text: textOf(one) }).map(({ label }) => label);
    if (labels.length === 0) return { value: { stage: null } };
    return { value: labels.some((label) => NOT_INTERESTED.test(label)) ? { hint: 'notInterested' } : labels };
  },
  passphrase: ({ input }) => saidBy(readPassphrase(input)),
};

/** Local time in a zone, with the offset that holds there then. */
function momentOf(day: string, time: string, zone: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const at = typedInstant(dayNumber(day), (hours * 60 + minutes) * 60_000, zone);
  const offset = offsetAt(at, zone) / 60_000;
  const two = (n: number) => String(n).padStart(2, '0');
  const shown = new Date(at + offset * 60_000).toISOString().slice(0, 16);
  return `${shown}${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
}

function fileOf(one: BadInput): Blob {
  if (!one.gen?.pre.startsWith('gzip:')) return new Blob([textOf(one).replaceAll('"people"', '"prospects"')]);
  // Two gigabytes of one sign, without ever holding them: one packed megabyte again and again.
  const piece = gzipSync(Buffer.alloc(1024 * 1024, one.gen.unit), { finishFlush: zlib.Z_FULL_FLUSH });
  const head = piece.subarray(0, 10);
  const megabyte = piece.subarray(10);
  return new Blob([head, ...Array.from({ length: one.gen.times / 1_000_000 }, () => megabyte)]);
}

describe('G16 the list of bad inputs', () => {
  it('is run whole', () => {
    expect(all.map(({ id }) => id)).toEqual(Array.from({ length: 138 }, (_, i) => `B${i + 1}`));
    expect(Object.keys(READERS).sort()).toEqual([...new Set(all.map(({ area }) => area))].sort());
  });

  it.each(all.map((one) => [`${one.id} ${one.area}: ${one.note}`, one] as const))('%s', async (_, one) => {
    const read = await READERS[one.area]!(one);
    if (one.expect === 'reject') {
      const named = 'field' in read ? { field: one.errorField } : {};
      expect(read).toEqual({ code: one.errorCode, ...named });
      return;
    }
    expect(read).toHaveProperty('value');
    if (one.expectValue === undefined) return;
    const { value } = read as { value: unknown };
    if (typeof value === 'string') expect(value).toBe(one.expectValue);
    else expect(value).toMatchObject(JSON.parse(one.expectValue));
  });

  it('B37 keeps eight marks on one letter, no more', () => {
    expect(readName(`Z${'\u0335'.repeat(60)}`)).toEqual({ ok: true, value: `Z${'\u0335'.repeat(8)}` });
  });
});
