import type { Objections } from '../../en/objections';
import type { Format } from '../../format';

/** What the product lacks, for those who build it. */
export const feedback = (f: Format): Objections['feedback'] => ({
  title: 'ما ينقص المنتج',
  hint: 'اعتراضات المنتج والتنفيذ والعقد، وما عُلّم لفريق المنتج.',
  kind: 'الناقص',
  count: 'أُثير',
  accounts: 'الشركات',
  openValue: 'القيمة المفتوحة',
  lostValue: 'القيمة الخاسرة',
  status: 'الحالة',
  states: { new: 'جديد', told: 'أُبلغ الفريق', planned: 'مخطط له', shipped: 'أُطلق' },
  since: (day) => `منذ ${day}`,
  toPool: (n) =>
    f.count(n, {
      one: 'نقل صفقة خاسرة واحدة إلى «للعودة لاحقًا»',
      two: 'نقل صفقتين خاسرتين إلى «للعودة لاحقًا»',
      few: 'نقل {n} صفقات خاسرة إلى «للعودة لاحقًا»',
      many: 'نقل {n} صفقة خاسرة إلى «للعودة لاحقًا»',
      other: 'نقل {n} صفقة خاسرة إلى «للعودة لاحقًا»',
    }),
  inPool: 'الصفقات الخاسرة ضمن «للعودة لاحقًا».',
  empty: 'لا شيء لفريق المنتج بعد. تظهر هنا اعتراضات المنتج والتنفيذ والعقد.',
  copyText: 'نسخ كنص',
  exportCsv: 'تصدير بصيغة CSV',
  invite: 'نسخ دعوة لفريق المنتج',
  inviteText: (lines) =>
    `مرة كل شهر نراجع ما افتقده العملاء. هل يناسبكم الحضور نصف ساعة؟ أكثر ثلاث نقاط إثارة:\n${lines}`,
  line: (name, count, accounts) =>
    `${name}: عدد المرات ${f.number(count)}، عدد الشركات ${f.number(accounts)}`,
});
