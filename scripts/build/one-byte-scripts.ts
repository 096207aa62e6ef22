import type { Plugin } from 'vite';

/**
 * Writes scripts in Latin-1 where that is smaller in memory. The browser keeps the source of what it runs, and one letter
 * outside of Latin-1 has it keep two bytes for each character of that file: a single dash doubled a library.
 * Content scripts are left alone: there the bytes of the file are counted.
 */
export function oneByteScripts(isMeant: (fileName: string) => boolean): Plugin {
  return {
    name: 'dawra:one-byte-scripts',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !isMeant(chunk.fileName)) continue;
        const oneByte = inLatin1(chunk.code);
        if (oneByte.length < chunk.code.length * 2) chunk.code = oneByte;
      }
    },
  };
}

function inLatin1(code: string): string {
  if (!/[^\0-\xff]/.test(code)) return code;
  // Escapes are read in pairs: a backslash before a letter falls away with it, one that is escaped itself stays.
  return code.replace(/\\[\0-\xff]|\\?([^\0-\xff])/g, (all, letter?: string) =>
    letter === undefined ? all : `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
