import type { Units } from '../en/units';
import type { Format } from '../format';

/** Whole counted phrases in their six Arabic forms. A bare count has the nominative dual; phrases with a preposition are entries of their own. */
export const units = (f: Format): Units => ({
  touch: (n: number) =>
    f.count(n, {
      zero: 'لا توجد نقاط تواصل',
      one: 'نقطة تواصل واحدة',
      two: 'نقطتا تواصل',
      few: '{n} نقاط تواصل',
      many: '{n} نقطة تواصل',
      other: '{n} نقطة تواصل',
    }),
  attempt: (n: number) =>
    f.count(n, {
      zero: 'لا توجد محاولات',
      one: 'محاولة واحدة',
      two: 'محاولتان',
      few: '{n} محاولات',
      many: '{n} محاولة',
      other: '{n} محاولة',
    }),
  followup: (n: number) =>
    f.count(n, {
      zero: 'لا توجد متابعات',
      one: 'متابعة واحدة',
      two: 'متابعتان',
      few: '{n} متابعات',
      many: '{n} متابعة',
      other: '{n} متابعة',
    }),
  prospect: (n: number) =>
    f.count(n, {
      zero: 'لا يوجد عملاء محتملون',
      one: 'عميل محتمل واحد',
      two: 'عميلان محتملان',
      few: '{n} عملاء محتملين',
      many: '{n} عميلًا محتملًا',
      other: '{n} عميل محتمل',
    }),
  customer: (n: number) =>
    f.count(n, {
      zero: 'لا يوجد عملاء',
      one: 'عميل واحد',
      two: 'عميلان',
      few: '{n} عملاء',
      many: '{n} عميلًا',
      other: '{n} عميل',
    }),
  company: (n: number) =>
    f.count(n, {
      zero: 'لا توجد شركات',
      one: 'شركة واحدة',
      two: 'شركتان',
      few: '{n} شركات',
      many: '{n} شركة',
      other: '{n} شركة',
    }),
  deal: (n: number) =>
    f.count(n, {
      zero: 'لا توجد صفقات',
      one: 'صفقة واحدة',
      two: 'صفقتان',
      few: '{n} صفقات',
      many: '{n} صفقة',
      other: '{n} صفقة',
    }),
  win: (n: number) =>
    f.count(n, {
      zero: 'لا توجد صفقات رابحة',
      one: 'صفقة رابحة واحدة',
      two: 'صفقتان رابحتان',
      few: '{n} صفقات رابحة',
      many: '{n} صفقة رابحة',
      other: '{n} صفقة رابحة',
    }),
  reply: (n: number) =>
    f.count(n, {
      zero: 'لا توجد ردود',
      one: 'رد واحد',
      two: 'ردان',
      few: '{n} ردود',
      many: '{n} ردًا',
      other: '{n} رد',
    }),
  message: (n: number) =>
    f.count(n, {
      zero: 'لا توجد رسائل',
      one: 'رسالة واحدة',
      two: 'رسالتان',
      few: '{n} رسائل',
      many: '{n} رسالة',
      other: '{n} رسالة',
    }),
  call: (n: number) =>
    f.count(n, {
      zero: 'لا توجد مكالمات',
      one: 'مكالمة واحدة',
      two: 'مكالمتان',
      few: '{n} مكالمات',
      many: '{n} مكالمة',
      other: '{n} مكالمة',
    }),
  meeting: (n: number) =>
    f.count(n, {
      zero: 'لا توجد اجتماعات',
      one: 'اجتماع واحد',
      two: 'اجتماعان',
      few: '{n} اجتماعات',
      many: '{n} اجتماعًا',
      other: '{n} اجتماع',
    }),
  visit: (n: number) =>
    f.count(n, {
      zero: 'لا توجد زيارات',
      one: 'زيارة واحدة',
      two: 'زيارتان',
      few: '{n} زيارات',
      many: '{n} زيارة',
      other: '{n} زيارة',
    }),
  objection: (n: number) =>
    f.count(n, {
      zero: 'لا توجد اعتراضات',
      one: 'اعتراض واحد',
      two: 'اعتراضان',
      few: '{n} اعتراضات',
      many: '{n} اعتراضًا',
      other: '{n} اعتراض',
    }),
  answer: (n: number) =>
    f.count(n, {
      zero: 'لا توجد ردود جاهزة',
      one: 'رد جاهز واحد',
      two: 'ردان جاهزان',
      few: '{n} ردود جاهزة',
      many: '{n} ردًا جاهزًا',
      other: '{n} رد جاهز',
    }),
  decider: (n: number) =>
    f.count(n, {
      zero: 'لا يوجد أصحاب قرار',
      one: 'صاحب قرار واحد',
      two: 'صاحبا قرار',
      few: '{n} أصحاب قرار',
      many: '{n} صاحب قرار',
      other: '{n} صاحب قرار',
    }),
  commitment: (n: number) =>
    f.count(n, {
      zero: 'لا توجد التزامات',
      one: 'التزام واحد',
      two: 'التزامان',
      few: '{n} التزامات',
      many: '{n} التزامًا',
      other: '{n} التزام',
    }),
  concession: (n: number) =>
    f.count(n, {
      zero: 'لا توجد تنازلات',
      one: 'تنازل واحد',
      two: 'تنازلان',
      few: '{n} تنازلات',
      many: '{n} تنازلًا',
      other: '{n} تنازل',
    }),
  referral: (n: number) =>
    f.count(n, {
      zero: 'لا توجد ترشيحات',
      one: 'ترشيح واحد',
      two: 'ترشيحان',
      few: '{n} ترشيحات',
      many: '{n} ترشيحًا',
      other: '{n} ترشيح',
    }),
  item: (n: number) =>
    f.count(n, {
      zero: 'لا توجد بنود',
      one: 'بند واحد',
      two: 'بندان',
      few: '{n} بنود',
      many: '{n} بندًا',
      other: '{n} بند',
    }),
  paper: (n: number) =>
    f.count(n, {
      zero: 'لا توجد مستندات',
      one: 'مستند واحد',
      two: 'مستندان',
      few: '{n} مستندات',
      many: '{n} مستندًا',
      other: '{n} مستند',
    }),
  step: (n: number) =>
    f.count(n, {
      zero: 'لا توجد خطوات',
      one: 'خطوة واحدة',
      two: 'خطوتان',
      few: '{n} خطوات',
      many: '{n} خطوة',
      other: '{n} خطوة',
    }),
  need: (n: number) =>
    f.count(n, {
      zero: 'لا توجد احتياجات',
      one: 'احتياج واحد',
      two: 'احتياجان',
      few: '{n} احتياجات',
      many: '{n} احتياجًا',
      other: '{n} احتياج',
    }),
  case: (n: number) =>
    f.count(n, {
      zero: 'لا توجد حالات',
      one: 'حالة واحدة',
      two: 'حالتان',
      few: '{n} حالات',
      many: '{n} حالة',
      other: '{n} حالة',
    }),
  minute: (n: number) =>
    f.count(n, {
      zero: 'أقل من دقيقة',
      one: 'دقيقة واحدة',
      two: 'دقيقتان',
      few: '{n} دقائق',
      many: '{n} دقيقة',
      other: '{n} دقيقة',
    }),
  hour: (n: number) =>
    f.count(n, {
      zero: 'أقل من ساعة',
      one: 'ساعة واحدة',
      two: 'ساعتان',
      few: '{n} ساعات',
      many: '{n} ساعة',
      other: '{n} ساعة',
    }),
  day: (n: number) =>
    f.count(n, {
      zero: 'أقل من يوم',
      one: 'يوم واحد',
      two: 'يومان',
      few: '{n} أيام',
      many: '{n} يومًا',
      other: '{n} يوم',
    }),
  workday: (n: number) =>
    f.count(n, {
      zero: 'أقل من يوم عمل',
      one: 'يوم عمل واحد',
      two: 'يوما عمل',
      few: '{n} أيام عمل',
      many: '{n} يوم عمل',
      other: '{n} يوم عمل',
    }),
  week: (n: number) =>
    f.count(n, {
      zero: 'أقل من أسبوع',
      one: 'أسبوع واحد',
      two: 'أسبوعان',
      few: '{n} أسابيع',
      many: '{n} أسبوعًا',
      other: '{n} أسبوع',
    }),
  month: (n: number) =>
    f.count(n, {
      zero: 'أقل من شهر',
      one: 'شهر واحد',
      two: 'شهران',
      few: '{n} أشهر',
      many: '{n} شهرًا',
      other: '{n} شهر',
    }),
  minutesAgo: (n: number) =>
    f.count(n, {
      zero: 'الآن',
      one: 'منذ دقيقة',
      two: 'منذ دقيقتين',
      few: 'منذ {n} دقائق',
      many: 'منذ {n} دقيقة',
      other: 'منذ {n} دقيقة',
    }),
  hoursAgo: (n: number) =>
    f.count(n, {
      zero: 'منذ أقل من ساعة',
      one: 'منذ ساعة',
      two: 'منذ ساعتين',
      few: 'منذ {n} ساعات',
      many: 'منذ {n} ساعة',
      other: 'منذ {n} ساعة',
    }),
  daysAgo: (n: number) =>
    f.count(n, {
      zero: 'اليوم',
      one: 'أمس',
      two: 'منذ يومين',
      few: 'منذ {n} أيام',
      many: 'منذ {n} يومًا',
      other: 'منذ {n} يوم',
    }),
  daysIn: (n: number) =>
    f.count(n, {
      zero: 'اليوم',
      one: 'غدًا',
      two: 'بعد يومين',
      few: 'بعد {n} أيام',
      many: 'بعد {n} يومًا',
      other: 'بعد {n} يوم',
    }),
  workdaysLate: (n: number) =>
    f.count(n, {
      zero: 'متأخرة',
      one: 'متأخرة يوم عمل',
      two: 'متأخرة يومي عمل',
      few: 'متأخرة {n} أيام عمل',
      many: 'متأخرة {n} يوم عمل',
      other: 'متأخرة {n} يوم عمل',
    }),
});
