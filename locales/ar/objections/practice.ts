import type { Objections } from '../../en/objections';
import type { Format } from '../../format';

/** The drill, and the box for pasted mails with the corrections of what was found. */
export const practice = (f: Format): Objections['practice'] => ({
  title: 'التدرّب',
  hint: 'يأتي اعتراض، فتجيب بكلماتك ثم تقارن. والأكثر تسببًا في خسارة الصفقات أولًا.',
  left: (n) =>
    f.count(n, {
      one: 'اعتراض واحد اليوم',
      two: 'اعتراضان اليوم',
      few: '{n} اعتراضات اليوم',
      many: '{n} اعتراضًا اليوم',
      other: '{n} اعتراض اليوم',
    }),
  done: 'انتهى تدرّب اليوم. ما كان صعبًا يعود أولًا.',
  again: 'تدرّب إضافي',
  weight: (lost, raised) => `عدد المرات ${f.number(raised)}، والصفقات الخاسرة بسببه ${f.number(lost)}`,
  notRaised: 'لم يُثر بعد، لكنه شائع',
  yourAnswer: 'ردك',
  yourAnswerHint: 'كما يُكتب أو يُقال. لا يُحفظ هذا النص.',
  show: 'مقارنة',
  standard: 'الرد المعتمد',
  fromLibrary: 'من المكتبة، إذ لا رد معتمد لدى الفريق بعد',
  compare: 'ما مدى قرب ردك؟',
  grade: { again: 'فاتني', hard: 'صعب', good: 'جيد', easy: 'سهل' },
  comesBack: (days) => `يعود بعد ${days}`,
  keep: 'حفظ كلماتي مسودةً',
  kept: 'حُفظت مسودة في المكتبة',
  askFirst: 'سؤال مناسب أولًا',
  detect: {
    title: 'فحص رسالة',
    hint: 'يُلصق نص الرسالة هنا، فيُقرأ على هذا الجهاز ثم يُحذف.',
    text: 'نص الرسالة',
    check: 'البحث عن اعتراضات',
    checking: 'جارٍ القراءة',
    empty: 'لا اعتراض في هذا النص.',
    maybe: 'غير مؤكد',
    right: 'صحيح',
    wrong: 'ليس اعتراضًا',
    other: 'اعتراض آخر…',
    otherLabel: 'ما الاعتراض الصحيح؟',
    noted: 'سُجّل لهذه العبارة',
    corrections: 'تصحيحاتك',
    correctionsHint: 'تُحفظ بصمة العبارة لا العبارة نفسها.',
    lean: {
      quieter: (kind, wrong, all) =>
        `${kind}: وُصف بالخطأ ${f.number(wrong)} من أصل ${f.number(all)}، لذا يظهر على أنه غير مؤكد.`,
      surer: (kind, right, all) =>
        `${kind}: وُصف بالصواب ${f.number(right)} من أصل ${f.number(all)}، لذا يظهر بلا علامة استفهام.`,
    },
    noCorrections: 'لا تصحيحات بعد.',
    verdict: { right: 'صحيح', wrong: 'ليس اعتراضًا', other: 'اعتراض آخر' },
    becomes: (from, to) => `${from}، والصحيح: ${to}`,
    takeBack: 'تراجع',
    export: 'تصدير التصحيحات',
  },
});
