import { ChecklistItem } from '../views/checklist-item';
import type { Specimen } from './specimen';

export const checklistSpecimen: Specimen = {
  id: 'checklist',
  title: 'Checklist',
  states: [
    {
      name: 'four kinds',
      render: (pick) => (
        <ul class="dw-gallery-fill">
          <ChecklistItem
            item={{
              id: 'a',
              label: pick('Concerns asked for', 'سُئل العميل عن تحفظاته'),
              note: pick('by itself · call on Thu 19 Nov', 'تلقائيًا · مكالمة الخميس 19 نوفمبر'),
              met: true,
              auto: true,
            }}
          />
          <ChecklistItem
            item={{
              id: 'b',
              label: pick('No objection left unanswered', 'لا اعتراض بلا رد'),
              note: pick('1 open: price', '1 مفتوح: السعر'),
              met: false,
              auto: true,
              action: pick('Answer', 'رد'),
            }}
            onAct={() => {}}
          />
          <ChecklistItem
            item={{
              id: 'c',
              label: pick('Buyer confirms they are settled', 'أكد العميل زوال الاعتراضات'),
              met: false,
              auto: true,
              buyer: true,
            }}
          />
          <ChecklistItem
            item={{
              id: 'd',
              label: pick('Budget holder named', 'حُدّد صاحب الميزانية'),
              met: true,
              auto: false,
            }}
          />
          <ChecklistItem
            item={{
              id: 'e',
              label: pick('Closing technique chosen', 'اختير أسلوب الإتمام'),
              met: false,
              auto: false,
            }}
          />
        </ul>
      ),
    },
  ],
};
