import type { Plugin } from 'vite';

/**
 * Writes scripts in ASCII where that is smaller in memory. The browser keeps the source of what it runs, and one letter
 * outside of Latin-1 has it keep two bytes for each character of that file: a single dash doubled a library.
 * Content scripts are left alone: there the bytes of the file are counted.
 */
export function asciiScripts(isMeant: (fileName: string) => boolean): Plugin {
  return {
    name: 'dawra:ascii-scripts',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !isMeant(chunk.fileName)) continue;
        const ascii = inAscii(chunk.code);
        if (ascii.length < chunk.code.length * 2) chunk.code = ascii;
      }
    },
  };
}

function inAscii(code: string): string {
  if (!/[^\0-\xff]/.test(code)) return code;
  // Escapes are read in pairs: a backslash before a letter falls away with it, one that is escaped itself stays.
  return code.replace(/\\[\0-\x7f]|\\?([^\0-\x7f])/g, (all, letter?: string) =>
    letter === undefined ? all : `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
