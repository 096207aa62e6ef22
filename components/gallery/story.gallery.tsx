import { Story, type StoryView } from '../views/story-item';
import type { Pick, Specimen } from './specimen';

const items = (pick: Pick): StoryView[] => {
  const objections = { id: 'objections', no: 4, name: pick('Objections', 'الاعتراضات') } as const;
  const offer = { id: 'offer', no: 3, name: pick('Offer', 'العرض') } as const;
  return [
    {
      kind: 'touch',
      id: '1',
      icon: 'mail',
      title: pick('Re: Offer for route planning', 'رد: عرض تخطيط المسارات'),
      meta: pick('Received · Sun 22 Nov, 16:40', 'وارد · الأحد 22 نوفمبر، 16:40'),
      stage: objections,
      fromBuyer: true,
      tags: [pick('Price · open', 'السعر · مفتوح')],
    },
    {
      kind: 'move',
      id: '2',
      title: pick('Moved to Objections', 'الانتقال إلى الاعتراضات'),
      meta: pick('Sat 14 Nov · after 11 days in Offer', 'السبت 14 نوفمبر · بعد 11 يومًا في العرض'),
      stage: objections,
    },
    {
      kind: 'touch',
      id: '3',
      icon: 'mail',
      title: pick('Offer for route planning', 'عرض تخطيط المسارات'),
      meta: pick('Sent · Wed 11 Nov · offer', 'صادر · الأربعاء 11 نوفمبر · عرض'),
      stage: offer,
      fromBuyer: false,
    },
    {
      kind: 'gap',
      id: '4',
      word: pick('gap', 'فجوة'),
      words: pick('13 working days, waited for us', '13 يوم عمل، بانتظارنا'),
    },
    {
      kind: 'touch',
      id: '5',
      icon: 'meet',
      title: pick('Meeting held, 3 people', 'عُقد اجتماع مع 3 أشخاص'),
      meta: pick('Sun 25 Oct, 10:30 · in person', 'الأحد 25 أكتوبر، 10:30 · حضوريًا'),
      stage: offer,
      fromBuyer: true,
    },
  ];
};

export const storySpecimen: Specimen = {
  id: 'story',
  title: 'Story',
  states: [
    { name: 'typical', render: (pick) => <Story label={pick('Story', 'القصة')} items={items(pick)} /> },
  ],
};
