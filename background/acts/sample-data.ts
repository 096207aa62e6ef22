import type { Channel, Direction, StageId } from '../../domain/records';
import { DAY_MS } from '../../domain/time/civil-day';
import { addProspect } from '../../storage/facts/put-prospect';
import { putTouch } from '../../storage/facts/put-touch';
import { FACT_TABLES } from '../../storage/schema';
import { storedId } from '../../storage/stored-id';
import type { Writer } from '../../storage/writer';
import type { ActHandler, Desk } from '../handler';
import { SAMPLE_PEOPLE, type SamplePerson } from '../sample-people';
import { zoneOf } from './log-touch';

/** Twelve invented people in both languages, tagged as sample: never counted, removed in one act. */
export const addSampleData: ActHandler<'sample.add'> = async (_, desk, write) => {
  for (const person of SAMPLE_PEOPLE) await addSample(write, desk, person);
  return { reply: {}, text: desk.speech.words.sampleAdded };
};

async function addSample(write: Writer, desk: Desk, person: SamplePerson): Promise<void> {
  const { now } = desk;
  const openedAt = now - person.days * DAY_MS;
  const { prospect, run } = await addProspect(
    write,
    {
      name: person.name,
      emails: [person.email],
      company: person.company,
      domain: person.email.slice(person.email.indexOf('@') + 1),
      title: person.title,
      country: person.country,
      lang: person.lang,
      source: 'typed',
      sample: true,
      ...(person.handle ? { linkedin: person.handle } : {}),
      ...(person.phone ? { phones: [person.phone] } : {}),
    },
    { framework: 'champ', openedAt },
  );
  let from: StageId = 'prospecting';
  for (const [i, [stage, daysAgo]] of person.moves.entries()) {
    const id = storedId(`move:${run.id}:sample:${i}`);
    const at = now - daysAgo * DAY_MS;
    await write.put('moves', id, {
      id,
      runId: run.id,
      at,
      kind: 'forward' as const,
      from,
      to: stage,
      rev: 0,
      sample: true as const,
    });
    from = stage;
  }
  await write.put('runs', run.id, {
    ...run,
    stage: from,
    value: { minor: person.value * 100, ccy: desk.speech.settings.homeCurrency },
  });
  for (const [i, touch] of person.touches.entries()) {
    const [channel, dir, daysAgo, subject] = touch as [Channel, Direction, number, string | undefined];
    await putTouch(write, {
      canonical: `sample:${person.email}:${i}`,
      prospectId: prospect.id,
      channel,
      dir,
      at: now - daysAgo * DAY_MS,
      zone: zoneOf(desk),
      source: 'typed',
      tags: [],
      sample: true,
      ...(dir === 'in' ? { inKind: channel === 'li_connect' ? ('weak' as const) : ('reply' as const) } : {}),
      ...(channel === 'meeting' ? { outcome: 'held' as const } : {}),
      ...(channel === 'call' && dir === 'out' ? { outcome: 'no_answer' as const } : {}),
      ...(subject ? { subject } : {}),
    });
  }
}

/** Takes every sample row away, wherever it lies. */
export const removeSampleData: ActHandler<'sample.remove'> = async (_, { speech, db }, write) => {
  for (const table of FACT_TABLES) {
    if (table === 'settings' || table === 'suppressions') continue;
    const keys = (await db
      .table(table)
      .filter(
        (row: { sample?: true; voidedAt?: number }) => row.sample === true && row.voidedAt === undefined,
      )
      .primaryKeys()) as string[];
    for (const key of keys) await write.tombstone(table, key);
    if (table === 'prospects') for (const key of keys) write.affected.add(key);
  }
  return { reply: {}, text: speech.words.sampleRemoved };
};
