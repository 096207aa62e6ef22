import { useState } from 'preact/hooks';
import { stagesShown } from '../../../../domain/cycle/stages';
import type { StageId } from '../../../../domain/records';
import { common, pipeline } from '../../../../locales/areas';
import { newOpId } from '../../../../messages/client';
import { database } from '../../../../storage/database';
import {
  DUE_FILTERS,
  type DueFilter,
  PLAIN_WISH,
  type SavedView,
  savedViews,
  type TableWish,
} from '../../../../storage/queries/board-table';
import { useFormat, useT } from '../../../language';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Select, TextField } from '../../../ui/field';
import { MenuButton } from '../../../ui/menu';
import { perform } from '../../shared/perform';
import { settings, speech } from '../../shared/session';
import { useQuery } from '../../shared/use-query';
import { DEAL_COLUMNS } from './table-columns';

export interface TableToolsProps {
  wish: TableWish;
  onWish: (wish: TableWish) => void;
  columns: readonly string[];
  onColumns: (columns: readonly string[]) => void;
  count: number | undefined;
}

/** Filter, saved views and columns of the table. */
export function TableTools({ wish, onWish, columns, onColumns, count }: TableToolsProps) {
  const t = useT(pipeline);
  const f = useFormat();
  const [naming, setNaming] = useState(false);
  const views = useQuery(() => savedViews(database()), []) ?? [];
  const current = views.find((view) => isSame(view, wish, columns));
  const chooseView = (id: string) => {
    const view = views.find((one) => one.id === id);
    if (id === 'save') setNaming(true);
    else if (id === 'delete' && current) void perform('playbook.delete', { pieceId: current.id });
    else if (id === 'reset') onWish(PLAIN_WISH);
    else if (view) {
      onWish({ ...PLAIN_WISH, ...view.wish });
      onColumns(view.columns);
    }
  };
  return (
    <div class="dw-deals-tools">
      <TextField
        label={t.filterText}
        hideLabel
        kind="search"
        icon="filter"
        value={wish.text}
        onInput={(text) => onWish({ ...wish, text })}
        native={{ placeholder: t.filterText }}
      />
      <Select
        label={t.column.stage}
        hideLabel
        value={wish.stage}
        options={[
          { value: '', label: t.allStages },
          ...stagesShown(settings.value.referralStage).map((id) => ({
            value: id,
            label: speech.value.stages.name[id],
          })),
        ]}
        onChange={(stage) => onWish({ ...wish, stage: stage as StageId | '' })}
      />
      <Select
        label={t.column.due}
        hideLabel
        value={wish.due}
        options={[
          { value: '', label: t.anyDue },
          ...DUE_FILTERS.map((id) => ({ value: id, label: t.due[id] })),
        ]}
        onChange={(due) => onWish({ ...wish, due: due as DueFilter | '' })}
      />
      <span class="dw-grow" />
      {count !== undefined && <span class="dw-small dw-ink-3 dw-num">{speech.value.units.deal(count)}</span>}
      <MenuButton
        label={t.views_}
        words={current?.name ?? t.views_}
        icon="star"
        kind="plain"
        align="end"
        entries={[
          ...views.map((view) => ({
            id: view.id,
            label: f.isolate(view.name),
            checked: view.id === current?.id,
          })),
          ...(views.length > 0 ? [{ kind: 'rule' as const }] : []),
          { id: 'save', label: t.saveView, icon: 'plus' },
          ...(current ? [{ id: 'delete', label: t.deleteView, icon: 'trash' as const, danger: true }] : []),
          { id: 'reset', label: t.resetFilter, icon: 'undo' },
        ]}
        onChoose={chooseView}
      />
      <MenuButton
        label={t.columns}
        words={t.columns}
        icon="list"
        kind="plain"
        align="end"
        entries={DEAL_COLUMNS.map(({ id }) => ({ id, label: t.column[id], checked: columns.includes(id) }))}
        onChoose={(id) =>
          onColumns(columns.includes(id) ? columns.filter((one) => one !== id) : [...columns, id])
        }
      />
      {naming && <NameView wish={wish} columns={columns} onClose={() => setNaming(false)} />}
    </div>
  );
}

function isSame(view: SavedView, wish: TableWish, columns: readonly string[]): boolean {
  const kept = { ...PLAIN_WISH, ...view.wish };
  const fields = Object.keys(PLAIN_WISH) as (keyof TableWish)[];
  return (
    fields.every((field) => kept[field] === wish[field]) &&
    view.columns.toSorted().join() === columns.toSorted().join()
  );
}

function NameView({
  wish,
  columns,
  onClose,
}: {
  wish: TableWish;
  columns: readonly string[];
  onClose: () => void;
}) {
  const t = useT(pipeline);
  const tc = useT(common);
  const [name, setName] = useState('');
  const save = async () => {
    if (!name.trim()) return;
    const reply = await perform('playbook.put', {
      pieceId: `view-${newOpId()}`,
      kind: 'view',
      body: { name: name.trim(), wish: { ...wish }, columns: [...columns] },
    });
    if (reply.ok) onClose();
  };
  return (
    <Dialog
      title={t.saveView}
      closeLabel={tc.close}
      onClose={onClose}
      width={360}
      actions={
        <>
          <Button onClick={onClose}>{tc.cancel}</Button>
          <Button kind="primary" onClick={save}>
            {tc.save}
          </Button>
        </>
      }
    >
      <TextField
        label={t.viewName}
        value={name}
        onInput={setName}
        native={{ onKeyDown: (event) => event.key === 'Enter' && !event.isComposing && void save() }}
      />
    </Dialog>
  );
}
