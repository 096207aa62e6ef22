import type { Playbook } from '../../en/playbook';
import type { Format } from '../../format';

/** Short texts for LinkedIn. */
export const wordingPart = (f: Format): Playbook['wording'] => ({
  title: 'صياغات جاهزة لمنصة LinkedIn',
  hint: 'النسخ ثم ملء المواضع المعلّمة ثم الإرسال بيدك. لا ترسل «دورة» شيئًا عبر LinkedIn.',
  write: 'كتابة نص',
  change: 'تعديل النص',
  adapt: 'تكييف',
  own: 'خاص',
  kind: 'النوع',
  kinds: { note: 'ملاحظة مع طلب التواصل', message: 'رسالة أولى' },
  all: 'الكل',
  stage: 'المرحلة',
  aida: 'يبدو أن العميل في مرحلة',
  length: (n, max) => `عدد الأحرف: ${f.number(n)} من ${f.number(max)}`,
  tooLong: (over, max) => `النص أطول من حد LinkedIn وهو ${f.number(max)}، والزائد: ${f.number(over)}.`,
  found: (n) =>
    f.count(n, {
      zero: 'لا نصوص',
      one: 'نص واحد',
      two: 'نصّان',
      few: '{n} نصوص',
      many: '{n} نصًا',
      other: '{n} نص',
    }),
  none: 'لا نص يناسب هذا الاختيار بعد.',
  showAll: 'إظهار الكل',
});
