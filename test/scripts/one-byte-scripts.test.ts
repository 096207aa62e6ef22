import { expect, test } from 'vitest';
import { oneByteScripts } from '../../scripts/build/one-byte-scripts';

/** What becomes of a script of this name. */
function written(fileName: string, code: string): string {
  const chunk = { type: 'chunk', fileName, code };
  const { generateBundle } = oneByteScripts((name) => name === 'worker.js') as unknown as {
    generateBundle(options: object, bundle: object): void;
  };
  generateBundle({}, { [fileName]: chunk });
  return chunk.code;
}

const LATIN = `/* ${'a'.repeat(200)} */`;

test.each([
  "'سعر'",
  '/[📈-📉]/u.test("📉")',
  '/^مرحبا$/.test("مرحبا")',
  '`é – “é”`',
  String.raw`/^\–$/.test("–")`,
  String.raw`"\–\n"`,
  String.raw`"\\–"`,
])('%s means the same in one byte a letter', (code) => {
  const oneByte = written('worker.js', code + LATIN);
  expect(oneByte).toMatch(/^[\0-\xff]+$/);
  const run = (source: string): unknown => new Function(`return ${source}`)();
  expect(run(oneByte)).toEqual(run(code));
});

test('a file that would grow by it is left as it is', () => {
  expect(written('worker.js', "'سعر'")).toBe("'سعر'");
});

test('what is kept in one byte for each letter anyway is left as it is', () => {
  expect(written('worker.js', `'é'${LATIN}`)).toBe(`'é'${LATIN}`);
});

test('other files are left as they are', () => {
  expect(written('page.js', `'سعر'${LATIN}`)).toBe(`'سعر'${LATIN}`);
});
