/**
 * Fills the database of an installed build with many people and touches, row by row as storage keeps them, without
 * going through the worker's acts: a hundred thousand acts would take an hour.
 */
import type { Page } from '@playwright/test';
import { addDays } from '../../domain/time/civil-day';
import { civilDateIn } from '../../domain/time/zone';
import { keysOf } from '../../storage/facts/put-prospect';
import { shardOf } from '../../storage/queries/directory';
import type { DirectoryEntry, MoveRow, PlanRow, ProspectRow, RunRow, TouchRow } from '../../storage/rows';
import { lookupKey, storedId } from '../../storage/stored-id';

export interface BigOrder {
  people: number;
  touchesEach: number;
  now: number;
  /** First number, so that a filled database can be filled further. */
  from?: number;
  /** Puts everybody into this stage; without it they are spread over the five that a sale runs through. */
  stage?: (typeof STAGES)[number];
}

const SLICE = 2500;
const DAY = 86_400_000;
const ZONE = 'Asia/Riyadh';
const FIRST = [
  'Sara',
  'Omar',
  'Lina',
  'Huda',
  'Jonas',
  'Maya',
  'Karim',
  'Noor',
  'سارة',
  'عمر',
  'هدى',
  'ليلى',
];
const LAST = [
  'Haddad',
  'Karam',
  'Lindqvist',
  'Farouk',
  'Mansour',
  'Saleh',
  'العتيبي',
  'القحطاني',
  'Nasser',
  'Aziz',
];
const STAGES = ['prospecting', 'qualification', 'offer', 'objections', 'negotiation'] as const;

/** Address of the person with this number. */
export const bigAddress = (no: number): string => `person-${no}@firm-${no % 5000}.example`;

interface Person {
  prospect: ProspectRow;
  run: RunRow;
  move: MoveRow;
  plan: PlanRow;
  touches: TouchRow[];
}

/** Rows of one invented person; the same number gives the same rows. */
export function bigPerson(
  no: number,
  { now, touchesEach, stage: only }: Pick<BigOrder, 'now' | 'touchesEach' | 'stage'>,
): Person {
  const emails = [bigAddress(no)];
  const keys = keysOf({ emails, phones: [] });
  const id = storedId(`prospect:${keys[0]}`);
  const runId = storedId(`run:${id}:1`);
  const stage = only ?? STAGES[no % STAGES.length]!;
  const openedAt = now - (20 + (no % 300)) * DAY;
  // Some 600 of a hundred thousand people fall due on a day, and some are late: as busy as a queue gets.
  const dueOn = addDays(civilDateIn(now, ZONE), (no % 160) - 2);
  const touches = Array.from({ length: touchesEach }, (_, i): TouchRow => {
    const at = openedAt + i * 2 * DAY + (no % 1000) * 1000;
    return {
      id: storedId(`gmail:rep@bench.example:${no}:${i}`),
      prospectId: id,
      runId,
      channel: 'email',
      dir: i % 4 === 3 ? 'in' : 'out',
      at,
      recordedAt: at,
      zone: ZONE,
      source: 'seen',
      tags: [],
      subject: `Route planning, part ${i}`,
      ...(i % 4 === 3 ? { inKind: 'reply' as const } : {}),
      rev: 1,
    };
  });
  return {
    prospect: {
      id,
      name: `${FIRST[no % FIRST.length]} ${LAST[Math.floor(no / FIRST.length) % LAST.length]} ${no}`,
      emails,
      phones: [],
      source: 'import',
      keys,
      createdAt: openedAt,
      accountId: storedId(`account:${lookupKey('domain', `firm-${no % 5000}.example`)}`),
      rev: 1,
    },
    run: { id: runId, prospectId: id, no: 1, status: 'active', stage, openedAt, framework: 'champ', rev: 1 },
    move: { id: storedId(`move:${runId}:open`), runId, at: openedAt, kind: 'open', to: stage, rev: 1 },
    plan: {
      prospectId: id,
      runId,
      kind: 'follow_up',
      dueOn,
      channel: 'email',
      step: 2,
      n: 6,
      zone: ZONE,
      country: 'SA',
      stage,
      stageSince: openedAt,
      status: 'active',
      persistence: 1 + (no % 5),
      lastOutAt: openedAt,
    },
    touches,
  };
}

/** Fills the database through a page of the extension. The worker opens it first, so that tables and indexes are there. */
export async function fillDatabase(page: Page, order: BigOrder): Promise<void> {
  const from = order.from ?? 0;
  const directory = new Map<number, DirectoryEntry[]>();
  for (let start = from; start < from + order.people; start += SLICE) {
    const rows: Record<string, object[]> = {
      prospects: [],
      runs: [],
      moves: [],
      plans: [],
      touches: [],
      accounts: [],
    };
    for (let no = start; no < Math.min(start + SLICE, from + order.people); no += 1) {
      const { prospect, run, move, plan, touches } = bigPerson(no, order);
      rows.prospects!.push(prospect);
      rows.runs!.push(run);
      rows.moves!.push(move);
      rows.plans!.push(plan);
      rows.touches!.push(...touches);
      if (no < 5000) rows.accounts!.push(accountOf(no));
      const shard = shardOf(prospect.id);
      const entry = {
        id: prospect.id,
        name: prospect.name,
        company: `Firm ${no % 5000}`,
        email: prospect.emails[0]!,
      };
      directory.set(shard, [...(directory.get(shard) ?? []), entry]);
    }
    await page.evaluate(putRows, rows);
  }
  await page.evaluate(addToDirectory, [...directory]);
  await page.evaluate(putRows, {
    meta: [
      // A store filled further keeps its count of acts: one that went back would be taken for a loss.
      ...(from === 0 ? [{ key: 'seq', value: 1 }] : []),
      { key: 'prospects', value: from + order.people },
      { key: 'directory', value: { begun: crypto.randomUUID(), writes: 1 } },
    ],
    settings: [
      { key: 'homeZone', value: ZONE },
      { key: 'homeCountry', value: 'SA' },
      { key: 'language', value: 'en' },
      { key: 'onboarded', value: true },
    ],
  });
}

function accountOf(no: number): object {
  const domain = `firm-${no}.example`;
  const domainKey = lookupKey('domain', domain);
  return { id: storedId(`account:${domainKey}`), name: `Firm ${no}`, domain, domainKey, tags: [], rev: 1 };
}

/** In the page: one transaction per slice, without waiting for the disk. */
function putRows(rows: Record<string, object[]>): Promise<void> {
  return new Promise((resolve, reject) => {
    const opened = indexedDB.open('dawra');
    opened.onerror = () => reject(opened.error);
    opened.onsuccess = () => {
      const names = Object.keys(rows).filter((name) => rows[name]!.length > 0);
      const tx = opened.result.transaction(names, 'readwrite', { durability: 'relaxed' });
      for (const name of names) {
        const store = tx.objectStore(name);
        for (const row of rows[name]!) store.put(row);
      }
      tx.oncomplete = () => {
        opened.result.close();
        resolve();
      };
      tx.onerror = () => reject(tx.error);
    };
  });
}

/** In the page: adds names to the shards that are there. */
function addToDirectory(shards: [number, object[]][]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opened = indexedDB.open('dawra');
    opened.onerror = () => reject(opened.error);
    opened.onsuccess = () => {
      const tx = opened.result.transaction('directory', 'readwrite');
      const store = tx.objectStore('directory');
      for (const [shard, entries] of shards) {
        const known = store.get(shard);
        known.onsuccess = () =>
          store.put({
            shard,
            entries: [...((known.result?.entries as object[] | undefined) ?? []), ...entries],
          });
      }
      tx.oncomplete = () => {
        opened.result.close();
        resolve();
      };
      tx.onerror = () => reject(tx.error);
    };
  });
}
