import { describe, expect, it } from 'vitest';
import { DAY, openDesk } from '../support/desk';

/** @domain S49, S50, S53 */

/** Six attempts without an answer, the last ten days ago. */
async function openSilent() {
  const desk = await openDesk();
  const prospectId = await desk.track();
  for (const days of [40, 36, 30, 24, 17, 10])
    await desk.act('touch.log', { prospectId, channel: 'email', at: desk.clock.now - days * DAY });
  const plan = async () => (await desk.db.plans.get(prospectId))!;
  const once = (reason: string) => desk.act('followup.once_more', { prospectId, reason });
  return { ...desk, prospectId, plan, once };
}

describe('one more attempt', () => {
  it('is planned at once, with the reason kept; undo stops again', async () => {
    const { db, act, plan, once } = await openSilent();
    expect((await plan()).kind).toBe('stop');
    const { reply } = await once(' met her boss at the fair ');
    expect(await plan()).toMatchObject({ kind: 'follow_up', dueOn: '2026-03-08', step: 7 });
    const [run] = await db.runs.toArray();
    expect(run?.oneMore?.reason).toBe('met her boss at the fair');
    await act('act.undo', { opId: reply.opId });
    expect((await plan()).kind).toBe('stop');
  });

  it('is allowed once in a deal, with a reason, and only after the stop', async () => {
    const { act, clock, prospectId, once } = await openSilent();
    await expect(once('  ')).rejects.toMatchObject({ problem: { code: 'reason_needed', field: 'reason' } });
    await once('a reason');
    await expect(once('more')).rejects.toMatchObject({ problem: { code: 'not_stopped' } });
    clock.now += 60_000;
    await act('touch.log', { prospectId, channel: 'call', outcome: 'no_answer', at: clock.now });
    await expect(once('more')).rejects.toMatchObject({ problem: { code: 'one_more_used' } });
  });
});
