import { PeopleList, PeopleMap, type PersonView } from '../views/people-map';
import type { Pick, Specimen } from './specimen';

const committee = (pick: Pick): PersonView[] => [
  {
    id: 'ali',
    name: pick('Ali', 'علي'),
    role: pick('Budget', 'الصرف'),
    influence: 3,
    stance: 'neutral',
    informed: false,
    initials: pick('A', 'ع'),
  },
  {
    id: 'dana',
    name: pick('Dana', 'دانة'),
    role: pick('Legal', 'الشؤون القانونية'),
    influence: 2,
    stance: 'against',
    informed: false,
    initials: pick('D', 'د'),
  },
  {
    id: 'huda',
    name: pick('Huda', 'هدى'),
    role: pick('Champion', 'الدعم الداخلي'),
    influence: 2,
    stance: 'for',
    informed: true,
    initials: pick('H', 'هـ'),
  },
  {
    id: 'omar',
    name: pick('Omar', 'عمر'),
    role: pick('User', 'الاستخدام'),
    influence: 1,
    stance: 'for',
    informed: true,
    initials: pick('O', 'ع'),
  },
];

const nothing = () => {};

export const peopleSpecimen: Specimen = {
  id: 'people',
  title: 'People map and its list',
  states: [
    {
      name: 'map',
      render: (pick) => (
        <PeopleMap
          label={pick('Buying committee', 'لجنة الشراء')}
          people={committee(pick)}
          onOpen={nothing}
        />
      ),
    },
    {
      name: 'list',
      render: (pick) => (
        <PeopleList
          label={pick('Buying committee', 'لجنة الشراء')}
          people={committee(pick)}
          columns={{
            name: pick('Name', 'الاسم'),
            role: pick('Role', 'الدور'),
            influence: pick('Weight', 'التأثير'),
            stance: pick('Stance', 'الموقف'),
            told: pick('Told', 'الإطلاع'),
          }}
          onOpen={nothing}
        />
      ),
    },
  ],
};
