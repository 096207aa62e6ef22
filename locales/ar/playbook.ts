import type { Playbook } from '../en/playbook';
import type { Format } from '../format';
import { stagesPart } from './playbook/stages';

/** Stages, cadences, texts, fit, proof and partners of the team. */
export const playbook = (f: Format): Playbook => ({
  title: 'دليل الفريق',
  view: 'أقسام الصفحة',
  loading: 'جارٍ قراءة دليل الفريق',
  tabs: {
    stages: 'المراحل',
    cadences: 'وتيرة المتابعة',
    messages: 'الرسائل',
    wording: 'صياغات التواصل',
    fit: 'الملاءمة',
    proof: 'الأدلة',
    partners: 'الشركاء',
  },
  stages: stagesPart(f),
});
