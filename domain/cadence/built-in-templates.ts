/** A text for one attempt of a cadence, with slots; the rep's own texts stand before these. */
export interface MessageTemplate {
  id: string;
  title: { en: string; ar: string };
  en: string;
  ar: string;
  /** Attempts it is meant for. */
  steps?: number[];
  /** For the first message of a new round, after the deal rested: says what is new, never the old mail again. */
  again?: boolean;
  /** The last message: leaves one easy way back and sets no guilt (DOMAIN 5.4). */
  breakup?: boolean;
}

/** Texts Dawra starts with. Each says something of its own; none is a bare "just checking in". */
export const BUILT_IN_TEMPLATES: readonly MessageTemplate[] = [
  {
    id: 'tpl.first',
    title: { en: 'First message', ar: 'الرسالة الأولى' },
    steps: [1],
    en: 'Hi {firstName},\n\nI work with teams like {company} on {painPoint}. May I ask how you handle it today? If it is settled, one word is enough and I will leave it there.\n\n{myName}',
    ar: 'مرحبًا {firstName}،\n\nأعمل مع فرق تشبه فريق {company} على {painPoint}. كيف تتعاملون مع ذلك اليوم؟ وإن كان الأمر محسومًا لديكم فتكفيني كلمة واحدة وأتوقف هنا.\n\n{myName}',
  },
  {
    id: 'tpl.again',
    title: { en: 'A new start', ar: 'بداية جديدة' },
    steps: [1],
    again: true,
    en: 'Hi {firstName},\n\nSince we last wrote, something has changed: {whatIsNew}. If {painPoint} is still on your list, is a short call on {timeSlot} useful? If not, one word is enough.\n\n{myName}',
    ar: 'مرحبًا {firstName}،\n\nمنذ آخر تواصل بيننا تغيّر أمر: {whatIsNew}. إن كان {painPoint} ما زال يهمكم، فهل تفيدكم مكالمة قصيرة في {timeSlot}؟ وإلا فتكفيني كلمة واحدة.\n\n{myName}',
  },
  {
    id: 'tpl.follow2',
    title: { en: 'Second message: one useful thing', ar: 'الرسالة الثانية: فائدة واحدة' },
    steps: [2, 3],
    en: 'Hi {firstName},\n\nOne thing that may be useful whatever you decide: {benefit}. Would a short look at how that works at {company} be worth fifteen minutes on {timeSlot}?\n\n{myName}',
    ar: 'مرحبًا {firstName}،\n\nأمر قد يفيدكم أيًا كان قراركم: {benefit}. هل يستحق ذلك ربع ساعة في {timeSlot} لنرى كيف يعمل في {company}؟\n\n{myName}',
  },
  {
    id: 'tpl.follow4',
    title: { en: 'Later message: a question', ar: 'رسالة لاحقة: سؤال' },
    steps: [4, 5],
    en: 'Hi {firstName},\n\nA plain question, so that I do not write in vain: is {painPoint} something you want to change this quarter, later, or not at all? Any of the three helps me.\n\n{myName}',
    ar: 'مرحبًا {firstName}،\n\nسؤال واضح حتى لا أكتب بلا فائدة: هل تودّون تغيير {painPoint} في هذا الربع، أم لاحقًا، أم لا حاجة إلى ذلك؟ أي جواب من الثلاثة يفيدني.\n\n{myName}',
  },
  {
    id: 'tpl.answer',
    title: { en: 'Answer and a next step', ar: 'رد وخطوة تالية' },
    en: 'Hi {firstName},\n\nThank you for your answer. As a next step I suggest {nextStep}. Does {timeSlot} suit you?\n\n{myName}',
    ar: 'مرحبًا {firstName}،\n\nشكرًا على ردكم. أقترح أن تكون الخطوة التالية {nextStep}. هل يناسبكم {timeSlot}؟\n\n{myName}',
  },
  {
    id: 'tpl.breakup',
    title: { en: 'Closing note', ar: 'رسالة ختامية' },
    breakup: true,
    en: 'Hi {firstName},\n\nThis is my last message on this. If {painPoint} comes up again at {company}, a single line to this address is enough and I will pick it up where we left off. All the best until then.\n\n{myName}',
    ar: 'مرحبًا {firstName}،\n\nهذه آخر رسالة مني في هذا الموضوع. إن عاد الحديث عن {painPoint} في {company} فيكفي سطر واحد على هذا العنوان لنكمل من حيث توقفنا. أطيب التمنيات إلى ذلك الحين.\n\n{myName}',
  },
];
