import type { Objections } from '../en/objections';
import type { Format } from '../format';
import { feedback } from './objections/feedback';
import { file } from './objections/file';
import { library } from './objections/library';
import { practice } from './objections/practice';
import { review } from './objections/review';
import { sheet } from './objections/sheet';

/** The objections page: library, sheet, review, practice. */
export const objections = (f: Format): Objections => ({
  title: 'الاعتراضات',
  view: 'قسم من الصفحة',
  tabs: {
    library: 'المكتبة',
    sheet: 'الكشف',
    review: 'المراجعة',
    feedback: 'ملاحظات المنتج',
    practice: 'التدرّب',
    detect: 'فحص رسالة',
  },
  uncategorised: 'بلا تصنيف',
  loading: 'جارٍ قراءة الاعتراضات',
  library: library(f),
  review: review(f),
  sheet: sheet(f),
  feedback: feedback(f),
  practice: practice(f),
  file: file(f),
});
