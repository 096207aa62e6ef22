/** Files that enter by the user's own hand. */
import { decodeBytes } from '../../../../domain/import/decode-bytes';

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
