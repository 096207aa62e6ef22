import type { Playbook } from '../en/playbook';
import type { Format } from '../format';
import { cadencesPart } from './playbook/cadences';
import { filePart } from './playbook/file';
import { fitPart } from './playbook/fit';
import { messagesPart } from './playbook/messages';
import { partnersPart } from './playbook/partners';
import { proofPart } from './playbook/proof';
import { stagesPart } from './playbook/stages';
import { wordingPart } from './playbook/wording';

/** Stages, cadences, texts, fit, proof and partners of the team. */
export const playbook = (f: Format): Playbook => ({
  title: 'دليل الفريق',
  view: 'أقسام الصفحة',
  loading: 'جارٍ قراءة دليل الفريق',
  language: 'لغة النصوص',
  english: 'الإنجليزية',
  arabic: 'العربية',
  noText: (language) => `لا نص بعد باللغة ${language}.`,
  about: (act, name) => `${act}: ${f.isolate(name)}`,
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
  cadences: cadencesPart(f),
  messages: messagesPart(f),
  wording: wordingPart(f),
  fit: fitPart(f),
  proof: proofPart(f),
  partners: partnersPart(f),
  file: filePart(f),
});
