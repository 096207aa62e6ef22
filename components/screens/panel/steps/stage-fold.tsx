import { criteriaOf } from '../../../../domain/cycle/own-criteria';
import { STAGE_DEFAULTS, stageIndex } from '../../../../domain/cycle/stages';
import type { StageId } from '../../../../domain/records';
import { common, panel, stages, units } from '../../../../locales/areas';
import { useT } from '../../../language';
import { Icon } from '../../../ui/icon';
import { StageMark } from '../../../views/cycle-ring/stage-mark';
import { settings } from '../../shared/session';
import { useCase } from '../panel-case';
import { Checklist } from './checklist';

/** Another stage in one line, its checklist folded below. */
export function StageFold({ stage }: { stage: StageId }) {
  const t = useT(panel).steps;
  const tc = useT(common);
  const ts = useT(stages);
  const tu = useT(units);
  const { standing, context } = useCase();
  const required = criteriaOf(stage, context.criteria).filter((item) => item.required);
  const met = required.filter(({ id }) => standing.met.has(id)).length;
  const isAhead = stageIndex(stage) > stageIndex(standing.stage);
  const days = standing.days[stage];
  const { stageDays, segmentFactor } = settings.value;
  const usual = Math.round(stageDays[stage] ?? STAGE_DEFAULTS[stage].days * segmentFactor);
  const words = days !== undefined ? t.days(tu.day(Math.floor(days)), usual) : isAhead ? t.ahead : t.skipped;
  return (
    <details class="dw-part-fold" data-ahead={isAhead ? '' : undefined}>
      <summary>
        <StageMark
          now={stageIndex(stage) + 1}
          mark={!isAhead && days !== undefined ? 'done' : 'none'}
          size={16}
        />
        <span>{ts.name[stage]}</span>
        <span class="dw-small dw-ink-3 dw-grow">
          {words}
          {standing.leftEarly.has(stage) && ` · ${t.leftEarly}`}
        </span>
        <span class="dw-small dw-ink-2 dw-num">{tc.kOfN(met, required.length)}</span>
        <Icon name="down" />
      </summary>
      <Checklist stage={stage} still={!isAhead} />
    </details>
  );
}
