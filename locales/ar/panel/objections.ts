import type { ObjectionsPart } from '../../en/panel/objections';
import type { Format } from '../../format';

/** Doubts of this deal: what was said, what answers it, how it stands. */
export const objectionsPart = (f: Format): ObjectionsPart => ({
  title: 'الاعتراضات',
  counts: (open, settled) => `المفتوح ${f.number(open)}، المحسوم ${f.number(settled)}`,
  none: 'لا اعتراضات مسجلة بعد. السؤال عن التحفظات يُظهرها.',
  add: 'تسجيل اعتراض',
  categoryLabel: 'موضوعه',
  subLabel: 'على وجه التحديد',
  words: 'كلمات العميل',
  wordsHint: 'أقصر عبارة تُظهر المقصود',
  state: 'حالته',
  answers: 'الردود',
  showAnswers: 'عرض الردود',
  hideAnswers: 'إخفاء الردود',
  noAnswers: 'لا رد جاهز لهذا الاعتراض. يمكن الرد بكلماتك وتسجيله.',
  copied: 'نُسخ الرد، ويُعد الاعتراض مُجابًا.',
  question: (question) => `سؤال أولًا: ${f.isolate(question)}`,
  events: {
    answer: 'جرى الرد عليه',
    buyer_resolves: 'زال بتأكيد العميل',
    buyer_accepts: 'تقبّله العميل',
    raised_again: 'أُثير مجددًا',
  },
  own: 'رد بكلماتك',
  noneRaised: 'لم يُثَر أي اعتراض، بعد التأكد',
  noneRaisedHint: 'الموافقة السهلة تستحق مراجعة الملاءمة.',
  category: {
    price: 'السعر',
    timing: 'التوقيت',
    competition: 'المنافسة',
    need: 'الحاجة',
    authority: 'الصلاحية',
    trust: 'الثقة',
    product: 'المنتج',
    legal: 'العقد والأمن',
    brush_off: 'التهرّب المهذّب',
    stall: 'توقّف التقدّم',
    delivery: 'التنفيذ',
  },
});
