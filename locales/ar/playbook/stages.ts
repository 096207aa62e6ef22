import type { Playbook } from '../../en/playbook';
import type { Format } from '../../format';

/** The stages as the team runs them. */
export const stagesPart = (f: Format): Playbook['stages'] => ({
  intro:
    'تمر كل صفقة بالمراحل نفسها أيًا كان المنتج. والانتقال من مرحلة إلى التالية يكون باستيفاء معاييرها، لا بمرور الوقت.',
  legend:
    'المعايير التي تحمل علامة «العميل» تحتاج إلى دليل منه: رد أو اجتماع انعقد. أما الأيام المعتادة فتُضبط في الإعدادات.',
  off: 'متوقفة في الإعدادات',
  usual: (days) =>
    f.count(days, {
      zero: 'المعتاد: أقل من يوم',
      one: 'المعتاد: يوم واحد',
      two: 'المعتاد: يومان',
      few: 'المعتاد: {n} أيام',
      many: 'المعتاد: {n} يومًا',
      other: 'المعتاد: {n} يوم',
    }),
  enter: 'شرط الدخول',
  enterFirst: 'وجود شخص يلائمه المنتج ويمكن الوصول إليه.',
  enterAfter: (stage) => `استيفاء معايير مرحلة «${stage}»، أو تخطيها مع ذكر السبب.`,
  leave: 'شروط الانتقال',
  helps: 'معايير مساعدة لا تمنع الانتقال',
  ask: 'أسئلة مناسبة',
  copyQuestion: (question) => `نسخ: ${question}`,
  copied: 'نُسخ',
});
