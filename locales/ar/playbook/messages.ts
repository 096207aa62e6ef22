import type { Playbook } from '../../en/playbook';
import type { Format } from '../../format';

/** Texts for the attempts of a cadence. */
export const messagesPart = (f: Format): Playbook['messages'] => ({
  own: 'رسائل الفريق',
  ownHint: 'تظهر أولًا في نافذة الكتابة في Gmail، عند المحاولة المخصصة لها.',
  empty: 'لا توجد رسائل خاصة بعد. يمكن كتابة رسالة أو تكييف رسالة جاهزة.',
  builtIn: 'رسائل جاهزة',
  builtInHint: 'متاحة دائمًا بعد رسائل الفريق، ويمكن تكييف أي منها لتصبح خاصة بك.',
  write: 'كتابة رسالة',
  change: 'تعديل الرسالة',
  adapt: 'تكييف',
  breakup: 'رسالة ختامية',
  forAny: 'لأي محاولة',
  forAttempts: (steps) =>
    `للمحاولة ${f.list(
      steps.map((no) => f.number(no)),
      'or',
    )}`,
  words: (n) =>
    f.count(n, {
      zero: 'بلا كلمات',
      one: 'كلمة واحدة',
      two: 'كلمتان',
      few: '{n} كلمات',
      many: '{n} كلمة',
      other: '{n} كلمة',
    }),
  titleEn: 'العنوان بالإنجليزية',
  titleAr: 'العنوان بالعربية',
  needsTitle: 'يلزم عنوان بلغة واحدة على الأقل.',
  textEn: 'النص بالإنجليزية',
  textAr: 'النص بالعربية',
  needsText: 'يلزم نص بلغة واحدة على الأقل.',
  addSlot: (language) => `إضافة موضع للملء في النص: ${language}`,
  chooseSlot: 'اختيار موضع',
  slotHint: 'تملأ «دورة» ما تعرفه، ويظهر الناقص قبل الإرسال.',
  isBreakup: 'هي الرسالة الختامية: آخر رسالة، وتترك طريقًا للعودة',
  attempts: 'مخصصة للمحاولة',
  attemptsHint: 'دون اختيار تناسب أي محاولة.',
});
