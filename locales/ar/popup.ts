import type { Popup } from '../en/popup';
import type { Format } from '../format';

/** The toolbar popup. */
export const popup = (f: Format): Popup => ({
  findOrAdd: 'بحث أو إضافة «مكالمة لينا الأحد 9»',
  todayCount: (done, all) => `أُنجز ${f.number(done)} من ${f.number(all)}`,
  moreToday: (n) =>
    f.count(n, {
      one: 'متابعة أخرى اليوم',
      two: 'متابعتان أخريان اليوم',
      few: '{n} متابعات أخرى اليوم',
      many: '{n} متابعة أخرى اليوم',
      other: '{n} متابعة أخرى اليوم',
    }),
  addFromPage: 'إضافة من الصفحة',
  openNow: 'مفتوحة أيضًا',
  nothingDue: 'لا متابعات مستحقة. كل شيء في موعده.',
  nextIs: (day, what) => `القادم: ${day}، ${what}`,
  notKnownYet: 'غير مسجل في «دورة» بعد',
  addThisPerson: 'إضافة هذا الشخص',
  firstTitle: 'كل صفقة تدور دورة واحدة',
  firstText: 'البداية من فتح محادثة في البريد والضغط على الحلقة، أو من إضافة أول شخص هنا.',
  addFirst: 'إضافة أول شخص',
  trySample: (n) =>
    f.count(n, {
      one: 'تجربة مع شخص واحد من الأمثلة',
      two: 'تجربة مع شخصين من الأمثلة',
      few: 'تجربة مع {n} أشخاص من الأمثلة',
      many: 'تجربة مع {n} شخصًا من الأمثلة',
      other: 'تجربة مع {n} شخص من الأمثلة',
    }),
  sampleLine: 'هكذا يبدو السطر الواحد',
  start: 'البداية',
  noAccount: 'بلا حساب وبلا اتصال بالشبكة.',
  name: 'الاسم',
  email: 'البريد الإلكتروني',
  company: 'الشركة',
  understood: (what) => `المفهوم: ${what}`,
});
