import type { Tell } from './stage';

const NAME_MAX = 300;
const COMMITMENTS = 40;
const TOUCHES = 60;
const DAY = 86_400_000;
/** Turns what follows round where it is not isolated. */
const OVERRIDE = '\u202E';

/** A name as long as a name may be, in both scripts, with a mark that turns the line round. */
const LONG_NAME =
  `${OVERRIDE}عبدالرحمن بن فهد العتيبي Maximiliana-Alexandrowna von und zu Hohenlohe-Schillingsfürst `
    .repeat(4)
    .slice(0, NAME_MAX);

/** One person of extremes: everything as long, as many and as large as it may be. Returns who it is. */
export async function fillHardPerson(tell: Tell, now: number): Promise<string> {
  const { prospectId } = (await tell('prospect.track', {
    source: 'typed',
    address: 'a-very-long-local-part-that-goes-on-and-on@a-very-long-company-name-that-goes-on.example',
    name: LONG_NAME,
    company: `شركة ${OVERRIDE}${'Consolidated International Holdings '.repeat(5)}`,
    title: 'Deputy assistant to the executive vice president for regional procurement and logistics',
  })) as { prospectId: string };
  const view = (await tell('popup.view', { keys: [], prospectId })) as {
    person: { known: { runId: string } };
  };
  const { runId } = view.person.known;
  const value = { minor: 999_999_999_999_999, ccy: 'KWD' };
  await tell('run.edit', { runId, edit: { value, tags: ['strategic', 'منطقة الخليج'] } });
  for (let i = 0; i < COMMITMENTS; i += 1) {
    const isOurs = i % 2 === 0;
    await tell('commitment.put', {
      runId,
      commitment: {
        id: `hard-${i}`,
        by: isOurs ? 'us' : 'buyer',
        text:
          i % 3 === 0 ? 'إرسال الجدول الزمني مع بيانات الربط (ERP) قبل الاجتماع القادم' : `Send draft ${i}`,
        dueOn: new Date(now + (i - 10) * DAY).toISOString().slice(0, 10),
        ...(isOurs ? {} : { level: 1 + (i % 8) }),
      },
    });
  }
  for (let i = 0; i < TOUCHES; i += 1) {
    const channel = (['email', 'call', 'li_message', 'meeting'] as const)[i % 4]!;
    await tell('touch.log', {
      prospectId,
      channel,
      at: now - (TOUCHES - i) * DAY,
      dir: i % 3 === 0 ? 'in' : 'out',
      ...(channel === 'call' ? { outcome: 'connected' } : {}),
      ...(channel === 'meeting' ? { outcome: 'held' } : {}),
      ...(i % 5 === 0 ? { note: 'Asked for the cost per stop. طلب تكلفة كل محطة. '.repeat(4) } : {}),
    });
  }
  return prospectId;
}
