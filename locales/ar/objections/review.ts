import type { Objections } from '../../en/objections';
import type { Format } from '../../format';

/** The weekly review: what to look at, who signs, what was agreed. */
export const review = (f: Format): Objections['review'] => ({
  title: 'المراجعة الأسبوعية',
  order: 'الأكثر إثارة والأقل حلًا أولًا.',
  today: 'اليوم',
  nextOn: (day) => `القادمة ${day}`,
  raisedSettled: (raised, settled) => `أُثير ${f.number(raised)}، زال ${f.number(settled)}`,
  trend: (week, before) => `${f.number(week)} في آخر سبعة أيام، ${f.number(before)} في السبعة السابقة`,
  sentences: (n) =>
    f.count(n, { one: 'جملة واحدة', two: 'جملتان', few: '{n} جمل', many: '{n} جملة', other: '{n} جملة' }),
  chooseCategory: 'بحاجة إلى تصنيف',
  noStandard: 'لا رد معتمد',
  standardAge: (days) =>
    f.count(days, {
      zero: 'الرد جديد',
      one: 'عمر الرد يوم واحد',
      two: 'عمر الرد يومان',
      few: 'عمر الرد {n} أيام',
      many: 'عمر الرد {n} يومًا',
      other: 'عمر الرد {n} يوم',
    }),
  write: 'كتابة الرد المعتمد',
  proposeDraft: (n) =>
    f.count(n, {
      one: 'اقتراح المسودة',
      two: 'اقتراح إحدى المسودتين',
      few: 'اقتراح إحدى {n} مسودات',
      many: 'اقتراح إحدى {n} مسودة',
      other: 'اقتراح إحدى {n} مسودة',
    }),
  empty: 'لم يُثر أي اعتراض منذ المراجعة السابقة.',
  since: (day) => `منذ مراجعة ${day}`,
  sinceStart: 'منذ أول اعتراض',
  waiting: 'بانتظار اسمين',
  noneWaiting: 'لا رد بانتظار الاعتماد.',
  minutes: 'محضر المراجعة',
  names: 'الحاضرون',
  namesHint: 'تُفصل الأسماء بفواصل',
  notes: 'ما اتُّفق عليه',
  changed: (n) =>
    f.count(n, {
      zero: 'لم يتغيّر أي رد',
      one: 'تغيّر رد واحد',
      two: 'تغيّر ردان',
      few: 'تغيّرت {n} ردود',
      many: 'تغيّر {n} ردًا',
      other: 'تغيّر {n} رد',
    }),
  hold: 'حفظ المحضر',
  needNames: 'يُرجى ذكر الحاضرين.',
  past: 'مراجعات سابقة',
  noPast: 'لا مراجعات بعد. المراجعة الأولى تستغرق ربع ساعة.',
  agenda: 'جدول الأعمال في صفحة واحدة',
  agendaTitle: (day) => `الاعتراضات، المراجعة الأسبوعية، ${day}`,
  print: 'طباعة',
  standardNow: 'الرد المعتمد حاليًا',
  draftsNow: 'المسودات',
  decide: 'القرار المطلوب',
  openReview: 'فتح المراجعة',
});
