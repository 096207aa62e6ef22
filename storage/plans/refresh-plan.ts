import { persistence } from '../../domain/cadence/attempts';
import { planNext } from '../../domain/cadence/plan-next';
import { isReply } from '../../domain/people/touch-meaning';
import type { Instant, ProspectId } from '../../domain/records';
import type { DawraDatabase } from '../database';
import { OnTheirWay } from '../on-their-way';
import { writeDirectory, writeDirectoryEntries } from '../queries/directory';
import { type Dossier, readDossier } from '../queries/read-dossier';
import type { DirectoryEntry, PlanRow, TouchRow } from '../rows';
import { readSettings, type Settings } from '../settings';
import { countryOfDossier, planFactsOf } from './plan-facts-of';

/** Derives one person's plan again and writes it to the index, inside the caller's transaction. */
export async function refreshPlan(
  db: DawraDatabase,
  prospectId: ProspectId,
  now: Instant,
  settings?: Settings,
): Promise<void> {
  const [dossier, before] = await Promise.all([readDossier(db, prospectId), db.plans.get(prospectId)]);
  if (!dossier) {
    await db.plans.delete(prospectId);
    await writeDirectory(db, prospectId, undefined);
    return;
  }
  const entry = directoryEntryOf(dossier);
  const listed = JSON.stringify(entry);
  await db.plans.put({ ...planRowOf(dossier, settings ?? (await readSettings(db)), now), listed });
  // A shard of the directory holds many people: it is rewritten only when this one's entry changed.
  if (before?.listed !== listed) await writeDirectory(db, prospectId, entry);
}

/** People read side by side: enough to keep the store busy, few enough to stay small in memory. */
const AT_ONCE = 100;
/** Slices derived ahead of the store. */
const AHEAD = 4;

/**
 * What an act knows of somebody it just added: there is nothing else to read of them but their touches. With `isFirst`
 * nothing of them was ever kept before, so that there are neither touches nor a plan to look for.
 */
export interface FreshPerson extends Pick<Dossier, 'prospect' | 'account' | 'run'> {
  isFirst?: boolean;
}

/** The act in which plans are derived. */
interface PlannedAct {
  fresh: ReadonlyMap<ProspectId, FreshPerson>;
  /** Told after each slice how many people it had. */
  onPlanned(people: number): void;
}

/** Derives the plans of many people, inside the caller's transaction: an import touches thousands. */
export async function refreshPlans(
  db: DawraDatabase,
  ids: readonly ProspectId[],
  now: Instant,
  settings: Settings,
  { fresh, onPlanned }: PlannedAct = { fresh: new Map(), onPlanned: () => {} },
): Promise<void> {
  const dossierOf = (id: ProspectId) => {
    const person = fresh.get(id);
    return person ? freshDossier(db, person) : readDossier(db, id);
  };
  const entries = new Map<string, DirectoryEntry | undefined>();
  const onTheirWay = new OnTheirWay(AHEAD);
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const slice = ids.slice(from, from + AT_ONCE);
    onPlanned(slice.length);
    const [dossiers, before] = await Promise.all([
      Promise.all(slice.map(dossierOf)),
      Promise.all(slice.map((id) => (fresh.get(id)?.isFirst ? undefined : db.plans.get(id)))),
    ]);
    const gone = slice.filter((_, i) => !dossiers[i]);
    for (const id of gone) entries.set(id, undefined);
    const rows = dossiers.flatMap((dossier, i) => {
      if (!dossier) return [];
      const entry = directoryEntryOf(dossier);
      const listed = JSON.stringify(entry);
      if (before[i]?.listed !== listed) entries.set(entry.id, entry);
      return [{ ...planRowOf(dossier, settings, now), listed }];
    });
    if (gone.length > 0) onTheirWay.add(db.plans.bulkDelete(gone));
    if (rows.length > 0) onTheirWay.add(db.plans.bulkPut(rows));
    await onTheirWay.room();
  }
  await Promise.all([onTheirWay.landed(), writeDirectoryEntries(db, entries)]);
}

async function freshDossier(db: DawraDatabase, { isFirst, ...person }: FreshPerson): Promise<Dossier> {
  const { id } = person.prospect;
  const ofPerson = db.touches.where('[prospectId+at]').between([id, -Infinity], [id, Infinity]);
  const touches = isFirst ? [] : await ofPerson.toArray();
  return {
    ...person,
    touches,
    earlierRuns: [],
    moves: [],
    ticks: [],
    notes: [],
    commitments: [],
    deciders: [],
    concessions: [],
    objections: [],
    sheets: new Map(),
  };
}

function directoryEntryOf({ prospect, account }: Dossier): DirectoryEntry {
  const [email] = prospect.emails;
  return {
    id: prospect.id,
    name: prospect.name,
    ...(account ? { company: account.name } : {}),
    ...(email ? { email } : {}),
    ...(prospect.linkedin ? { handle: prospect.linkedin } : {}),
  };
}

/** The index row of one person: enough for a badge, the queue and the board. */
export function planRowOf(dossier: Dossier, settings: Settings, now: Instant): PlanRow {
  const { prospect, run, touches } = dossier;
  const facts = planFactsOf(dossier, settings);
  const plan = planNext(facts, now);
  const lastIn = touches.findLast((touch) => touch.dir === 'in' && isReply(touch));
  const lastOut = touches.findLast((touch) => touch.dir === 'out');
  const snoozed = run.snooze && (!lastIn || lastIn.at < run.snooze.at) ? run.snooze.until : undefined;
  return {
    prospectId: prospect.id,
    runId: run.id,
    kind: plan.kind,
    zone: facts.zone,
    country: countryOfDossier(dossier, settings),
    stage: run.stage,
    stageSince: dossier.moves.findLast((move) => move.to !== undefined)?.at ?? run.openedAt,
    status: run.status,
    persistence: persistence(touches, run.since),
    ...(plan.dueOn ? { dueOn: plan.dueOn } : {}),
    ...(plan.channel ? { channel: plan.channel } : {}),
    ...(plan.step !== undefined ? { step: plan.step } : {}),
    ...(plan.n !== undefined ? { n: plan.n } : {}),
    ...(lastIn ? { lastInAt: lastIn.at } : {}),
    ...(lastOut ? { lastOutAt: lastOut.at } : {}),
    ...(snoozed ? { snoozedUntil: snoozed } : {}),
    ...(hasObjection(dossier, lastIn, lastOut) ? { objection: true } : {}),
    ...(prospect.dnc ? { dnc: true as const } : {}),
    ...(prospect.sample ? { sample: true as const } : {}),
  };
}

/** One is open in the deal, or the last mail of theirs holds one and nobody has written since. */
function hasObjection({ objections }: Dossier, lastIn?: TouchRow, lastOut?: TouchRow): boolean {
  if (objections.some((one) => one.state === 'open')) return true;
  return lastIn?.objection === true && (lastOut === undefined || lastOut.at < lastIn.at);
}

const SLICE = 500;

/** Derives every plan again, in slices: after a change of calendars, zone or cadence, and once a day. */
export async function refreshAllPlans(db: DawraDatabase, now: Instant, settings: Settings): Promise<number> {
  let after = '';
  let count = 0;
  for (;;) {
    const ids = (await db.prospects.where('id').above(after).limit(SLICE).primaryKeys()) as string[];
    if (ids.length === 0) return count;
    await db.transaction('rw', db.tables, async () => {
      await refreshPlans(db, ids, now, settings);
    });
    count += ids.length;
    after = ids.at(-1)!;
  }
}
