import { afterEach, describe, expect, test } from 'vitest';
import { saveAndReadBack } from '../../../../../components/screens/dashboard/data/save-file';

const scope = globalThis as { showSaveFilePicker?: unknown };
const content = new Blob(['everything, and a checksum'], { type: 'application/json' });

/** A file the rep chose; `keep` says what of it reaches the disk. */
function pick(keep: (written: Blob) => Blob, close: () => Promise<void> = async () => undefined): void {
  let file = new Blob([]);
  scope.showSaveFilePicker = async () => ({
    createWritable: async () => ({
      write: async (part: Blob) => {
        file = keep(part);
      },
      close,
    }),
    getFile: async () => file,
  });
}

afterEach(() => {
  delete scope.showSaveFilePicker;
});

describe('F48 a backup counts only when the file is whole', () => {
  test('written and read back', async () => {
    pick((written) => written);
    expect(await saveAndReadBack('backup.json', content)).toBe(true);
  });
  test('cut on its way', async () => {
    pick((written) => written.slice(0, 9));
    expect(await saveAndReadBack('backup.json', content)).toBe(false);
  });
  test('as long, but not the same', async () => {
    pick(() => new Blob(['everything, and a checkSum']));
    expect(await saveAndReadBack('backup.json', content)).toBe(false);
  });
  test('the disk refuses the end of it', async () => {
    pick(
      (written) => written,
      async () => {
        throw new DOMException('no space', 'QuotaExceededError');
      },
    );
    expect(await saveAndReadBack('backup.json', content)).toBe(false);
  });
  test('nobody chose a file', async () => {
    scope.showSaveFilePicker = async () => {
      throw new DOMException('the user left', 'AbortError');
    };
    expect(await saveAndReadBack('backup.json', content)).toBeUndefined();
  });
});
