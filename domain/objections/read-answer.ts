import { sha256Hex } from '../people/sha256';
import { STAGES, type StageId } from '../records';
import type { AnswerState } from './answer-life';
import type { AnswerTone } from './library';
import type { AnswerPiece } from './own-answer';

const TEXT_MAX = 4000;
const TITLE_MAX = 120;
const ID = /^[\w:.-]{1,120}$/;
const TONES: readonly AnswerTone[] = ['consultative', 'brief', 'warm', 'firm'];
const STATES: readonly AnswerState[] = ['draft', 'proposed', 'approved', 'retired'];

type Read = { ok: true; answer: AnswerPiece } | { ok: false; problem: { code: string; value?: string } };

const refused = (code: string, value?: string): Read => ({
  ok: false,
  problem: { code, ...(value ? { value: value.slice(0, 60) } : {}) },
});
const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '');
const listOf = (value: unknown) => (Array.isArray(value) ? value.map(textOf).filter(Boolean) : []);

/**
 * One entry of a file as an own answer, or why not. An answer signed off elsewhere arrives as proposed: approval takes
 * two names here. Without an id it gets one from its words, so that the same file read twice adds nothing.
 */
export function readAnswer(entry: Record<string, unknown>, labels: ReadonlySet<string>): Read {
  const [label, title, en, ar] = [entry.label, entry.title, entry.en, entry.ar].map(textOf) as [
    string,
    string,
    string,
    string,
  ];
  if (!labels.has(label)) return refused('file.label', label);
  if (!en && !ar) return refused('file.noText');
  if (en.length > TEXT_MAX || ar.length > TEXT_MAX) return refused('file.tooLong');
  if (title.length > TITLE_MAX) return refused('file.tooLong');
  const id = textOf(entry.id) || `own:${sha256Hex(`${label}\n${en}\n${ar}`).slice(0, 20)}`;
  if (!ID.test(id)) return refused('file.id', id);
  const stages = listOf(entry.stages);
  const strange = stages.find((stage) => !STAGES.includes(stage as StageId));
  if (strange !== undefined) return refused('file.stage', strange);
  const tone = textOf(entry.tone);
  if (tone && !TONES.includes(tone as AnswerTone)) return refused('file.tone', tone);
  const state = textOf(entry.state) || 'draft';
  if (!STATES.includes(state as AnswerState)) return refused('file.state', state);
  const tags = listOf(entry.tags);
  return {
    ok: true,
    answer: {
      id,
      label,
      title,
      state: state === 'approved' ? 'proposed' : (state as AnswerState),
      ...(en ? { en } : {}),
      ...(ar ? { ar } : {}),
      ...(stages.length > 0 ? { stages: stages as StageId[] } : {}),
      ...(tone ? { tone: tone as AnswerTone } : {}),
      ...(tags.length > 0 ? { tags } : {}),
      ...(entry.needsProof === true ? { needsProof: true } : {}),
    },
  };
}
