import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { ARABIC_FROM, ARABIC_UNTIL, UPPER_HALF_FROM } from '../../domain/objections/read-library';

const ASKED = '?one-byte';
/** What begins so is no file to other plugins, and its end tells none of them that it is JSON. */
const PREFIX = '\0one-byte:';
const SUFFIX = '.text';

/** `import text from './file.json?one-byte'`: a file of English and Arabic without its blanks, as `oneByteOf` writes it. */
export function oneByteJson(): Plugin {
  return {
    name: 'dawra:one-byte-json',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(ASKED)) return null;
      const file = await this.resolve(source.slice(0, -ASKED.length), importer, { skipSelf: true });
      return file && `${PREFIX}${file.id}${SUFFIX}`;
    },
    load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const file = id.slice(PREFIX.length, -SUFFIX.length);
      this.addWatchFile(file);
      return `export default ${JSON.stringify(oneByteOf(JSON.parse(readFileSync(file, 'utf8'))))};`;
    },
  };
}

/** JSON in Latin-1: Arabic letters in place of its upper half, every other letter beyond ASCII escaped. */
export function oneByteOf(value: unknown): string {
  return JSON.stringify(value).replace(/[^\0-\x7f]/g, (letter) => {
    const code = letter.charCodeAt(0);
    if (code >= ARABIC_FROM && code < ARABIC_UNTIL)
      return String.fromCharCode(code - ARABIC_FROM + UPPER_HALF_FROM);
    return `\\u${code.toString(16).padStart(4, '0')}`;
  });
}
