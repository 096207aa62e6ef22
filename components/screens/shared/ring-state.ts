import type { StageView } from '../../../messages/views';
import type { RingState } from '../../views/cycle-ring/ring-geometry';

/** The ring's numbers from a stage view. */
export function ringStateOf(stage: StageView): RingState {
  const numbers = (wanted: StageView['ring'][number]) =>
    stage.ring.flatMap((state, i) => (state === wanted ? [i + 1] : []));
  return {
    of: stage.count,
    now: Math.min(stage.no, stage.count),
    items: stage.checklist.filter((item) => item.required).map((item) => item.met),
    skipped: numbers('skipped'),
    leftEarly: numbers('early'),
    rounds: stage.rounds,
  };
}
