import type { Playbook } from '../../en/playbook';
import type { Format } from '../../format';

/** The playbook as a file. */
export const filePart = (f: Format): Playbook['file'] => ({
  menu: 'ملف الفريق',
  import: 'استيراد دليل فريق',
  importHint: 'يضيف ما ليس لديك ولا يغيّر شيئًا مما لديك',
  export: 'تصدير دليل الفريق',
  exportHint: (n) =>
    f.count(n, {
      zero: 'لا شيء للتصدير بعد',
      one: 'عنصر واحد',
      two: 'عنصران',
      few: '{n} عناصر',
      many: '{n} عنصرًا',
      other: '{n} عنصر',
    }),
  nothingYet: 'لا يوجد شيء خاص بك بعد.',
  kinds: {
    criteria: 'معايير مرحلة',
    cadence: 'وتيرة',
    template: 'رسالة',
    wording: 'صياغة',
    persona: 'شخصية',
    icp: 'معيار',
    segment: 'شريحة',
    usp: 'عبارة',
    proof: 'إثبات',
    story: 'قصة',
    partner: 'شريك',
  },
});
