import type { ComponentChildren } from 'preact';
import { stageIndex } from '../../../../domain/cycle/stages';
import type { Instant } from '../../../../domain/records';
import type { Pipeline } from '../../../../locales/en/pipeline';
import { presentCard } from '../../../../presenters/board-card';
import type { Speech } from '../../../../presenters/speech';
import { pastWords } from '../../../../presenters/when';
import type { CardFacts } from '../../../../storage/queries/board';
import type { TableSort } from '../../../../storage/queries/board-table';
import { DueWord } from '../../../views/cycle-ring/due-word';
import { StageLabel } from '../../../views/stage-name';

/** A column of the table: how it is drawn, sorted, and how wide it is. */
export interface DealColumn {
  id: keyof Pipeline['column'];
  sort?: TableSort;
  number?: true;
  width: string;
  cell: (facts: CardFacts, speech: Speech, now: Instant) => ComponentChildren;
}

/** Every column; the first is always shown. */
export const DEAL_COLUMNS: readonly DealColumn[] = [
  {
    id: 'company',
    sort: 'company',
    width: 'minmax(120px, 1.4fr)',
    cell: ({ company }) => <bdi>{company}</bdi>,
  },
  {
    id: 'stage',
    sort: 'stage',
    width: '150px',
    cell: ({ plan }, { stages }) => (
      <StageLabel
        stage={{ id: plan.stage, no: stageIndex(plan.stage) + 1, name: stages.short[plan.stage] }}
      />
    ),
  },
  {
    id: 'value',
    number: true,
    width: '120px',
    cell: ({ value }, { f }) => value && <bdi>{f.money(value)}</bdi>,
  },
  {
    id: 'due',
    sort: 'due',
    width: '150px',
    cell: (facts, speech, now) => {
      const { due } = presentCard(facts, speech, now);
      return due && <DueWord {...due} />;
    },
  },
  {
    id: 'day',
    number: true,
    width: '110px',
    cell: ({ day, usual }, { f }) => f.ltr(`${f.number(Math.floor(day))} / ${f.number(Math.round(usual))}`),
  },
  {
    id: 'last',
    width: '140px',
    cell: ({ plan }, speech, now) => {
      const at = Math.max(plan.lastInAt ?? 0, plan.lastOutAt ?? 0);
      return at > 0 ? pastWords(speech, at, now) : '';
    },
  },
  {
    id: 'attempts',
    number: true,
    width: '90px',
    cell: ({ plan }, { f, settings }) =>
      f.ltr(`${f.number(plan.persistence)} / ${f.number(plan.n ?? settings.attempts)}`),
  },
  { id: 'country', width: '80px', cell: ({ plan }) => <bdi dir="ltr">{plan.country}</bdi> },
  {
    id: 'source',
    width: '120px',
    cell: ({ source }, { touches }) => touches.source[source as keyof typeof touches.source] ?? '',
  },
];

export const FIRST_COLUMNS: readonly string[] = ['company', 'stage', 'value', 'due', 'day', 'last'];
