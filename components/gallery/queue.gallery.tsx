import { QueueRow, type QueueView } from '../views/queue-row';
import { people } from './samples';
import type { Pick, Specimen } from './specimen';

const rows = (pick: Pick): QueueView[] => {
  const { huda, daniel, omar, long } = people(pick);
  const answer = { label: pick('Answer', 'رد'), icon: 'reply' } as const;
  return [
    {
      id: 'a',
      ...huda,
      stageNo: 4,
      mark: 'answer',
      what: pick('Answer · price', 'رد · السعر'),
      why: pick('reply came yesterday', 'وصل الرد أمس'),
      due: { mark: 'answer', words: pick('Today', 'اليوم') },
      action: answer,
    },
    {
      id: 'b',
      ...daniel,
      stageNo: 2,
      mark: 'answer',
      what: pick('Answer · asked for a call', 'رد · طلب مكالمة'),
      why: pick('reply came today', 'وصل الرد اليوم'),
      due: { mark: 'answer', words: pick('Tomorrow', 'غدًا') },
      action: answer,
    },
    {
      id: 'c',
      ...omar,
      stageNo: 1,
      mark: 'late',
      what: pick('Closing note · 6 of 6', 'رسالة ختامية · 6 من 6'),
      due: { mark: 'late', words: pick('3 days late', 'متأخرة 3 أيام') },
    },
    {
      id: 'd',
      ...long,
      stageNo: 1,
      mark: 'due',
      what: pick('Email · 3 of 6', 'بريد · 3 من 6'),
      due: { mark: 'due', words: pick('2 days late', 'متأخرة يومين') },
    },
    {
      id: 'e',
      name: pick('Demo with Jasmine Bakeries', 'عرض توضيحي مع مخابز الياسمين'),
      mark: 'none',
      icon: 'meet',
      what: pick('Prepare: 2 open objections', 'للتحضير: اعتراضان مفتوحان'),
      at: '14:30',
    },
  ];
};

const nothing = () => {};

const list = (pick: Pick, look: 'narrow' | 'wide') => (
  <div class="dw-card">
    {rows(pick).map((row, index) => (
      <QueueRow
        key={row.id}
        row={row}
        look={look}
        selected={index === 0}
        primary={index === 0}
        onOpen={nothing}
        onAct={nothing}
        onDone={nothing}
        onSnooze={nothing}
      />
    ))}
  </div>
);

export const queueSpecimen: Specimen = {
  id: 'queue',
  title: 'Queue',
  states: [
    { name: 'narrow', render: (pick) => list(pick, 'narrow') },
    { name: 'wide', render: (pick) => list(pick, 'wide') },
  ],
};
