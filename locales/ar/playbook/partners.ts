import type { Playbook } from '../../en/playbook';
import type { Format } from '../../format';

/** Those who bring customers. */
export const partnersPart = (f: Format): Playbook['partners'] => ({
  title: 'الشركاء',
  hint: 'ما جلبه كل شريك يظهر في التحليلات ضمن النمو. وهنا موعد آخر حديث والخطوة التالية.',
  add: 'إضافة شريك',
  empty: 'لا يوجد شركاء بعد. يمكن البدء بمن سبق أن أرسل عميلًا.',
  name: 'الاسم',
  nameHint: 'كما هو في حقل «الشريك» لدى من يأتون عن طريقه، لتظهر أرقامه',
  needsName: 'يلزم اسم للشريك.',
  lastTalk: 'آخر حديث',
  never: 'لم يحدث بعد',
  nextStep: 'الخطوة التالية',
  noStep: 'لا خطوة بعد',
  nextOn: 'في يوم',
  late: (day) => `كان موعدها ${day}`,
  acts: 'الإجراءات',
  talked: 'حديث اليوم',
  talkedWith: (name) => `تسجيل حديث اليوم مع ${f.isolate(name)}`,
  talkedAlready: 'حديث اليوم مسجل.',
});
