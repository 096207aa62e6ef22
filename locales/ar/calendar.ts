import type { Calendar } from '../en/calendar';
import type { Format } from '../format';

/** Working days, holidays, hours. */
export const calendar = (f: Format): Calendar => ({
  title: 'التقويم',
  month: 'شهر',
  week: 'أسبوع',
  views: 'شهر أو أسبوع',
  today: 'اليوم',
  before: 'السابق',
  after: 'اللاحق',
  grid: (month) => `المتابعات في ${month}`,
  more: (n) =>
    f.count(n, {
      one: 'متابعة أخرى',
      two: 'متابعتان أخريان',
      few: '{n} متابعات أخرى',
      many: '{n} متابعة أخرى',
      other: '{n} متابعة أخرى',
    }),
  late: (count) => `متأخرة: ${count}`,
  dayOff: 'يوم عطلة',
  holiday: 'إجازة رسمية',
  openHoliday: 'إجازة بانتظار التأكيد',
  openHolidayShort: 'إجازة؟',
  day: (day, count) => `${day}: ${count}`,
  road: 'الزيارات والاجتماعات بترتيبها',
  noPlace: 'لم يُدوَّن مكان',
  copyPlace: (place) => `نسخ المكان: ${f.isolate(place)}`,
  none: 'لا متابعات في هذا اليوم.',
  emptySpan: 'لا متابعات في هذه المدة.',
  exportIcs: 'ملف تقويم',
  exportHint: 'المتابعات مواعيدَ في ملف تقويم (‎.ics). هو نسخة، والتغييرات اللاحقة تحتاج إلى ملف جديد.',
  listOf: (day) => `متابعات ${day}`,
  truncated: (n) =>
    f.count(n, {
      one: 'تظهر الأولى فقط.',
      two: 'تظهر أول اثنتين فقط.',
      few: 'تظهر أول {n} فقط.',
      many: 'تظهر أول {n} فقط.',
      other: 'تظهر أول {n} فقط.',
    }),
});
