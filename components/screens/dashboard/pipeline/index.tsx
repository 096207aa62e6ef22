import { useState } from 'preact/hooks';
import { dashboard, onboarding, pipeline, units } from '../../../../locales/areas';
import { database } from '../../../../storage/database';
import type { BoardSort } from '../../../../storage/queries/board';
import { navCounts } from '../../../../storage/queries/board-counts';
import { useT } from '../../../language';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { MenuButton } from '../../../ui/menu';
import { Segment } from '../../../ui/tabs';
import { perform } from '../../shared/perform';
import { speech } from '../../shared/session';
import { openLayer } from '../shell/layers';
import type { PageProps } from '../shell/lazy-page';
import { PageHead } from '../shell/page-head';
import { partOf } from '../shell/page-parts';
import { goTo } from '../shell/place';
import { COUNTS_AFTER_MS, useSettledQuery } from '../shell/use-settled-query';
import { Board } from './board';
import { DealTable } from './deal-table';
import { RevisitPool } from './revisit-pool';

/**
 * Deals by stage, as a board or a table, and the pool of those that rest.
 * @domain S10, S12, S54, S55, S58
 */
export default function PipelinePage({ part }: PageProps) {
  const t = useT(pipeline);
  const td = useT(dashboard);
  const to = useT(onboarding);
  const tu = useT(units);
  const [sort, setSort] = useState<BoardSort>('due');
  const look = partOf('pipeline', part);
  const counts = useSettledQuery(() => navCounts(database()), [], COUNTS_AFTER_MS);
  return (
    <>
      <PageHead title={t.title} second={counts && counts.deals > 0 ? tu.deal(counts.deals) : undefined}>
        {look === 'board' && (
          <MenuButton
            label={t.sort.label}
            words={t.sort.now(t.sort[sort])}
            kind="plain"
            entries={[
              { id: 'due', label: t.sort.due, checked: sort === 'due' },
              { id: 'age', label: t.sort.age, checked: sort === 'age' },
            ]}
            onChoose={(id) => setSort(id as BoardSort)}
          />
        )}
        <Segment
          label={t.views}
          value={look}
          tabs={[
            { value: 'board', label: t.board, icon: 'board' },
            { value: 'table', label: t.table, icon: 'list' },
            { value: 'revisit', label: t.revisit, icon: 'recycle' },
          ]}
          onChange={(value) => goTo({ page: 'pipeline', ...(value === 'board' ? {} : { part: value }) })}
        />
      </PageHead>
      {counts?.people === 0 ? (
        <EmptyState
          text={t.noDeals}
          action={
            <div class="dw-row">
              <Button kind="primary" icon="plus" onClick={() => openLayer('add')}>
                {td.addPerson}
              </Button>
              <Button onClick={() => void perform('sample.add', { language: speech.value.lang })}>
                {to.trySample}
              </Button>
            </div>
          }
        />
      ) : look === 'board' ? (
        <Board sort={sort} />
      ) : look === 'table' ? (
        <DealTable />
      ) : (
        <RevisitPool />
      )}
    </>
  );
}
