import { IconButton } from '../ui/button';
import { type HeadView, ProspectHead, RingBlock } from '../views/prospect-head';
import { people } from './samples';
import type { Pick, Specimen } from './specimen';

const head = (pick: Pick): HeadView => ({
  ...people(pick).huda,
  title: pick('Procurement lead', 'مسؤولة المشتريات'),
  stage: { id: 'objections', no: 4, name: pick('Objections', 'الاعتراضات') },
  ring: { of: 7, now: 4, items: [true, true, false, false] },
  day: 9,
  usual: 7,
  status: pick('1 open (price), 2 settled', '1 مفتوح (السعر)، 2 زالا'),
  age: pick('Slowing: 2 days past usual', 'تتباطأ: يومان فوق المعتاد'),
  slow: 'watch',
});

export const headSpecimen: Specimen = {
  id: 'head',
  title: 'Heads of a person',
  states: [
    {
      name: 'popup',
      render: (pick) => (
        <div class="dw-card">
          <RingBlock head={head(pick)} />
        </div>
      ),
    },
    {
      name: 'panel',
      render: (pick) => (
        <div class="dw-card">
          <ProspectHead
            head={head(pick)}
            actions={<IconButton icon="more" label={pick('More', 'المزيد')} />}
          />
        </div>
      ),
    },
    {
      name: 'profile',
      render: (pick) => (
        <div class="dw-card">
          <ProspectHead
            head={head(pick)}
            lead="stage"
            actions={<IconButton icon="x" label={pick('Close', 'إغلاق')} />}
          />
        </div>
      ),
    },
    {
      name: 'long name',
      render: (pick) => (
        <div class="dw-card">
          <RingBlock head={{ ...head(pick), ...people(pick).long, age: undefined }} />
        </div>
      ),
    },
  ],
};
