import { rate } from '../domain/insight/rate';
import { answerLanguage, suitedTone } from '../domain/objections/answer-voice';
import { fillSlots, type SlotValues } from '../domain/objections/fill-slots';
import type { FoundObjection } from '../domain/objections/found-objection';
import { entryOf, type ObjectionLibrary } from '../domain/objections/library';
import { rankAnswers } from '../domain/objections/rank-answers';
import type { StageId } from '../domain/records';
import type { AnswerView, ObjectionView } from '../messages/views';
import type { Speech } from './speech';

/** An answer of the team, as the playbook keeps it. */
export interface OwnAnswer {
  id: string;
  /** `category.subcategory`. */
  label: string;
  title: string;
  en?: string;
  ar?: string;
  stages?: StageId[];
  tone?: string;
  state: 'draft' | 'proposed' | 'approved' | 'retired';
  approvedOn?: string;
  needsProof?: boolean;
}

export interface AnswerSources {
  library: ObjectionLibrary;
  own: readonly OwnAnswer[];
  /** Uses and settlements by answer id. */
  record: ReadonlyMap<string, { used: number; resolved: number }>;
  /** Values in both languages: the mail's language decides. */
  slots: Record<'en' | 'ar', SlotValues>;
  hasProof: boolean;
  /** Labels the rep said are none, for this person's open words. */
  dismissed: ReadonlySet<string>;
}

/** Stop and privacy requests are answered alone and nothing is asked. */
const ALONE: ReadonlySet<string> = new Set(['brush_off.too_much_follow_up', 'trust.data_source']);
const SENTENCE_MAX = 400;

/** Objections of a mail with the sentence that shows each, and up to three answers, best first. */
export function presentObjections(
  text: string,
  found: readonly FoundObjection[],
  stage: StageId,
  sources: AnswerSources,
  speech: Speech,
): ObjectionView[] {
  const first = found.find((one) => ALONE.has(one.label));
  const shown = first ? [first] : found;
  const lang = answerLanguage(text);
  return shown.flatMap((one) => {
    const entry = entryOf(sources.library, one.label);
    if (!entry || sources.dismissed.has(one.label)) return [];
    const { category, subcategory } = entry;
    const kind = subcategory[speech.lang];
    const answers = answersFor(one.label, { text, lang, stage }, sources, speech);
    const sentence = text.slice(
      one.sentence.from,
      Math.min(one.sentence.to, one.sentence.from + SENTENCE_MAX),
    );
    return [
      {
        label: one.label,
        title: `${category[speech.lang]} · ${kind}`,
        sentence,
        marks: one.marks
          .map(({ from, to }): [number, number] => [from - one.sentence.from, to - one.sentence.from])
          .filter(([from, to]) => from >= 0 && to <= sentence.length),
        maybe: !one.sure,
        asked: one.sure ? kind : speech.words.asked(kind),
        answers,
        answersText: answers.length > 0 ? speech.words.answersCount(answers.length, speech.f) : '',
        questions: ALONE.has(one.label)
          ? []
          : subcategory.discovery_questions[lang].map(
              (question) => fillSlots(question, sources.slots[lang], lang).text,
            ),
      },
    ];
  });
}

function answersFor(
  label: string,
  { text, lang, stage }: { text: string; lang: 'en' | 'ar'; stage: StageId },
  sources: AnswerSources,
  speech: Speech,
): AnswerView[] {
  const entry = entryOf(sources.library, label);
  const own = sources.own.filter((one) => one.label === label && one.state !== 'retired' && one[lang]);
  const candidates = [
    ...own.map((one) => ({
      id: one.id,
      own: true,
      approved: one.state === 'approved',
      stages: one.stages ?? [],
      tone: one.tone ?? '',
      needsProof: one.needsProof ?? false,
      title: one.state === 'approved' ? speech.words.standardAnswer : one.title || speech.words.ownAnswer,
      tag:
        one.state === 'approved' && one.approvedOn
          ? speech.words.approvedOn(speech.f.day(one.approvedOn))
          : '',
      text: one[lang]!,
    })),
    ...(entry?.subcategory.responses ?? []).map((one) => ({
      id: one.id,
      own: false,
      approved: false,
      stages: one.stage,
      tone: one.tone,
      needsProof: one.proof_needed,
      title: speech.words.tone[one.tone],
      tag: one.channel === 'call' ? speech.words.forCall : '',
      text: one[lang],
    })),
  ].map((one) => ({
    ...one,
    hasProof: sources.hasProof,
    used: sources.record.get(one.id)?.used ?? 0,
    resolved: sources.record.get(one.id)?.resolved ?? 0,
  }));
  return rankAnswers(candidates, stage, suitedTone(text, label, stage)).map((one) => {
    const filled = fillSlots(one.text, sources.slots[lang], lang);
    const share = rate(one.resolved, one.used);
    return {
      id: one.id,
      title: one.title,
      text: filled.text,
      lang,
      openSlots: filled.open.map((name) => ({ name, label: slotLabel(name, speech) })),
      ...(filled.filled.length > 0 ? { filled: filled.filled } : {}),
      tag: one.tag,
      record: recordWords(share, speech),
      fewCases: share.kind === 'few',
      standard: one.own && one.approved,
      ...(one.needsProof && !sources.hasProof ? { blocked: speech.words.addProof } : {}),
    };
  });
}

function slotLabel(name: string, { words }: Speech): string {
  return Object.hasOwn(words.slot, name) ? words.slot[name as keyof typeof words.slot] : name;
}

function recordWords(share: ReturnType<typeof rate>, { words, f }: Speech): string {
  if (share.kind === 'none') return '';
  const counted = words.resolvedOf(share.k, share.n, f);
  if (share.kind === 'counts' || share.p === undefined) return counted;
  return `${counted} · ${f.percent(share.p)} (${f.percentRange(share.lo ?? 0, share.hi ?? 0)})`;
}
