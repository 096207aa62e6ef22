import { ACTS } from '../../background/acts/table';
import type { ActHandler, Desk } from '../../background/handler';
import type { MessageType, ReplyOf, RequestOf } from '../../messages/protocol';
import { speechOf } from '../../presenters/speech';
import { DawraDatabase } from '../../storage/database';
import { readSettings } from '../../storage/settings';
import { writeAct } from '../../storage/write-act';

let made = 0;

/** A desk of its own on an empty database: acts run as in the worker, without a browser. Sunday 8 March 2026, 10:00 Riyadh. */
export async function openDesk(start = Date.UTC(2026, 2, 8, 7)) {
  made += 1;
  const db = new DawraDatabase(`desk-${made}`);
  const clock = { now: start };
  await db.settings.bulkPut([
    { key: 'homeCountry', value: 'SA' },
    { key: 'homeZone', value: 'Asia/Riyadh' },
    { key: 'language', value: 'en' },
  ]);

  /** What a handler may use at this moment. */
  const desk = async (): Promise<Desk> => ({
    db,
    now: clock.now,
    role: 'owner',
    speech: speechOf(await readSettings(db), 'en'),
  });

  async function act<T extends MessageType>(
    type: T,
    request: RequestOf<T>,
    id: string = crypto.randomUUID(),
  ) {
    const own = await desk();
    const handler = ACTS[type] as ActHandler<T>;
    const done = await writeAct(db, { opId: id, type, now: clock.now }, async (write) => {
      const result = await handler(
        { v: 1, t: type, id, ...request } as Parameters<typeof handler>[0],
        own,
        write,
      );
      return { text: result.text, reply: { ...result.reply, text: result.text, opId: id } };
    });
    return { ...done, reply: done.reply as unknown as ReplyOf<T> & { text: string; opId: string } };
  }

  /** Saves somebody and returns the id. */
  async function track(address = 'huda@qamar-foods.example', name = 'Huda Al-Mansour'): Promise<string> {
    const { reply } = await act('prospect.track', { address, name, source: 'gmail' });
    return (reply as { prospectId: string }).prospectId;
  }
  return { db, clock, desk, act, track };
}

export const DAY = 86_400_000;
