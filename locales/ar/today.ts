import type { Today } from '../en/today';
import type { Format } from '../format';

/** The dashboard’s day. */
export const today = (f: Format): Today => ({
  title: 'مهام اليوم',
  group: {
    answer: 'بانتظار ردك',
    breakup: 'رسائل ختامية وقرارات',
    overdue: 'متأخرة',
    due: 'موعدها اليوم',
    promise: 'وعود موعدها اليوم',
    stuck: 'طال بقاؤها',
    meeting: 'الاجتماعات',
  },
  groupWhy: {
    answer: 'هناك من ينتظرك، ولا شيء يقصّر الدورة مثل الرد السريع.',
    breakup: 'رسالة أخيرة لطيفة تُنهي ما بقي مفتوحًا وتفرّغ يومك.',
    overdue: 'مرّ موعدها، والأطول انتظارًا أولًا.',
    due: 'مخططة لليوم، في يوم عمل للطرفين.',
    promise: 'الوفاء بالوعد أثمن من أي متابعة.',
    stuck: 'بقيت في مرحلتها أطول من المعتاد كثيرًا بلا موعد من العميل، فيلزم قرار.',
    meeting: 'موعدها ثابت، لذلك تأتي في النهاية بترتيب الوقت.',
  },
  whyOrder: 'لماذا هذا الترتيب؟',
  whyOrderText:
    'قائمة واحدة بترتيب واحد: من ينتظرك، ثم ما ينتهي، ثم المتأخرة وما موعده اليوم والوعود والمتعثرة، ثم الاجتماعات. وداخل كل مجموعة الأقدم أولًا.',
  list: 'مهام اليوم بالترتيب',
  answer: 'رد',
  open: 'فتح',
  log: 'تسجيل',
  decide: 'حسم',
  loggedText: 'سُجّل',
  promiseOurs: (text) => `وعدك: ${f.isolate(text)}`,
  promiseTheirs: (text) => `وعد العميل: ${f.isolate(text)}`,
  promisedFor: (day) => `الموعد ${day}`,
  stuckIn: (stage) => `حسم مرحلة ${stage}`,
  dayOf: (day, usual) => `اليوم ${f.number(day)}، المعتاد ${f.number(usual)}`,
  lastTouch: (when) => `آخر تواصل ${when}`,
  noTouch: 'لا تواصل بعد',
  doneToday: (n) =>
    f.count(n, {
      one: 'أُنجزت مهمة واحدة اليوم',
      two: 'أُنجزت مهمتان اليوم',
      few: 'أُنجزت {n} مهام اليوم',
      many: 'أُنجزت {n} مهمة اليوم',
      other: 'أُنجزت {n} مهمة اليوم',
    }),
  progress: (done, all) => `أُنجز ${f.number(done)} من ${f.number(all)}`,
  show: 'عرض',
  hide: 'إخفاء',
  showMore: (n) =>
    f.count(n, {
      one: 'عرض مهمة أخرى',
      two: 'عرض مهمتين أخريين',
      few: 'عرض {n} مهام أخرى',
      many: 'عرض {n} مهمة أخرى',
      other: 'عرض {n} مهمة أخرى',
    }),
  nothingDue: 'لا متابعات مستحقة. كل شيء في موعده.',
  nextIs: (day, count) => `القادم: ${day}، ${count}`,
  nobodyYet: 'لا أحد هنا بعد. يمكن إضافة أول شخص أو استيراد قائمة.',
  nobodyExample: 'بعدها تخطط «دورة» كل متابعة وتمتلئ هذه القائمة وحدها.',
  importList: 'استيراد قائمة',
  load: {
    title: (days) =>
      f.count(days, {
        one: 'يوم العمل القادم',
        two: 'يوما العمل القادمان',
        few: 'أيام العمل القادمة ({n})',
        many: 'أيام العمل القادمة ({n})',
        other: 'أيام العمل القادمة ({n})',
      }),
    bar: (day, count) => `${day}: ${count}`,
    hint: 'العمود الأول يشمل المتابعات المتأخرة أيضًا.',
  },
  steps: {
    words: (n) =>
      f.count(n, {
        one: 'خطوة صغيرة هذا الأسبوع',
        two: 'خطوتان صغيرتان هذا الأسبوع',
        few: 'خطوات صغيرة هذا الأسبوع',
        many: 'خطوة صغيرة هذا الأسبوع',
        other: 'خطوة صغيرة هذا الأسبوع',
      }),
    parts: (items, commitments, moves) => `${items}، ${commitments}، ${moves}`,
    moves: (n) =>
      f.count(n, {
        zero: 'لا مراحل',
        one: 'مرحلة واحدة',
        two: 'مرحلتان',
        few: '{n} مراحل',
        many: '{n} مرحلة',
        other: '{n} مرحلة',
      }),
    commitments: (n) =>
      f.count(n, {
        zero: 'لا التزامات من العملاء',
        one: 'التزام واحد من العملاء',
        two: 'التزامان من العملاء',
        few: '{n} التزامات من العملاء',
        many: '{n} التزامًا من العملاء',
        other: '{n} التزام من العملاء',
      }),
    items: (n) =>
      f.count(n, {
        zero: 'لا بنود',
        one: 'بند واحد',
        two: 'بندان',
        few: '{n} بنود',
        many: '{n} بندًا',
        other: '{n} بند',
      }),
  },
  revisit: {
    title: 'للعودة لاحقًا',
    dueNow: 'موعدها الآن',
    soon: 'خلال 30 يومًا',
    later: 'بعد ذلك',
    lostTo: (reason) => `سبب التوقف: ${reason}`,
    news: {
      new_person: 'شخص جديد لدى الشركة',
      feature_shipped: 'ميزة أُطلقت',
      named_date: 'حلّ الموعد الذي ذكره العميل',
      wrote_again: 'كتب العميل من جديد',
    },
    noNews: 'لا جديد معروف',
    reactivate: 'بدء جولة جديدة',
    whatIsNew: 'ما الجديد؟',
    whatIsNewHint: 'سطر واحد يصبح سبب رسالتك الأولى، لا نسخة من الرسالة القديمة.',
    open: 'عرض القائمة كلها',
    empty: 'لا صفقات للعودة إليها حاليًا. ما يُحدَّد للعودة لاحقًا ينتظر موعده هنا.',
    count: (n) =>
      f.count(n, {
        zero: 'لا صفقات بالانتظار',
        one: 'صفقة واحدة بالانتظار',
        two: 'صفقتان بالانتظار',
        few: '{n} صفقات بالانتظار',
        many: '{n} صفقة بالانتظار',
        other: '{n} صفقة بالانتظار',
      }),
  },
  oldest: {
    title: 'حسم الأقدم',
    text: (name, stage, days, usual) =>
      `صفقة ${f.isolate(name)} في مرحلة ${stage}، والمدة ${days}، والمعتاد ${f.number(usual)}، بلا موعد من العميل.`,
  },
  checklist: {
    title: 'الخطوات الأولى',
    language: 'اختيار اللغة وأسبوع العمل',
    person: 'إضافة أول شخص',
    touch: 'تسجيل أول تواصل',
    done: 'إنجاز أول متابعة',
    answer: 'الرد على أول اعتراض',
    backup: 'تنزيل أول نسخة احتياطية',
    put: 'إخفاء الخطوات الأولى',
  },
});
