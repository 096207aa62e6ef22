import type { AidaState } from '../insight/aida';
import type { StageId } from '../records';

export const WORDING_KINDS = ['note', 'message'] as const;
/** A note goes with a connection request; a message follows once connected. */
export type WordingKind = (typeof WORDING_KINDS)[number];

/** The network cuts a note to a connection request here; a first message is best no longer. */
export const WORDING_MAX = 300;

/** A short text for LinkedIn, sent by the rep's own hand. */
export interface SocialWording {
  id: string;
  kind: WordingKind;
  stage: StageId;
  /** Where the buyer seems to be (DOMAIN 9.1). */
  aida: AidaState;
  en: string;
  ar: string;
}

type Row = readonly [id: string, kind: WordingKind, stage: StageId, aida: AidaState, en: string, ar: string];

const ROWS: readonly Row[] = [
  [
    'sw.note.role',
    'note',
    'prospecting',
    'none',
    'Hi {firstName}, I work with teams like yours on {painPoint} and follow what {company} does. I would be glad to connect; no pitch comes with it.',
    'مرحبًا {firstName}، أعمل مع فرق في مجالكم على {painPoint} وأتابع ما تقدمه {company}. يسعدني التواصل معكم هنا، دون أي عرض بيع.',
  ],
  [
    'sw.note.post',
    'note',
    'prospecting',
    'none',
    'Hi {firstName}, your recent post stayed with me, above all the part about {painPoint}. I would like to read more from you. Shall we connect?',
    'مرحبًا {firstName}، استوقفني منشوركم الأخير، ولا سيما ما ذكرتموه عن {painPoint}. أودّ متابعة ما تكتبون، فهل نتواصل هنا؟',
  ],
  [
    'sw.note.event',
    'note',
    'prospecting',
    'none',
    'Hi {firstName}, we were both at {source}. I did not get to say hello, so I do it here. Glad to connect.',
    'مرحبًا {firstName}، حضرنا معًا {source} ولم تتح فرصة للسلام، فأقدّمه هنا. يسعدني التواصل معكم.',
  ],
  [
    'sw.note.shared',
    'note',
    'prospecting',
    'none',
    'Hi {firstName}, {contactName} and I talked about {painPoint}, and your name came up as somebody who knows it well. May I connect?',
    'مرحبًا {firstName}، تحدثت مع {contactName} عن {painPoint}، وذُكر اسمكم بين أهل الخبرة فيه. هل نتواصل هنا؟',
  ],
  [
    'sw.note.mail',
    'note',
    'prospecting',
    'attention',
    'Hi {firstName}, I wrote to you by mail about {painPoint} and would rather have a face to the name. Connecting here commits you to nothing.',
    'مرحبًا {firstName}، راسلتكم بالبريد بشأن {painPoint}، وأفضّل أن يكون للاسم وجه. التواصل هنا لا يُلزمكم بشيء.',
  ],
  [
    'sw.first.question',
    'message',
    'prospecting',
    'attention',
    'Thank you for connecting, {firstName}. One question, out of interest in how others do it: how does {company} handle {painPoint} today? A single line is plenty.',
    'شكرًا على قبول التواصل. سؤال واحد بدافع الاهتمام بتجارب الآخرين: كيف تتعاملون في {company} مع {painPoint} اليوم؟ يكفيني سطر واحد.',
  ],
  [
    'sw.first.useful',
    'message',
    'prospecting',
    'attention',
    'Thank you for connecting, {firstName}. We gathered what worked for teams with {painPoint} on one page. Shall I send it? If it is no subject for you, that is fine too.',
    'شكرًا على قبول التواصل. جمعنا في صفحة واحدة ما نجح لدى فرق تواجه {painPoint}. هل أرسلها إليكم؟ وإن لم يكن الموضوع يعنيكم فلا بأس.',
  ],
  [
    'sw.first.right',
    'message',
    'prospecting',
    'attention',
    'Hi {firstName}, I am not sure whether {painPoint} is on your desk at {company} or on a colleague’s. Could you point me to the right person, or tell me it is you?',
    'مرحبًا {firstName}، لست على يقين: هل {painPoint} من مسؤوليتكم في {company} أم من مسؤولية أحد الزملاء؟ يسعدني أن تدلوني على الشخص المناسب.',
  ],
  [
    'sw.first.close',
    'message',
    'prospecting',
    'attention',
    'Hi {firstName}, this is my last note on {painPoint}. If it comes up later, one line here is enough and I will pick it up. All the best to you and {company}.',
    'مرحبًا {firstName}، هذه آخر رسالة مني بشأن {painPoint}. إن طُرح الموضوع لاحقًا فيكفي سطر واحد هنا لنكمل. أطيب التمنيات لكم ولفريق {company}.',
  ],
  [
    'sw.qua.need',
    'message',
    'qualification',
    'interest',
    'You mentioned {painPoint}, {firstName}. What made it matter now, and what does it cost you to leave it as it is? That tells me whether I can help at all.',
    'ذكرتم {painPoint}. ما الذي جعل الأمر مهمًا الآن؟ وكم يكلّفكم بقاؤه كما هو؟ بهذا أعرف إن كان في وسعي أن أفيدكم.',
  ],
  [
    'sw.qua.call',
    'message',
    'qualification',
    'interest',
    'Thank you for your answer, {firstName}. Would fifteen minutes on {timeSlot} suit you? I bring three questions and tell you frankly if we are not the right ones.',
    'شكرًا على ردكم. هل تناسبكم ربع ساعة {timeSlot}؟ لديّ ثلاثة أسئلة، وسأقول بصراحة إن لم نكن الخيار المناسب لكم.',
  ],
  [
    'sw.qua.who',
    'message',
    'qualification',
    'interest',
    'Hi {firstName}, when {company} last decided on something of this kind, who had a say in it? I would like to spare you telling the same story twice.',
    'مرحبًا {firstName}، عند آخر قرار من هذا النوع في {company}، من كان له رأي فيه؟ أودّ أن أوفّر عليكم تكرار الشرح.',
  ],
  [
    'sw.note.colleague',
    'note',
    'qualification',
    'interest',
    'Hi {firstName}, I am talking with {contactName} at {company} about {painPoint}. As it touches your team too, I would be glad to be in touch directly.',
    'مرحبًا {firstName}، أتحدث مع {contactName} في {company} بشأن {painPoint}. ولأن الأمر يمس فريقكم أيضًا، يسعدني التواصل معكم مباشرة.',
  ],
  [
    'sw.offer.proof',
    'message',
    'offer',
    'desire',
    'Hi {firstName}, you asked whether this works elsewhere: {proofPoint}. I have put it on the page for {company}, beside the need you named. Is anything missing?',
    'مرحبًا {firstName}، سألتم إن كان هذا قد نجح عند غيركم: {proofPoint}. أضفته إلى صفحة {company} بجوار الحاجة التي ذكرتموها. هل ينقصها شيء؟',
  ],
  [
    'sw.offer.reaction',
    'message',
    'offer',
    'desire',
    'Hi {firstName}, you have had the offer since {date}. Which part would your colleagues ask about first? I would rather clear that now than in the meeting.',
    'مرحبًا {firstName}، العرض لديكم منذ {date}. أي جزء منه سيسأل عنه زملاؤكم أولًا؟ أفضّل توضيحه الآن قبل الاجتماع.',
  ],
  [
    'sw.note.decider',
    'note',
    'offer',
    'desire',
    'Hi {firstName}, {contactName} asked me to prepare an offer on {painPoint} for {company}. You will read it too, so I would like to be within reach for questions.',
    'مرحبًا {firstName}، طلب مني {contactName} إعداد عرض لفريق {company} بشأن {painPoint}. ولأنه سيصلكم أيضًا، أودّ أن أكون قريبًا لأي سؤال.',
  ],
  [
    'sw.obj.open',
    'message',
    'objections',
    'desire',
    'Hi {firstName}, silence after an offer often means a doubt nobody wants to say aloud. Which one is it here? I prefer to hear it, even if it ends the matter.',
    'مرحبًا {firstName}، الصمت بعد العرض يعني غالبًا تحفظًا لم يُذكر. ما هو هنا؟ يسعدني سماعه حتى لو أنهى الموضوع.',
  ],
  [
    'sw.obj.settled',
    'message',
    'objections',
    'desire',
    'Hi {firstName}, I answered your point on {term}. Does that settle it for you, or is something left? A plain “not yet” helps me more than a polite “yes”.',
    'مرحبًا {firstName}، أجبت عن ملاحظتكم بشأن {term}. هل حُسمت لديكم أم بقي شيء؟ عبارة «ليس بعد» الصريحة أنفع لي من موافقة مجاملة.',
  ],
  [
    'sw.neg.terms',
    'message',
    'negotiation',
    'desire',
    'Hi {firstName}, on {term}: I can move there if {concession} is possible on your side. Shall we settle it on {timeSlot}, so that the rest can follow?',
    'مرحبًا {firstName}، بشأن {term}: يمكننا التحرك فيه مقابل {concession} من جانبكم. هل نحسمه {timeSlot} ليتبعه الباقي؟',
  ],
  [
    'sw.neg.informed',
    'message',
    'negotiation',
    'desire',
    'Hi {firstName}, before {company} decides: does anybody still lack something from us, be it numbers, the contract or the security document? I send it today.',
    'مرحبًا {firstName}، قبل القرار في {company}: هل ينقص أحدًا شيء منا، كالأرقام أو العقد أو مستند الأمان؟ أرسله اليوم.',
  ],
  [
    'sw.clo.paper',
    'message',
    'closing',
    'action',
    'Hi {firstName}, {document} is with you for signature. If one point holds it up, tell me which, and I will have it changed today.',
    'مرحبًا {firstName}، أصبح لديكم {document} للتوقيع. إن كانت نقطة تؤخره فيكفي ذكرها، ونعدّلها اليوم.',
  ],
  [
    'sw.clo.start',
    'message',
    'closing',
    'action',
    'Hi {firstName}, so that {milestone} holds, we need the signature by {date}. Is that realistic on your side? If not, let us move the start honestly.',
    'مرحبًا {firstName}، للالتزام بموعد {milestone} نحتاج إلى التوقيع قبل {date}. هل هذا واقعي لديكم؟ وإن لم يكن فلنؤجل البداية بوضوح.',
  ],
  [
    'sw.ref.happy',
    'message',
    'referral',
    'action',
    'Hi {firstName}, a few weeks in: has {benefit} come true for you? I ask before anything else, and what is not right yet goes to the team today.',
    'مرحبًا {firstName}، بعد أسابيع من البداية: هل تحقق لكم {benefit}؟ أسأل عن ذلك قبل أي شيء، وما لم يستقم بعد يصل إلى الفريق اليوم.',
  ],
  [
    'sw.ref.ask',
    'message',
    'referral',
    'action',
    'I am glad it works for you, {firstName}. Is there one person outside {company} who struggles with {painPoint}? An introduction in two lines would help; no is fine.',
    'يسعدني أن الأمر ناجح لديكم. هل تعرفون شخصًا خارج {company} يواجه {painPoint}؟ يكفيني تعريف من سطرين، ولا بأس إن تعذّر ذلك.',
  ],
];

/**
 * Notes and first messages to start from, by stage and by where the buyer seems to be.
 * @domain S64, S81
 */
export const SOCIAL_WORDING: readonly SocialWording[] = ROWS.map(([id, kind, stage, aida, en, ar]) => ({
  id,
  kind,
  stage,
  aida,
  en,
  ar,
}));

/** Characters as the network counts them: one for each sign a reader sees as one code point. */
export function wordingLength(text: string): number {
  return [...text].length;
}
