import { useState } from 'preact/hooks';
import { Segment, Tabs } from '../ui/tabs';
import type { Pick, Specimen } from './specimen';

function Both({ pick }: { pick: Pick }) {
  const [tab, setTab] = useState<'story' | 'steps' | 'needs' | 'people'>('story');
  const [look, setLook] = useState<'board' | 'table'>('board');
  return (
    <>
      <div class="dw-gallery-fill">
        <Tabs
          label={pick('Deal', 'الصفقة')}
          value={tab}
          onChange={setTab}
          tabs={[
            { value: 'story', label: pick('Story', 'القصة') },
            { value: 'steps', label: pick('Steps', 'البنود'), count: '2' },
            { value: 'needs', label: pick('Needs', 'الحاجة') },
            { value: 'people', label: pick('People', 'القرار') },
          ]}
        />
      </div>
      <Segment
        label={pick('View', 'العرض')}
        value={look}
        onChange={setLook}
        tabs={[
          { value: 'board', label: pick('Board', 'لوحة'), icon: 'board' },
          { value: 'table', label: pick('Table', 'جدول'), icon: 'list' },
        ]}
      />
    </>
  );
}

export const tabsSpecimen: Specimen = {
  id: 'tabs',
  title: 'Tabs, segments',
  states: [{ name: 'both', render: (pick) => <Both pick={pick} /> }],
};
