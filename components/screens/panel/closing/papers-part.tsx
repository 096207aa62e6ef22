import './papers.css';
import { workDaysBetween } from '../../../../domain/cadence/work-days';
import {
  PAPER_PRESETS,
  PAPER_STATES,
  PAPERS,
  type Paper,
  type PaperId,
  type PapersPreset,
  papersOf,
  reviewPapers,
} from '../../../../domain/closing/papers';
import { dayNumber } from '../../../../domain/time/civil-day';
import { panel, units } from '../../../../locales/areas';
import { useT } from '../../../language';
import { Select } from '../../../ui/field';
import { Segment } from '../../../ui/tabs';
import { DueWord } from '../../../views/cycle-ring/due-word';
import { useCase, useSheet } from '../panel-case';

const PRESETS = Object.keys(PAPER_PRESETS) as PapersPreset[];

/**
 * The papers a signature needs, with whom each lies and how long it has waited for us.
 * @domain S38, S41
 */
export function PapersPart() {
  const t = useT(panel).closing;
  const tu = useT(units);
  const { context, standing } = useCase();
  const [{ preset = 'standard', papers = [] }, save] = useSheet('papers');
  const { today } = standing;
  const { calendar } = context;
  const shown = papersOf(preset, papers);
  const review = reviewPapers(preset, papers, today, calendar);
  const set = (id: PaperId, state: Paper['state']) =>
    save({ papers: [...papers.filter((paper) => paper.id !== id), { id, state, since: today }] });
  const others = PAPERS.filter((id) => !shown.some((paper) => paper.id === id));
  return (
    <div class="dw-panel-body">
      <section class="dw-part-block" aria-labelledby="dw-papers">
        <div class="dw-part-head">
          <h2 id="dw-papers" class="dw-strong">
            {t.papersTitle}
          </h2>
          <span>{t.papersLine(review.done, review.required)}</span>
        </div>
        <Segment
          label={t.preset}
          value={preset}
          onChange={(value) => save({ preset: value })}
          tabs={PRESETS.map((value) => ({ value, label: t.presets[value] }))}
        />
        <p class="dw-row dw-wrap dw-small dw-ink-2">
          <span>
            {t.ours(review.ours)} · {t.theirs(review.theirs)}
          </span>
          {review.oldestOurs !== undefined && review.oldestOurs > 0 && (
            <DueWord
              mark={review.colour === 'red' ? 'late' : review.colour === 'amber' ? 'due' : 'rest'}
              words={t.oldest(tu.workday(review.oldestOurs))}
            />
          )}
        </p>
        <ul>
          {shown.map((paper) => {
            const days =
              paper.since && paper.state !== 'done' && paper.state !== 'todo'
                ? workDaysBetween(dayNumber(paper.since), dayNumber(today), calendar)
                : 0;
            return (
              <li key={paper.id} class="dw-part-line dw-paper">
                <span class="dw-grow">
                  {t.paper[paper.id]}
                  {days > 0 && <span class="dw-small dw-ink-3"> {t.waits(tu.workday(days))}</span>}
                </span>
                <Select
                  label={t.paper[paper.id]}
                  hideLabel
                  value={paper.state}
                  onChange={(state) => set(paper.id, state)}
                  options={PAPER_STATES.map((value) => ({ value, label: t.paperState[value] }))}
                />
              </li>
            );
          })}
        </ul>
        {others.length > 0 && (
          <Select
            label={t.addPaper}
            value=""
            onChange={(id) => id && set(id, 'todo')}
            options={[
              { value: '' as PaperId, label: t.addPaper },
              ...others.map((id) => ({ value: id, label: t.paper[id] })),
            ]}
          />
        )}
      </section>
    </div>
  );
}
