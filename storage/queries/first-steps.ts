import type { DawraDatabase } from '../database';

/** The first real things a rep does; sample data does not count. */
export interface FirstStepsDone {
  person: boolean;
  touch: boolean;
  done: boolean;
  answer: boolean;
}

/** Operations looked through for a first follow-up. */
const OPS_READ = 2000;

/** Which of the first steps were taken, each by looking for one example. */
export async function firstStepsDone(db: DawraDatabase): Promise<FirstStepsDone> {
  const isReal = (row: { sample?: true; voidedAt?: number; batch?: string }) =>
    !row.sample && row.voidedAt === undefined && row.batch === undefined;
  const [person, touch, answer, done] = await Promise.all([
    db.prospects.filter(isReal).first(),
    db.touches.filter(isReal).first(),
    db.outcomes.filter(isReal).first(),
    db.ops
      .orderBy('seq')
      .reverse()
      .limit(OPS_READ)
      .filter((op) => op.type === 'followup.done' && !op.undoneBy)
      .first(),
  ]);
  return {
    person: person !== undefined,
    touch: touch !== undefined,
    answer: answer !== undefined,
    done: done !== undefined,
  };
}
