import { beforeAll, describe, expect, it } from 'vitest';
import { isSealed, openBackup, readPassphrase, sealBackup } from '../../storage/backup/open-backup';

const PASS = 'nine trucks and a café';
const TEXT = `{"format":"dawra-backup","schema":1,"notes":["${'سارة and Omar, '.repeat(400)}"]}\n`;

let sealed: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  sealed = new Uint8Array(await (await sealBackup(TEXT, PASS)).arrayBuffer());
});

const headOf = (bytes: Uint8Array) => bytes.subarray(0, bytes.indexOf(10) + 1);
const refused = (code: string) => ({ ok: false, problem: { code } });

describe('F46 G7 a backup under a passphrase', () => {
  it('comes back as it was, and holds no word that can be read', async () => {
    expect(isSealed(sealed)).toBe(true);
    expect(Buffer.from(sealed).includes('Omar')).toBe(false);
    expect(await openBackup(new Blob([sealed]), PASS)).toEqual({ ok: true, value: TEXT });
  });

  it('takes the same passphrase in composed and in single letters', async () => {
    const typed = readPassphrase(PASS.normalize('NFD'));
    expect(typed).toEqual({ ok: true, value: PASS.normalize('NFC') });
    expect(await openBackup(new Blob([sealed]), PASS.normalize('NFD'))).toMatchObject({ ok: true });
  });

  it('is never sealed the same way twice', async () => {
    const again = new Uint8Array(await (await sealBackup(TEXT, PASS)).arrayBuffer());
    expect(Buffer.from(headOf(again)).equals(headOf(sealed))).toBe(false);
  });

  it('says the same of a wrong passphrase and of damage, wherever it is', async () => {
    expect(await openBackup(new Blob([sealed]), `${PASS}.`)).toMatchObject(refused('backup.wrongKey'));
    const body = headOf(sealed).length;
    for (const at of [body, body + 40, sealed.length - 1]) {
      const damaged = sealed.slice();
      damaged[at]! ^= 1;
      expect(await openBackup(new Blob([damaged]), PASS), `byte ${at}`).toMatchObject(
        refused('backup.wrongKey'),
      );
    }
    for (const end of [body, body + 1, sealed.length - 1]) {
      const cut = await openBackup(new Blob([sealed.slice(0, end)]), PASS);
      expect(cut, `cut at ${end}`).toMatchObject(refused('backup.wrongKey'));
    }
  });

  it('lets nothing in its first line be changed', async () => {
    const head = JSON.parse(Buffer.from(headOf(sealed)).toString());
    const withHead = (changes: object) =>
      new Blob([`${JSON.stringify({ ...head, ...changes })}\n`, sealed.slice(headOf(sealed).length)]);
    expect(await openBackup(withHead({ note: 'x' }), PASS)).toMatchObject(refused('backup.wrongKey'));
    expect(await openBackup(withHead({ iterations: 700_000 }), PASS)).toMatchObject(
      refused('backup.wrongKey'),
    );
    for (const changes of [
      { iterations: 599_999 },
      { iterations: 5_000_001 },
      { iterations: '600000' },
      { hash: 'SHA-1' },
      { kdf: 'scrypt' },
      { salt: 'AAAA' },
      { cipher: 'AES-CBC' },
    ])
      expect(await openBackup(withHead(changes), PASS), JSON.stringify(changes)).toMatchObject(
        refused('backup.kdf'),
      );
  });
});

it('opens a backup that was only compressed', async () => {
  const packed = new Blob([TEXT]).stream().pipeThrough(new CompressionStream('gzip'));
  expect(await openBackup(await new Response(packed).blob())).toEqual({ ok: true, value: TEXT });
});
