import { stageIndex } from '../domain/cycle/stages';
import { canUndoMove } from '../domain/cycle/undo-move';
import { visitsOf } from '../domain/cycle/visits';
import { touchGaps } from '../domain/insight/touch-gaps';
import { isReply } from '../domain/people/touch-meaning';
import type { Instant, StageId } from '../domain/records';
import { DAY_MS, dayNumber } from '../domain/time/civil-day';
import { startOfDay } from '../domain/time/zone';
import type { Panel } from '../locales/en/panel';
import { calendarFor } from '../storage/plans/calendars';
import type { Case } from '../storage/queries/read-standing';
import type { MoveRow, NoteRow, ObjectionRow, TouchRow } from '../storage/rows';
import { touchLine, touchTitle } from './panel-touch';
import type { Speech } from './speech';

interface Placed {
  id: string;
  at: Instant;
  stage: { id: StageId; no: number; name: string };
  title: string;
  meta: string;
}

/** One entry of the story, newest first. */
export type StoryEntry =
  | (Placed & { kind: 'touch'; touch: TouchRow; fromBuyer: boolean; objections: ObjectionRow[] })
  | (Placed & { kind: 'move'; move: MoveRow; canUndo: boolean })
  | (Placed & { kind: 'note'; note: NoteRow })
  | (Placed & { kind: 'objection'; objection: ObjectionRow })
  | { kind: 'gap'; id: string; at: Instant; words: string };

/** An objection belongs to the buyer's last message before it was logged, if that is no older than this. */
const OBJECTION_DAYS = 14;

/** Everything that happened in the deal and what the rep added, as one line of time (DOMAIN 9.2). */
export function presentStory(
  { dossier }: Case,
  words: Panel['story'],
  speech: Speech,
  now: Instant,
): StoryEntry[] {
  const { touches, moves, notes, objections } = dossier;
  const visits = visitsOf(moves);
  const stageAt = (at: Instant) => placeOf(visits.findLast((visit) => visit.from <= at)?.stage, speech);
  const owners = new Map(objections.map((one) => [one.id, ownerOf(one, touches)]));
  const entries: StoryEntry[] = [
    ...touches.map((touch): StoryEntry => {
      return {
        kind: 'touch',
        id: touch.id,
        at: touch.at,
        stage: stageAt(touch.at),
        title: touchTitle(touch, speech),
        meta: touchLine(touch, speech),
        touch,
        fromBuyer: touch.dir === 'in' || isReply(touch),
        objections: objections.filter((one) => owners.get(one.id) === touch.id),
      };
    }),
    ...moves.map((move, i): StoryEntry => {
      const to = move.to ?? move.from;
      return {
        kind: 'move',
        id: move.id,
        at: move.at,
        stage: placeOf(to, speech),
        title: moveTitle(move, words, speech),
        meta: moveMeta(move, moves[i - 1], words, speech),
        move,
        canUndo: move.kind !== 'open' && i === moves.length - 1 && canUndoMove(move, now),
      };
    }),
    ...notes.map((note): StoryEntry => {
      const meta = speech.f.dayTime(note.at);
      return {
        kind: 'note',
        id: note.id,
        at: note.at,
        stage: stageAt(note.at),
        title: note.text,
        meta,
        note,
      };
    }),
    ...objections
      .filter((one) => owners.get(one.id) === undefined)
      .map((objection): StoryEntry => {
        return {
          kind: 'objection',
          id: objection.id,
          at: objection.at,
          stage: placeOf('objections', speech),
          title: objection.words,
          meta: speech.f.day(speech.f.dayOf(objection.at)),
          objection,
        };
      }),
    ...gapEntries(touches, words, speech),
  ];
  return entries.sort((a, b) => b.at - a.at);
}

function placeOf(stage: StageId | undefined, { stages }: Speech): Placed['stage'] {
  const id = stage ?? 'prospecting';
  return { id, no: stageIndex(id) + 1, name: stages.name[id] };
}

function ownerOf(objection: ObjectionRow, touches: readonly TouchRow[]): string | undefined {
  if (objection.touchId) return objection.touchId;
  const last = touches.findLast((touch) => touch.dir === 'in' && touch.at <= objection.at);
  return last && objection.at - last.at <= OBJECTION_DAYS * DAY_MS ? last.id : undefined;
}

function moveTitle(move: MoveRow, words: Panel['story'], { stages }: Speech): string {
  const to = move.to ? stages.name[move.to] : '';
  switch (move.kind) {
    case 'open':
      return words.opened;
    case 'reactivate':
      return words.openedAgain;
    case 'back':
      return words.movedBack(to);
    case 'won':
      return words.won;
    case 'lost':
      return words.lost;
    case 'recycle':
      return words.recycled;
    case 'reopen':
      return words.reopened;
    case 'done':
      return words.completed;
    default:
      return words.moved(to);
  }
}

function moveMeta(move: MoveRow, before: MoveRow | undefined, words: Panel['story'], speech: Speech): string {
  const { f, units, stages } = speech;
  const days = before && Math.floor((move.at - before.at) / DAY_MS);
  const reason = move.reason ? reasonWords(move.reason, speech) : '';
  return [
    f.day(f.dayOf(move.at)),
    days !== undefined && move.from ? words.after(units.day(days), stages.name[move.from]) : '',
    move.override ? words.leftEarly : '',
    reason,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** A stored reason in words; typed ones are words already. */
export function reasonWords(reason: string, { stages, words, f }: Speech): string {
  const known = { ...stages.lostReason, ...stages.backReason, ...words.overrideReasons } as Record<
    string,
    string
  >;
  return Object.hasOwn(known, reason) ? known[reason]! : f.isolate(reason);
}

function gapEntries(touches: readonly TouchRow[], words: Panel['story'], speech: Speech): StoryEntry[] {
  const { f, units, settings } = speech;
  const zone = f.prefs.zone;
  return touchGaps(touches, zone, calendarFor(settings, settings.homeCountry)).map((gap) => {
    const days = units.workday(gap.days);
    return {
      kind: 'gap',
      id: `gap:${gap.from}`,
      // A gap stands right before the touch that ended it.
      at: startOfDay(dayNumber(gap.to), zone) - 1,
      words: gap.waitedFor === 'us' ? words.gapUs(days) : words.gapBuyer(days),
    };
  });
}
