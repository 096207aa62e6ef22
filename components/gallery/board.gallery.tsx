import { BoardCard, type BoardCardView } from '../views/board-card';
import { people } from './samples';
import type { Pick, Specimen } from './specimen';

const cards = (pick: Pick): BoardCardView[] => {
  const { huda, omar, long } = people(pick);
  const choices = [
    {
      kind: 'forward',
      to: { id: 'negotiation', no: 5, name: pick('Negotiation', 'التفاوض') },
      note: pick('2 items open', 'بندان ناقصان'),
      missing: [pick('No objection left unanswered', 'لا اعتراض بلا رد')],
    },
    { kind: 'back', to: { id: 'offer', no: 3, name: pick('Offer', 'العرض') } },
  ] as const;
  const ends = ['recycle', 'lost'] as const;
  return [
    {
      id: '1',
      ...huda,
      stageNo: 4,
      mark: 'answer',
      value: '48,000',
      due: { mark: 'answer', words: pick('Answer', 'رد') },
      note: { words: pick('day 9, usual 7', 'اليوم 9، المعتاد 7'), tone: 'due' },
      choices,
      ends,
    },
    {
      id: '2',
      ...omar,
      stageNo: 3,
      mark: 'late',
      value: '20,000',
      due: { mark: 'late', words: pick('5 d', '5 أيام') },
      note: { words: pick('Stuck: 41 days', 'متعثرة: 41 يومًا'), tone: 'late' },
      choices,
      ends,
    },
    {
      id: '3',
      ...long,
      stageNo: 7,
      mark: 'rest',
      value: '33,000',
      due: { mark: 'rest', words: pick('2 Dec', 'الأربعاء') },
      locked: pick('Contact is blocked', 'التواصل موقوف'),
      choices,
      ends,
    },
  ];
};

const nothing = () => {};

export const boardSpecimen: Specimen = {
  id: 'board',
  title: 'Board cards',
  states: [
    {
      name: 'column',
      render: (pick) => (
        <div class="dw-col dw-gap-2" style={{ inlineSize: '180px' }}>
          {cards(pick).map((card) => (
            <BoardCard
              key={card.id}
              card={card}
              menuLabel={pick('Move Huda’s deal to', 'نقل صفقة هدى إلى')}
              onOpen={nothing}
              onMove={nothing}
            />
          ))}
        </div>
      ),
    },
  ],
};
