import './stage-name.css';
import type { StageId } from '../../domain/records';
import type { DueMark } from './cycle-ring/due-mark';
import { StageMark } from './cycle-ring/stage-mark';

/** A stage by its colour, number and name. */
export interface StageView {
  id: StageId;
  no: number;
  name: string;
}

/** The name of a stage in its own ink. */
export function StageName({ stage }: { stage: StageView }) {
  return (
    <span class="dw-stage-name" data-stage={stage.id}>
      {stage.name}
    </span>
  );
}

/** Mark and name of a stage, for lists and table cells. */
export function StageLabel({ stage, mark }: { stage: StageView; mark?: DueMark }) {
  return (
    <span class="dw-stage-label" data-stage={stage.id}>
      <StageMark now={stage.no} mark={mark} />
      <span>{stage.name}</span>
    </span>
  );
}
