import { CommitmentLadder, type RungView } from '../views/commitment-ladder';
import type { Pick, Specimen } from './specimen';

const rungs = (pick: Pick): RungView[] =>
  [
    pick('Replied', 'رد على الرسالة'),
    pick('Agreed a dated next step', 'وافق على خطوة تالية بموعد محدد'),
    pick('Attended a call or meeting', 'حضر مكالمة أو اجتماعًا'),
    pick('Shared information', 'قدّم معلومات أو بيانات'),
    pick('Brought in a decision maker', 'أشرك صاحب قرار آخر'),
    pick('Agreed how to judge', 'وافق على معايير التقييم'),
    pick('Yes to the terms', 'وافق على الشروط'),
    pick('Signed', 'وقّع العقد'),
  ].map((label, index) => ({
    level: (index + 1) as RungView['level'],
    label,
    state: index === 3 ? 'next' : [0, 1, 2, 4].includes(index) ? 'done' : 'ahead',
  }));

export const ladderSpecimen: Specimen = {
  id: 'ladder',
  title: 'Commitment ladder',
  states: [
    { name: 'typical', render: (pick) => <CommitmentLadder rungs={rungs(pick)} stage="objections" /> },
  ],
};
