import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { civilDateIn } from '../../domain/time/zone';
import { DawraDatabase } from '../../storage/database';
import { dueRows } from '../../storage/queries/due-rows';
import { findProspects, personKey } from '../../storage/queries/find-prospect';
import { dayCount, todayRows } from '../../storage/queries/today-rows';
import type { PlanRow, ProspectRow } from '../../storage/rows';

const PEOPLE = 5000;
const NOW = Date.parse('2026-11-23T07:00:00Z');
const db = new DawraDatabase('many-people');
let rowsRead = 0;
let counts = 0;

/** Adds up what the store hands out, whichever way it is asked. */
function watchReads(): void {
  for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype] as unknown as Record<
    string,
    (...args: unknown[]) => IDBRequest
  >[]) {
    for (const name of ['get', 'getAll', 'openCursor']) {
      const real = prototype[name]!;
      prototype[name] = function (this: unknown, ...args: unknown[]) {
        const request = Reflect.apply(real, this, args) as IDBRequest;
        request.addEventListener('success', () => {
          rowsRead += Array.isArray(request.result) ? request.result.length : request.result ? 1 : 0;
        });
        return request;
      };
    }
    const count = prototype.count!;
    prototype.count = function (this: unknown, ...args: unknown[]) {
      counts += 1;
      return Reflect.apply(count, this, args) as IDBRequest;
    };
  }
}

const idOf = (no: number) => `p${String(no).padStart(5, '0')}`;

beforeAll(async () => {
  const plans: PlanRow[] = [];
  const people: ProspectRow[] = [];
  for (let no = 0; no < PEOPLE; no += 1) {
    const id = idOf(no);
    const email = `${id}@firm.example`;
    plans.push({
      prospectId: id,
      runId: `run-${id}`,
      kind: 'follow_up',
      zone: 'Asia/Riyadh',
      country: 'SA',
      stage: 'offer',
      stageSince: NOW,
      status: 'active',
      persistence: 1,
      dueOn: `2026-${no % 2 ? '11' : '12'}-${String(1 + (no % 28)).padStart(2, '0')}`,
    });
    people.push({
      id,
      rev: 1,
      name: id,
      emails: [email],
      phones: [],
      keys: [personKey(email)!],
      source: 'typed',
      createdAt: NOW,
    });
  }
  await db.plans.bulkPut(plans);
  await db.prospects.bulkPut(people);
  watchReads();
});
afterEach(() => {
  rowsRead = 0;
  counts = 0;
});

describe('F33 with many people the store is read by key and by page, and never counted', () => {
  it('fifty addresses of a mail list cost fifty rows', async () => {
    const texts = Array.from({ length: 50 }, (_, no) => `${idOf(no * 90)}@firm.example`);
    expect((await findProspects(db, texts)).size).toBe(50);
    expect(rowsRead).toBeLessThanOrEqual(50);
    expect(counts).toBe(0);
  });

  it('the toolbar reads no more of what is due than it can show', async () => {
    expect(await dueRows(db, NOW, 500)).toHaveLength(500);
    expect(rowsRead).toBeLessThanOrEqual(510);
    expect(counts).toBe(0);
  });

  it('the day’s first seven people are read alone; of the others only their plans', async () => {
    const { people } = await todayRows(db, NOW, 7, () => true);
    expect(people).toHaveLength(7);
    expect(rowsRead).toBeLessThan(PEOPLE);
  });

  it('a crowded day is counted whole, by its keys', async () => {
    const due = await db.plans.where('dueOn').belowOrEqual(civilDateIn(NOW, 'UTC')).count();
    rowsRead = 0;
    expect(await dayCount(db, NOW, () => true)).toBe(due);
    expect(rowsRead).toBe(0);
  });
});
