import './stages.css';
import type { ComponentChildren } from 'preact';
import { type ChecklistItem, checklistOf } from '../../../../../domain/cycle/checklist';
import { STAGE_DEFAULTS } from '../../../../../domain/cycle/stages';
import { questionsOfStage } from '../../../../../domain/offer/stage-questions';
import type { StageId } from '../../../../../domain/records';
import { playbook, stages, steps } from '../../../../../locales/areas';
import { useFormat, useT } from '../../../../language';
import { IconButton } from '../../../../ui/button';
import { Tag } from '../../../../ui/tag';
import { copyText } from '../../../panel/copy-text';
import { settings } from '../../../shared/session';

/**
 * One stage: its purpose, what leads into it, what must hold to leave it, and what to ask.
 * @domain S10, S17, S93
 */
export function StageCard({
  stage,
  no,
  before,
  children,
}: {
  stage: StageId;
  no: string;
  before: StageId | undefined;
  children?: ComponentChildren;
}) {
  const t = useT(playbook).stages;
  const ts = useT(stages);
  const f = useFormat();
  const usual = settings.value.stageDays[stage] ?? STAGE_DEFAULTS[stage].days;
  const items = checklistOf(stage);
  return (
    <article class="dw-card dw-pb-stage" data-stage={stage} aria-labelledby={`pb-${stage}`}>
      <header class="dw-row dw-wrap">
        <span class="dw-pb-no" aria-hidden="true">
          {no}
        </span>
        <h2 id={`pb-${stage}`} class="dw-lead">
          {ts.name[stage]}
        </h2>
        {children}
        <span class="dw-grow" />
        <span class="dw-small dw-ink-3">{t.usual(usual)}</span>
      </header>
      <p class="dw-ink-2">{ts.purpose[stage]}</p>
      <div class="dw-pb-columns">
        <section>
          <h3 class="dw-label">{t.enter}</h3>
          <p class="dw-small">{before ? t.enterAfter(ts.name[before]) : t.enterFirst}</p>
          <h3 class="dw-label">{t.leave}</h3>
          <Criteria items={items.filter(({ required }) => required)} />
          {items.some(({ required }) => !required) && (
            <>
              <h3 class="dw-label">{t.helps}</h3>
              <Criteria items={items.filter(({ required }) => !required)} />
            </>
          )}
        </section>
        <section>
          <h3 class="dw-label">{t.ask}</h3>
          <ul class="dw-pb-questions">
            {questionsOfStage(stage).map((question) => (
              <li key={question.id} class="dw-row">
                <span class="dw-grow">{question[f.lang]}</span>
                <IconButton
                  icon="copy"
                  size="s"
                  label={t.copyQuestion(question[f.lang])}
                  onClick={() => void copyText(question[f.lang], t.copied)}
                />
              </li>
            ))}
          </ul>
        </section>
      </div>
    </article>
  );
}

function Criteria({ items }: { items: readonly ChecklistItem[] }) {
  const t = useT(steps);
  const names: Readonly<Record<string, string>> = t.item;
  return (
    <ul class="dw-pb-criteria">
      {items.map(({ id, how, buyerAct }) => (
        <li key={id}>
          <span class="dw-grow">{names[id]}</span>
          {buyerAct && <Tag tone="stage">{t.buyer}</Tag>}
          <span class="dw-small dw-ink-3">{how === 'tick' ? t.byHand : t.byItself}</span>
        </li>
      ))}
    </ul>
  );
}
