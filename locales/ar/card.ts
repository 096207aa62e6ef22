import type { Card } from '../en/card';
import type { Format } from '../format';

/** The card on a professional profile. */
export const card = (_: Format): Card => ({
  fit: 'الملاءمة',
  persona: 'الشخصية',
  last: 'آخر تواصل',
  source: 'المصدر',
  save: 'حفظ هذا الشخص',
  update: 'تحديث من هذه الصفحة',
  notKnown: 'غير مسجل في «دورة» بعد',
  nothingSaved: 'لا يُحفظ شيء قبل الضغط',
  turnOff: 'إيقاف',
  writeByEmail: 'مراسلة بالبريد',
  loggedToday: 'سُجّلت اليوم',
  addNote: 'إضافة ملاحظة (في اللوحة)',
  changed: 'في هذه الصفحة معلومات تختلف عن المحفوظ',
});
