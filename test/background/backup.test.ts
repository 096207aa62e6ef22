import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readBackup, restoreBackup, stageBackup } from '../../background/backup';
import type { Desk } from '../../background/handler';
import { speechOf } from '../../presenters/speech';
import { readBackupText } from '../../storage/backup/backup-file';
import type { DawraDatabase } from '../../storage/database';
import { FACT_TABLES } from '../../storage/schema';
import { readSettings } from '../../storage/settings';
import badInputs from '../fixtures/bad-inputs.json';
import { DAY, openDesk } from '../support/desk';

vi.mock('webextension-polyfill', async () => (await import('../support/browser')).browserStub());

const envelope = (t: string) => ({ v: 1 as const, id: 'm', t });

async function deskOf(db: DawraDatabase, now: number): Promise<Desk> {
  return { db, now, role: 'owner', speech: speechOf(await readSettings(db), 'en') };
}

async function backUp(db: DawraDatabase, now: number): Promise<string> {
  const desk = await deskOf(db, now);
  let text = '';
  for (;;) {
    const { piece, length } = await readBackup(
      { ...envelope('backup.read'), from: text.length } as never,
      desk,
    );
    text += piece;
    if (text.length >= length) return text;
  }
}

async function restore(db: DawraDatabase, now: number, json: string): Promise<void> {
  const desk = await deskOf(db, now);
  await stageBackup({ ...envelope('backup.stage'), batch: 'b', from: 0, piece: json } as never, desk);
  await restoreBackup({ ...envelope('backup.restore'), batch: 'b' } as never, desk);
}

/** What a rep may do, in any order, with words of any kind. */
const step = fc.oneof(
  fc.record({
    kind: fc.constant('note' as const),
    who: fc.nat(2),
    text: fc.string({ unit: 'binary', maxLength: 40 }),
  }),
  fc.record({ kind: fc.constant('call' as const), who: fc.nat(2), daysAgo: fc.nat(30) }),
  fc.record({ kind: fc.constant('block' as const), who: fc.nat(2) }),
  fc.record({ kind: fc.constant('delete' as const), who: fc.nat(2) }),
);

describe('G7 a backup', () => {
  it('gives the same bytes after it was restored, whatever the state', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const { db, act, track, clock } = await openDesk();
        const ids = [
          await track('a@one.example', 'A'),
          await track('b@two.example', 'ب'),
          await track('c@c.example', 'C'),
        ];
        for (const [no, one] of steps.entries()) {
          const prospectId = ids[one.who]!;
          const done = {
            note: () =>
              act('note.put', { noteId: `n${no}`, prospectId, text: 'text' in one ? one.text : '' }),
            call: () =>
              act('touch.log', {
                prospectId,
                channel: 'call',
                outcome: 'no_answer',
                at: clock.now - ('daysAgo' in one ? one.daysAgo : 0) * DAY,
              }),
            block: () => act('prospect.block', { prospectId, on: true }),
            delete: () => act('prospect.delete', { prospectId }),
          }[one.kind];
          // Nothing more can be said of somebody who was deleted.
          await done().catch(() => undefined);
        }
        const before = await backUp(db, clock.now);
        const plans = await db.plans.toArray();
        const other = await openDesk();
        await other.track('leftover@other.example', 'Somebody who goes');
        await restore(other.db, clock.now, before);
        expect(await backUp(other.db, clock.now)).toBe(before);
        expect(await other.db.plans.toArray()).toEqual(plans);
        expect((await other.db.meta.get('prospects'))?.value).toBe(plans.length);
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it('F46 is refused when a byte of it was changed, before anything is touched', async () => {
    const { db, track, clock } = await openDesk();
    await track('huda@qamar-foods.example', 'Huda');
    const whole = await backUp(db, clock.now);
    const changed = whole.replace('Huda', 'Hudo');
    await expect(restore(db, clock.now, changed)).rejects.toMatchObject({
      problem: { code: 'backup.checksum' },
    });
    await expect(restore(db, clock.now, whole.slice(0, -40))).rejects.toMatchObject({
      problem: { code: 'backup.truncated' },
    });
    expect(await backUp(db, clock.now)).toBe(whole);
  });
});

/** The list calls the people's table `people`; a file protected by a passphrase is opened before it gets here. */
const bad = badInputs.filter(({ area, input, gen }) => {
  return area === 'json' && !input.includes('dawra-backup-enc') && !gen?.pre.startsWith('gzip:');
});

describe('a file that is no backup of ours', () => {
  it.each(bad.map((one) => [`${one.id} ${one.note}`, one] as const))(
    '%s',
    (_, { input, gen, errorCode, errorField }) => {
      const text = gen
        ? gen.pre + gen.unit.repeat(gen.times) + gen.post
        : input.replaceAll('"people"', '"prospects"');
      expect(readBackupText(text)).toEqual({
        ok: false,
        problem: { code: errorCode, field: errorField!.replace('people', 'prospects') },
      });
      expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false);
    },
  );

  it('names every table it may hold', () => {
    const empty = {
      format: 'dawra-backup',
      schema: 1,
      ...Object.fromEntries(FACT_TABLES.map((name) => [name, []])),
    };
    expect(readBackupText(JSON.stringify(empty))).toMatchObject({ ok: true, value: { rows: 0 } });
  });
});
