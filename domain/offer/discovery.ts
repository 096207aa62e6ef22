import type { FieldTopic } from '../qualification/frameworks';

export interface DiscoveryQuestion {
  id: string;
  /** The qualification answers it can fill, whatever the framework calls them. */
  topics: readonly FieldTopic[];
  en: string;
  ar: string;
}

/**
 * The twelve discovery questions (DOMAIN 11), in the order of a good talk.
 * @domain S17, S93
 */
export const DISCOVERY_QUESTIONS: readonly DiscoveryQuestion[] = [
  { id: 'dq.today', topics: ['need'], en: 'How is it done today?', ar: 'كيف يجري العمل لديكم اليوم؟' },
  {
    id: 'dq.trigger',
    topics: ['need', 'time'],
    en: 'What made it matter now?',
    ar: 'ما الذي جعل الأمر مهمًا الآن؟',
  },
  {
    id: 'dq.cost',
    topics: ['need', 'metrics'],
    en: 'What does leaving it as it is cost?',
    ar: 'كم يكلّفكم بقاء الحال كما هو؟',
  },
  { id: 'dq.tried', topics: ['need', 'criteria'], en: 'What have you tried?', ar: 'ما الذي جرّبتموه من قبل؟' },
  {
    id: 'dq.goal',
    topics: ['metrics', 'criteria', 'need'],
    en: 'What would good look like, in a number?',
    ar: 'ما النتيجة الجيدة في نظركم، بالأرقام؟',
  },
  {
    id: 'dq.who',
    topics: ['need', 'champion'],
    en: 'Who feels it most?',
    ar: 'من أكثر من يتأثر بهذه المشكلة لديكم؟',
  },
  {
    id: 'dq.decide',
    topics: ['power', 'process', 'criteria'],
    en: 'How was the last purchase of this kind decided?',
    ar: 'كيف اتُّخذ القرار في آخر عملية شراء مشابهة؟',
  },
  {
    id: 'dq.money',
    topics: ['money', 'power'],
    en: 'Where would the money come from?',
    ar: 'من أي بند سيُموَّل هذا؟',
  },
  {
    id: 'dq.when',
    topics: ['time', 'process'],
    en: 'What date is behind the date?',
    ar: 'ما الموعد الذي يقف وراء هذا التاريخ؟',
  },
  {
    id: 'dq.else',
    topics: ['time', 'money', 'criteria'],
    en: 'What competes with it?',
    ar: 'ما الذي ينافس هذا الأمر في الأولوية؟',
  },
  {
    id: 'dq.risk',
    topics: ['process', 'champion', 'power'],
    en: 'What could stop it?',
    ar: 'ما الذي قد يوقف هذا المشروع؟',
  },
  {
    id: 'dq.next',
    topics: ['process', 'champion', 'time'],
    en: 'What is the next small step?',
    ar: 'ما الخطوة الصغيرة التالية؟',
  },
];
