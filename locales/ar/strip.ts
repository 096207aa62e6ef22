import type { Strip } from '../en/strip';
import type { Format } from '../format';

/** What stands in the mail page: badge, chips, thread strip, compose menu. */
export const strip = (f: Format): Strip => ({
  chips: {
    all: 'الكل',
    answer: 'بانتظار ردك',
    today: 'موعدها اليوم',
    overdue: 'متأخرة',
    waiting: 'بانتظار العميل',
  },
  hideBar: 'إخفاء الشريط',
  addPerson: (name) => `إضافة ${f.isolate(name)} إلى «دورة»`,
  notKnown: 'غير مسجل في «دورة» بعد',
  answersReady: (category, n) =>
    f.count(n, {
      one: `${category} · رد واحد`,
      two: `${category} · ردان`,
      few: `${category} · {n} ردود`,
      many: `${category} · {n} ردًا`,
      other: `${category} · {n} رد`,
    }),
  allAnswers: 'كل الردود (في اللوحة)',
  sameOrColleague: 'الشخص نفسه أم زميل له؟',
  samePerson: 'الشخص نفسه',
  colleague: 'زميل',
  unsureKind: 'ما معنى هذه الرسالة؟',
  blocked: 'عدم التواصل',
  blockedSince: (day) => `طُلب ${day}. لا تخطيط ولا مسودات ولا تذكير.`,
  compose: {
    label: 'النصوص والمتابعة',
    insert: 'إدراج',
    allTexts: 'كل النصوص (في اللوحة)',
    markAs: 'تصنيف هذه الرسالة',
    whenSent: 'بعد الإرسال، المتابعة القادمة',
    plan: 'الخطة',
    noFollowUp: 'بلا متابعة',
    insideHours: (time) => `الساعة عند العميل ${time}، ضمن أنسب الأوقات`,
    outsideHours: (theirs, ours) => `صباح العميل: ${theirs}، وعندك ${ours}`,
  },
});
