import type { Insights } from '../en/insights';
import type { Format } from '../format';
import { cycle } from './insights/cycle';
import { growth } from './insights/growth';
import { levers } from './insights/levers';
import { money } from './insights/money';
import { records } from './insights/records';

/** Numbers from the user’s own records. */
export const insights = (f: Format): Insights => ({
  title: 'التحليلات',
  view: 'قسم من الصفحة',
  tabs: {
    overview: 'نظرة عامة',
    levers: 'المحركات',
    money: 'الإيرادات',
    growth: 'النمو',
    records: 'السجلات',
    claims: 'أقوال شائعة',
  },
  behind: (deals, figure) => `عرض ${deals} وراء «${figure}»`,
  period: 'الفترة',
  periods: { 30: 'آخر 30 يومًا', 90: 'آخر 90 يومًا', 365: 'آخر 365 يومًا', 0: 'كل الفترات' },
  segment: 'الشريحة',
  allSegments: 'الشريحة: الكل',
  ofSegment: (name) => `الشريحة: ${f.isolate(name)}`,
  everyoneElse: 'الباقون',
  reading: 'جارٍ قراءة سجلاتك',
  readingShare: (share) => `قُرئ ${f.percent(share)}`,
  asOf: (time) => `حتى الساعة ${time}`,
  refresh: 'إعادة القراءة',
  failed: 'تعذّرت قراءة السجلات.',
  empty: 'لا أرقام بعد. الأرقام تأتي من صفقاتك، ويمكن إضافة أول شخص من أي رسالة.',
  emptyExample: '«الرابحة 23 من 70 صفقة · 33% (23–45%)»',
  notProven: 'ارتباط لا يثبت السببية.',
  tooFew: (n) => `الحالات قليلة لحساب رقم: حتى الآن ${f.number(n)}، والمطلوب 5.`,
  list: (values) => `حتى الآن: ${values}`,
  cycle: cycle(f),
  levers: levers(f),
  money: money(f),
  growth: growth(f),
  records: records(f),
});
