import { useState } from 'preact/hooks';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { ProgressBar } from '../ui/progress-bar';
import { Skeleton } from '../ui/skeleton';
import { type Column, type Sorting, Table } from '../ui/table';
import { VirtualList } from '../ui/virtual-list';
import { StageLabel, type StageView } from '../views/stage-name';
import { people } from './samples';
import type { Pick, Specimen } from './specimen';

interface Row {
  name: string;
  stage: StageView;
  value: number;
}

function Deals({ pick }: { pick: Pick }) {
  const [sorting, setSorting] = useState<Sorting>({ column: 'value', down: true });
  const { huda, daniel, long } = people(pick);
  const rows: Row[] = [
    {
      name: huda.name,
      stage: { id: 'objections', no: 4, name: pick('Objections', 'الاعتراضات') },
      value: 48000,
    },
    {
      name: daniel.name,
      stage: { id: 'qualification', no: 2, name: pick('Qualification', 'التأهيل') },
      value: 22000,
    },
    { name: long.name, stage: { id: 'closing', no: 6, name: pick('Closing', 'الإتمام') }, value: 52000 },
  ];
  const columns: Column<Row>[] = [
    { id: 'name', label: pick('Prospect', 'العميل'), cell: ({ name }) => <bdi>{name}</bdi> },
    { id: 'stage', label: pick('Stage', 'المرحلة'), cell: ({ stage }) => <StageLabel stage={stage} /> },
    {
      id: 'value',
      label: pick('Value', 'القيمة'),
      number: true,
      sorts: true,
      cell: ({ value }) => value.toLocaleString('en'),
    },
  ];
  const sorted = [...rows].sort((a, b) => (sorting.down ? b.value - a.value : a.value - b.value));
  return (
    <Table
      caption={pick('Deals', 'الصفقات')}
      columns={columns}
      rows={sorted}
      rowKey={({ name }) => name}
      sorting={sorting}
      onSort={setSorting}
    />
  );
}

const MANY = Array.from({ length: 100_000 }, (_, index) => index + 1);

export const tableSpecimen: Specimen = {
  id: 'table',
  title: 'Table, list, empty, waiting',
  states: [
    { name: 'table', render: (pick) => <Deals pick={pick} /> },
    {
      name: 'a hundred thousand rows',
      render: (pick) => (
        <div class="dw-card dw-gallery-fill" style={{ blockSize: '120px' }}>
          <VirtualList
            label={pick('People', 'العملاء')}
            rows={MANY}
            rowKey={String}
            rowHeight={36}
            height={120}
            render={(no) => (
              <div class="dw-row dw-section">
                {pick('Person', 'شخص')} {no}
              </div>
            )}
          />
        </div>
      ),
    },
    {
      name: 'empty',
      render: (pick) => (
        <div class="dw-card">
          <EmptyState
            text={pick('No deals rest here yet.', 'لا توجد صفقات هنا بعد.')}
            action={<Button size="s">{pick('How revisiting works', 'كيف تعمل العودة لاحقًا')}</Button>}
          />
        </div>
      ),
    },
    {
      name: 'waiting',
      render: (pick) => (
        <div class="dw-card">
          <Skeleton label={pick('Loading', 'جارٍ التحميل')} />
          <div class="dw-section">
            <ProgressBar
              label={pick('Import', 'استيراد')}
              share={0.4}
              words={pick('400 of 1,000', '400 من 1,000')}
            />
          </div>
        </div>
      ),
    },
  ],
};
