import type { AnswerView } from '../views/answer-view';
import { ObjectionCard, type ObjectionView } from '../views/objection-card';
import type { Pick, Specimen } from './specimen';

const answers = (pick: Pick): AnswerView[] => [
  {
    id: 'standard',
    title: pick('Standard answer', 'الرد المعتمد'),
    standard: true,
    note: pick('approved 8 Nov', 'اعتُمد 8 نوفمبر'),
    record: pick('7 of 12', '7 من 12'),
    rate: {
      kind: 'few',
      counts: pick('7 of 12', '7 من 12'),
      percent: pick('58 %', '58%'),
      range: pick('32–81 %', '32–81%'),
      fewCases: pick('few cases', 'الحالات قليلة'),
    },
    parts: [
      { text: pick('Thank you for being direct, ', 'شكرًا على صراحتكم، ') },
      { text: pick('Huda', 'هدى'), kind: 'filled' },
      {
        text: pick(
          '. May I ask what it feels high against: a budget figure, another quote, or what you expect back?',
          '. هل يبدو مرتفعًا مقارنةً بميزانية محددة، أم بعرض آخر، أم بالعائد الذي تتوقعونه؟',
        ),
      },
    ],
  },
  {
    id: 'scope',
    title: pick('Smaller scope', 'نطاق أصغر'),
    note: pick('brief', 'موجز'),
    record: pick('2 of 3', '2 من 3'),
    rate: { kind: 'counts', counts: pick('2 of 3', '2 من 3') },
    parts: [
      {
        text: pick(
          'Fair point. Rather than lower the quality, we can narrow the scope first.',
          'ملاحظة في محلها. بدل أن ننقص من الجودة يمكننا تضييق النطاق أولًا.',
        ),
      },
    ],
  },
  {
    id: 'proof',
    title: pick('With proof', 'مع إثبات'),
    note: pick('for a call', 'للمكالمة'),
    record: pick('new', 'جديد'),
    proofMissing: true,
    parts: [
      { text: pick('One customer paused at the same line: ', 'أحد عملائنا توقف عند النقطة نفسها: ') },
      { text: pick('proof', 'الإثبات'), kind: 'open' },
    ],
  },
];

const objection = (pick: Pick): ObjectionView => ({
  id: 'o1',
  category: pick('Price', 'السعر'),
  title: pick('too expensive', 'السعر مرتفع'),
  quote: [
    { text: pick('“Honestly ', '«بصراحة ') },
    { text: pick('the quote is higher than I anticipated', 'السعر أعلى مما توقعنا'), kind: 'fired' },
    { text: pick(', and finance will ask me why.”', '، وستسألني الإدارة المالية عن السبب.»') },
  ],
  answers: answers(pick),
  question: pick('what does it cost to leave it as it is?', 'كم يكلّفكم بقاء الوضع كما هو؟'),
});

const nothing = () => {};

export const objectionSpecimen: Specimen = {
  id: 'objection',
  title: 'Objection',
  states: [
    {
      name: 'popup',
      render: (pick) => (
        <div class="dw-card">
          <div class="dw-section">
            <ObjectionCard objection={objection(pick)} keys onUse={nothing} onDismiss={nothing} />
          </div>
        </div>
      ),
    },
    {
      name: 'picker',
      render: (pick) => (
        <div class="dw-card">
          <div class="dw-section">
            <ObjectionCard
              objection={objection(pick)}
              look="block"
              primary
              onUse={nothing}
              onAsk={nothing}
              onDismiss={nothing}
            />
          </div>
        </div>
      ),
    },
  ],
};
