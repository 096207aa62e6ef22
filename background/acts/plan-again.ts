import type { Writer } from '../../storage/writer';

/** Deals that follow this cadence get a new plan with the act that wrote, brought, took or put it back. */
export async function planAgain(write: Writer, cadenceId: string): Promise<void> {
  const runs = await write.db.runs.filter((run) => run.cadenceId === cadenceId).toArray();
  for (const { prospectId } of runs) write.affected.add(prospectId);
}
