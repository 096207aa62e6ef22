/** Files that leave and enter by the user's own hand; nothing else does. */
import { decodeBytes } from '../../../../domain/import/decode-bytes';

const LIFE_MS = 60_000;

/** Offers a file to save. */
export function saveFile(name: string, content: string | Blob, type = 'text/plain'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser may still be reading it; a minute is more than it takes.
  setTimeout(() => URL.revokeObjectURL(url), LIFE_MS);
}

export interface PickedFile {
  name: string;
  text: string;
}

/** Lets the user choose a file and reads it as text, whatever its encoding. Undefined when none was chosen. */
export function pickFile(accept: string): Promise<PickedFile | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.addEventListener('cancel', () => resolve(undefined));
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      if (!file) resolve(undefined);
      else
        void file
          .arrayBuffer()
          .then((bytes) => resolve({ name: file.name, text: textOf(new Uint8Array(bytes)) }));
    });
    input.click();
  });
}

function textOf(bytes: Uint8Array): string {
  return decodeBytes(bytes, (part, encoding) => {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(part);
    } catch {
      return undefined;
    }
  }).text;
}
