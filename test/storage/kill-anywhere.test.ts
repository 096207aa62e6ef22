import { beforeAll, describe, expect, it } from 'vitest';
import { ACTS } from '../../background/acts/table';
import type { ActHandler, Desk } from '../../background/handler';
import { checkStart, echo } from '../../background/sentinel';
import { cancelImport, stageRows } from '../../background/staged-imports';
import type { MessageType, RequestOf } from '../../messages/protocol';
import { speechOf } from '../../presenters/speech';
import { DawraDatabase } from '../../storage/database';
import { readSettings } from '../../storage/settings';
import { writeAct } from '../../storage/write-act';
import { crashable, lived, liveFor, localStore } from '../support/crash';
import { DAY, openDesk } from '../support/desk';

beforeAll(crashable);

type Dump = Record<string, object[]>;
interface Act {
  type: MessageType;
  request: RequestOf<MessageType>;
}

const NOW = Date.UTC(2026, 2, 8, 7);
const own = 'rep@dawra-co.example';
const huda = 'huda@qamar-foods.example';

async function dump(db: DawraDatabase): Promise<Dump> {
  const rows: Dump = {};
  for (const table of db.tables) rows[table.name] = await table.toArray();
  return rows;
}

/** A worker's life: the start check, then the act with its echo. Whatever it throws is what the asker never hears. */
async function life(
  db: DawraDatabase,
  local: ReturnType<typeof localStore>,
  { type, request }: Act,
  id: string,
) {
  const start = await checkStart(local, db);
  if (start.state === 'lost' || start.state === 'newer') throw new Error(start.state);
  const desk: Desk = { db, now: NOW, role: 'owner', speech: speechOf(await readSettings(db), 'en') };
  const handler = ACTS[type] as ActHandler<MessageType>;
  // What was staged lay in the memory of the worker that died: the page hands its rows over again.
  cancelImport('b');
  if (type === 'import.commit') stageRows('b', people);
  const done = await writeAct(db, { opId: id, type, now: NOW }, async (write) => {
    const result = await handler({ v: 1, t: type, id, ...request } as never, desk, write);
    return { text: result.text, reply: { ...result.reply, text: result.text } };
  });
  if (done.op) await echo(local, done.op, done.people);
  return done;
}

const people = ['sara', 'omar', 'lina'].map((name, i) => ({
  rowKey: String(i),
  name,
  emails: [`${name}@waha.example`],
  phones: [],
  touches: [],
}));

/** A rep's data with some history, and what each kind of act does to it. */
async function scene(): Promise<{ before: Dump; acts: Record<string, Act> }> {
  const { db, act, track, clock } = await openDesk(NOW);
  const prospectId = await track(huda);
  const other = await track('huda.m@qamar-foods.example', 'Huda M');
  const runId = (await db.runs.where('prospectId').equals(prospectId).first())!.id;
  await act('note.put', { noteId: 'n1', prospectId, text: 'first' });
  const logged = await act('touch.log', {
    prospectId,
    channel: 'call',
    outcome: 'no_answer',
    at: clock.now - DAY,
  });
  const before = await dump(db);
  const seen = (messageId: string, dir: 'in' | 'out', at: number) => ({
    messageId,
    dir,
    at,
    people: [{ address: huda }],
  });
  const acts: Record<string, Act> = {
    'a new prospect': {
      type: 'prospect.track',
      request: { address: 'new@firm.example', name: 'New', source: 'gmail' },
    },
    'seen messages': {
      type: 'touch.seen',
      request: { account: own, touches: [seen('a1', 'out', NOW - 2 * DAY), seen('a2', 'in', NOW - DAY)] },
    },
    'a logged call': {
      type: 'touch.log',
      request: { prospectId, channel: 'call', outcome: 'connected', at: NOW },
    },
    'a stage move': {
      type: 'stage.move',
      request: { runId, kind: 'forward', override: true, reason: 'buyer in a hurry' },
    },
    'a note': { type: 'note.put', request: { noteId: 'n1', prospectId, text: 'second' } },
    'a merge': { type: 'prospect.merge', request: { keep: prospectId, drop: other } },
    'an undo': { type: 'act.undo', request: { opId: logged.reply.opId } },
    'an import': { type: 'import.commit', request: { batch: 'b', name: 'people.csv' } },
  };
  return { before, acts };
}

let made = 0;
async function databaseWith(rows: Dump): Promise<DawraDatabase> {
  made += 1;
  const db = new DawraDatabase(`kill-${made}`);
  for (const [name, list] of Object.entries(rows)) if (list.length > 0) await db.table(name).bulkPut(list);
  return db;
}

async function reopen(db: DawraDatabase): Promise<DawraDatabase> {
  db.close();
  const again = new DawraDatabase(db.name);
  await again.open();
  return again;
}

describe('G3 the worker may die at any point', async () => {
  liveFor();
  const { before, acts } = await scene();
  const sentinel = { sentinel: { seq: 4, schema: 1, prospects: 2 }, ring: [] };

  it.each(Object.keys(acts))(
    '%s is there whole or not at all, and once when it is sent again',
    async (name) => {
      const act = acts[name]!;
      const whole = await databaseWith(before);
      liveFor();
      await life(whole, localStore(structuredClone(sentinel)), act, 'op');
      const { calls } = lived();
      const after = await dump(whole);
      expect(after).not.toEqual(before);

      for (let at = 1; at <= calls; at += 1) {
        liveFor();
        const db = await databaseWith(before);
        const local = localStore(structuredClone(sentinel));
        liveFor(at);
        await life(db, local, act, 'op').catch(() => undefined);
        expect(lived().died, `step ${at}`).toBe(true);
        liveFor();
        const next = await reopen(db);
        const found = await dump(next);
        expect([before, after], `step ${at}`).toContainEqual(found);
        // The asker had no answer: it sends the same operation again.
        await life(next, local, act, 'op');
        expect(await dump(next), `sent again after step ${at}`).toEqual(after);
        expect(local.items.sentinel).toMatchObject({ seq: 5 });
        expect((local.items.ring as { id: string }[]).map((op) => op.id)).toEqual(['op']);
        next.close();
      }
    },
    60_000,
  );
});
