import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isZip } from '../../../../components/screens/dashboard/data/import/read-file';
import { readZip, type ZipCaps } from '../../../../components/screens/dashboard/data/import/read-zip';

const CONNECTIONS = 'First Name,Last Name,URL\nسلمى,العتيبي,https://www.linkedin.com/in/salma\n';
const MESSAGES = 'CONVERSATION ID,FROM\nc1,Omar\n';

const zipOf = (files: Record<string, string | Uint8Array<ArrayBuffer>>, level: 0 | 6 = 6) => {
  const packed = Object.entries(files).map(([name, body]) => [
    name,
    typeof body === 'string' ? strToU8(body) : body,
  ]);
  return new Blob([zipSync(Object.fromEntries(packed), { level }) as Uint8Array<ArrayBuffer>]);
};
const read = async (zip: Blob, caps?: ZipCaps) => {
  const result = await readZip(zip, caps);
  if (!result.ok) return result.problem.code;
  return Promise.all(result.value.map(async (file) => [file.name, await file.text()]));
};

describe('LinkedIn’s packed export', () => {
  it.each([0, 6] as const)(
    'gives its two files, wherever they lie and however they are spelt (level %i)',
    async (level) => {
      const zip = zipOf(
        {
          'Complete/Profile.csv': 'First Name\nRep',
          'Complete/Connections.csv': CONNECTIONS,
          'Complete/Messages.csv': MESSAGES,
          'Complete/not-connections.csv': 'x',
        },
        level,
      );
      expect(await isZip(zip)).toBe(true);
      expect(await read(zip)).toEqual([
        ['Connections.csv', CONNECTIONS],
        ['Messages.csv', MESSAGES],
      ]);
    },
  );

  it('without either of them says so', async () => {
    expect(await read(zipOf({ 'xl/workbook.xml': '<x/>' }))).toBe('zip.noExport');
  });

  it('that never ends is left at its bound, whatever its header claims', async () => {
    const bomb = zipOf({ 'Connections.csv': new Uint8Array(400_000) });
    expect(bomb.size).toBeLessThan(10_000);
    const caps = { bytesMax: 100_000, entriesMax: 10 };
    expect(await read(bomb, caps)).toBe('zip.tooLarge');
    const bytes = new Uint8Array(await bomb.arrayBuffer());
    // The size before packing, in the local header and in the directory at the end.
    const view = new DataView(bytes.buffer);
    view.setUint32(22, 5, true);
    expect(await read(new Blob([bytes]), caps)).toBe('zip.tooLarge');
  });

  it('with too many entries is refused', async () => {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${i}.txt`, 'x']));
    expect(await read(zipOf(files), { bytesMax: 1000, entriesMax: 10 })).toBe('zip.tooLarge');
  });

  it('that is cut off or damaged is refused whole', async () => {
    const long = Array.from({ length: 5000 }, (_, i) => `${i},${(i * 7919) % 1013}`).join('\n');
    const zip = zipOf({ 'Connections.csv': long, 'messages.csv': MESSAGES });
    expect(await read(zip.slice(0, zip.size / 2))).toBe('zip.damaged');
    const bytes = new Uint8Array(await zip.arrayBuffer());
    bytes.fill(255, 60, 90);
    expect(await read(new Blob([bytes]))).toBe('zip.damaged');
  });

  it('a table is no packed file, whatever it is called', async () => {
    expect(await isZip(new Blob([CONNECTIONS]))).toBe(false);
  });
});
