import { beforeAll, describe, expect, it, vi } from 'vitest';
import { readBackup, restoreBackup, stageBackup } from '../../background/backup';
import type { Desk } from '../../background/handler';
import { speechOf } from '../../presenters/speech';
import { DawraDatabase } from '../../storage/database';
import { readSettings } from '../../storage/settings';
import { crashable, lived, liveFor } from '../support/crash';
import { openDesk } from '../support/desk';

vi.mock('webextension-polyfill', async () => (await import('../support/browser')).browserStub());

beforeAll(crashable);

const deskOf = async (db: DawraDatabase): Promise<Desk> => ({
  db,
  now: 1,
  role: 'owner',
  speech: speechOf(await readSettings(db), 'en'),
});

/** Everything as the canonical text of a backup. */
async function backUp(db: DawraDatabase): Promise<string> {
  const { piece } = await readBackup({ v: 1, t: 'backup.read', id: 'm', from: 0 }, await deskOf(db));
  return piece;
}

async function restore(db: DawraDatabase, piece: string): Promise<void> {
  const desk = await deskOf(db);
  await stageBackup({ v: 1, t: 'backup.stage', id: 'm', batch: 'b', from: 0, piece }, desk);
  await restoreBackup({ v: 1, t: 'backup.restore', id: 'm', batch: 'b' }, desk);
}

describe('a restore that is cut short', () => {
  it('F47 leaves everything as it was or everything as in the file, wherever the worker dies', async () => {
    liveFor();
    const source = await openDesk();
    await source.track('huda@qamar-foods.example', 'Huda');
    await source.act('note.put', { noteId: 'n1', prospectId: await source.track(), text: 'kept' });
    const text = await backUp(source.db);
    let survived = false;
    for (let at = 1; !survived; at += 3) {
      liveFor();
      const { db, track } = await openDesk();
      await track('omar@sahab.example', 'Omar');
      const before = await backUp(db);
      liveFor(at);
      await restore(db, text).catch(() => undefined);
      survived = !lived().died;
      liveFor();
      db.close();
      const next = new DawraDatabase(db.name);
      expect([before, text], `step ${at}`).toContain(await backUp(next));
      next.close();
    }
  }, 60_000);
});
