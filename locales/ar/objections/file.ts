import type { Objections } from '../../en/objections';
import type { Format } from '../../format';

/** Files of answers and of playbooks: what was read, line by line. */
export const file = (f: Format): Objections['file'] => ({
  import: 'استيراد ملف زميل',
  importAnswers: 'استيراد ردود',
  exportAnswersCsv: 'تصدير الردود (CSV)',
  exportAnswersJson: 'تصدير الردود (JSON)',
  report: 'محتوى الملف',
  line: (n) => `السطر ${f.number(n)}`,
  verdict: { new: 'سيُضاف', known: 'موجود ويبقى كما هو', refused: 'مرفوض' },
  take: (n) =>
    f.count(n, {
      one: 'إضافة بند واحد',
      two: 'إضافة بندين',
      few: 'إضافة {n} بنود',
      many: 'إضافة {n} بندًا',
      other: 'إضافة {n} بند',
    }),
  nothing: 'لم يُستورد شيء، فسطر واحد خاطئ يوقف الملف كله. يُرجى تصحيحه ثم إعادة القراءة.',
  allKnown: 'كل ما في الملف موجود من قبل.',
  whole: 'تعذّرت قراءة هذا الملف',
  codes: {
    'csv.empty': 'الملف فارغ.',
    'csv.unclosedQuote': 'علامة اقتباس لم تُغلق.',
    'csv.cellTooLong': 'خلية أطول من 64 كيلوبايت.',
    'file.notJson': 'الملف مقطوع أو ليس بصيغة JSON.',
    'file.notAnswers': 'ليس هذا ملف ردود، إذ ينقصه العمود «label».',
    'file.notTeam': 'ليس هذا ملف فريق من «دورة».',
    'file.label': 'نوع اعتراض غير معروف',
    'file.noText': 'لا نص بأي من اللغتين',
    'file.tooLong': 'أطول من المسموح',
    'file.id': 'في المعرّف رموز غير مسموح بها',
    'file.stage': 'مرحلة غير معروفة',
    'file.tone': 'نبرة غير معروفة',
    'file.state': 'حالة غير معروفة',
    'file.kind': 'ليس جزءًا من دليل الفريق',
    'file.body': 'الجزء تالف',
  },
});
