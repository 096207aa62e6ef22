import './stages.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ChecklistItem } from '../../../../../domain/cycle/checklist';
import { criteriaOf, readCriteria } from '../../../../../domain/cycle/own-criteria';
import { STAGE_DEFAULTS } from '../../../../../domain/cycle/stages';
import { questionsOfStage } from '../../../../../domain/offer/stage-questions';
import type { StageId } from '../../../../../domain/records';
import { playbook, stages, steps } from '../../../../../locales/areas';
import { criterionName } from '../../../../../presenters/criterion-words';
import { useFormat, useT } from '../../../../language';
import { Button, IconButton } from '../../../../ui/button';
import { Tag } from '../../../../ui/tag';
import { copyText } from '../../../panel/copy-text';
import { settings, speech } from '../../../shared/session';
import { CriteriaEditor } from './criteria-editor';

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
  const own = readCriteria(settings.value.criteria);
  const items = criteriaOf(stage, own);
  const [isEditing, setEditing] = useState(false);
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
        {own[stage] && <Tag>{t.ownList}</Tag>}
        <span class="dw-grow" />
        <span class="dw-small dw-ink-3">{t.usual(usual)}</span>
        <Button size="s" icon="draft" aria-label={t.editOf(ts.name[stage])} onClick={() => setEditing(true)}>
          {t.edit}
        </Button>
      </header>
      {isEditing && <CriteriaEditor stage={stage} onClose={() => setEditing(false)} />}
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
  return (
    <ul class="dw-pb-criteria">
      {items.map((item) => (
        <li key={item.id}>
          <bdi dir="auto" class="dw-grow">
            {criterionName(item, speech.value)}
          </bdi>
          {item.buyerAct && <Tag tone="stage">{t.buyer}</Tag>}
          <span class="dw-small dw-ink-3">{item.how === 'tick' ? t.byHand : t.byItself}</span>
        </li>
      ))}
    </ul>
  );
}
