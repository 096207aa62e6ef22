import type { FieldTopic } from './frameworks';

export interface FieldGuide {
  /** What is written down. */
  note: { en: string; ar: string };
  /** The red flag that may be ticked as a blocker. */
  redFlag: { en: string; ar: string };
}

/**
 * What to write in a field and which sign blocks the deal (DOMAIN 7.1, second table).
 * @domain S17, S82, S83, S84
 */
export const FIELD_GUIDE: Readonly<Record<FieldTopic, FieldGuide>> = {
  money: {
    note: {
      en: 'Amount or range, where it comes from, who releases it',
      ar: 'المبلغ أو النطاق، ومصدره، ومن يعتمد صرفه',
    },
    redFlag: { en: 'None this year and no way to get it', ar: 'لا ميزانية هذا العام ولا سبيل إليها' },
  },
  power: {
    note: { en: 'Name, and what they can sign alone', ar: 'الاسم، وما يستطيع توقيعه وحده' },
    redFlag: { en: 'Cannot be named after two meetings', ar: 'لم يُعرف اسمه بعد اجتماعين' },
  },
  need: {
    note: {
      en: 'The problem in the buyer’s words, and the cost of leaving it',
      ar: 'المشكلة بكلمات المشتري، وكلفة تركها',
    },
    redFlag: { en: 'No problem felt', ar: 'لا يشعر بمشكلة' },
  },
  time: {
    note: { en: 'Date they need it, and what else competes', ar: 'متى يحتاجونه، وما الذي ينافسه' },
    redFlag: { en: '“Maybe one day”', ar: '«ربما يومًا ما»' },
  },
  metrics: {
    note: { en: 'Number today, number wanted, by when', ar: 'الرقم اليوم، والرقم المطلوب، ومتى' },
    redFlag: { en: 'No number anyone cares about', ar: 'لا رقم يهم أحدًا' },
  },
  criteria: {
    note: { en: 'The list they compare by', ar: 'القائمة التي يقارنون بها' },
    redFlag: { en: 'Written around another vendor', ar: 'مكتوبة على مقاس مورّد آخر' },
  },
  process: {
    note: { en: 'Steps, people and dates up to signature', ar: 'الخطوات والأشخاص والتواريخ حتى التوقيع' },
    redFlag: { en: 'Unknown after the offer', ar: 'مجهولة بعد العرض' },
  },
  champion: {
    note: {
      en: 'Who sells inside, what they gain, what they did last',
      ar: 'من يدافع عنا في الداخل، وماذا يكسب، وآخر ما فعله',
    },
    redFlag: { en: 'Nobody acts between meetings', ar: 'لا أحد يتحرك بين الاجتماعات' },
  },
};
