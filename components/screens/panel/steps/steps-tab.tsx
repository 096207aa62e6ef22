import './steps.css';
import { useState } from 'preact/hooks';
import { stageAfter, stageIndex, stagesShown } from '../../../../domain/cycle/stages';
import type { StageId } from '../../../../domain/records';
import { common, panel, stages, steps as stepWords } from '../../../../locales/areas';
import type { MoveTargetView } from '../../../../messages/views';
import { useT } from '../../../language';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { MoveDialog } from '../../shared/move-dialog';
import { moveNow, needsAnswer } from '../../shared/move-now';
import { settings } from '../../shared/session';
import { useCase } from '../panel-case';
import { Checklist } from './checklist';
import { NextStep } from './next-step';
import { StageFold } from './stage-fold';

/**
 * What this stage needs before it may be left, and how the other stages went.
 * @domain S2, S6, S10, S11, S17, S20, S24, S34, S38, S42, S63
 */
export function StepsTab() {
  const t = useT(panel).steps;
  const tc = useT(common);
  const ts = useT(stages);
  const tw = useT(stepWords);
  const { standing, person } = useCase();
  const required = standing.items.filter((item) => item.required);
  const met = required.filter((item) => item.met).length;
  const others = stagesShown(settings.value.referralStage).filter((stage) => stage !== standing.stage);
  const order = [...others].sort((a, b) => placeIn(a, standing.stage) - placeIn(b, standing.stage));
  return (
    <div class="dw-panel-body">
      <NextStep />
      <section class="dw-part-block" aria-labelledby="dw-leave">
        <div class="dw-part-head">
          <h2 id="dw-leave" class="dw-strong">
            {tw.leaveWhen}
          </h2>
          <span>{tc.kOfN(met, required.length)}</span>
        </div>
        <p class="dw-small dw-ink-3">{ts.purpose[standing.stage]}</p>
        <Checklist stage={standing.stage} />
        <Advance moves={person.moves} stage={standing.stage} />
      </section>
      <section class="dw-steps-others" aria-label={t.others}>
        {order.map((stage) => (
          <StageFold key={stage} stage={stage} />
        ))}
      </section>
    </div>
  );
}

/** Stages that were passed come first, the nearest at the top; then what lies ahead. */
function placeIn(stage: StageId, present: StageId): number {
  const distance = stageIndex(stage) - stageIndex(present);
  return distance < 0 ? -distance : 10 + distance;
}

/** The way on: one press when everything is met, a reason when something is open. */
function Advance({ moves, stage }: { moves: readonly MoveTargetView[]; stage: StageId }) {
  const t = useT(panel).steps;
  const ts = useT(stages);
  const tw = useT(stepWords);
  const { dossier, standing } = useCase();
  const [asked, setAsked] = useState<MoveTargetView | undefined>();
  const next = stageAfter(stage);
  const move = moves.find(
    ({ kind, to }) =>
      (kind === 'forward' && to === next) || (kind === 'won' && stage === 'closing') || kind === 'done',
  );
  if (!move) return null;
  const open = standing.missing.filter((id) => !(move.kind === 'won' && id === 'clo.signed'));
  const label = move.kind === 'forward' && next ? t.move(ts.name[next]) : move.label;
  const start = () => (needsAnswer(move) ? setAsked(move) : moveNow(dossier.run.id, move));
  return (
    <div class="dw-steps-advance">
      <Button
        kind={open.length === 0 ? 'primary' : 'plain'}
        size="l"
        onClick={start}
        {...(open.length > 0 ? { off: t.moveOff(tw.itemsOpen(open.length)) } : {})}
      >
        <span class="dw-row">
          {label} <Icon name="arrow" />
        </span>
      </Button>
      {open.length > 0 && move.kind !== 'done' && (
        <Button kind="quiet" size="l" onClick={() => setAsked(move)}>
          {ts.override}
        </Button>
      )}
      {asked && <MoveDialog runId={dossier.run.id} move={asked} onClose={() => setAsked(undefined)} />}
    </div>
  );
}
