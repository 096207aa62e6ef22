import { LOST_REASONS, type LostReason } from '../../domain/cycle/lost-reasons';
import { canMove, type RunPosition } from '../../domain/cycle/moves';
import { recycleOn } from '../../domain/cycle/recycle-on';
import { isReply } from '../../domain/people/touch-meaning';
import type { StageId, Status } from '../../domain/records';
import { civilDateIn } from '../../domain/time/zone';
import { criterionWords } from '../../presenters/criterion-words';
import { openRun } from '../../storage/facts/put-prospect';
import { refreshHistory } from '../../storage/queries/history';
import { type Case, readCase } from '../../storage/queries/read-standing';
import type { MoveRow, RunRow } from '../../storage/rows';
import { storedId } from '../../storage/stored-id';
import type { Writer } from '../../storage/writer';
import type { ActHandler, Desk } from '../handler';
import { refuse } from '../refusal';
import { checkTypedDate } from '../typed-date';

type Wish = Parameters<ActHandler<'stage.move'>>[0];

/** Moves a run by DOMAIN 3.1: an open gate needs an override with a reason; refusals name what is missing. */
export const moveStage: ActHandler<'stage.move'> = async (request, desk, write) => {
  const run = (await desk.db.runs.get(request.runId)) ?? refuse('notice.gone', 'runId');
  const one =
    (await readCase(desk.db, run.prospectId, desk.speech.settings, desk.now)) ??
    refuse('notice.gone', 'runId');
  if (one.dossier.run.id !== run.id) refuse('not_active', 'runId');
  await checkTypedDate(desk, run.prospectId, 'signedOn', request.signedOn, 'done');
  await checkTypedDate(desk, run.prospectId, 'recycleOn', request.recycleOn, 'ahead');
  const moved = canMove(await wishOf(request, one, desk));
  if (!moved.ok) {
    const { code, missing } = moved.problem;
    const names = missing?.map((id) => criterionWords(id, one.standing.items, desk.speech));
    refuse(code, 'kind', names ? { missing: desk.speech.f.list(names) } : undefined);
  }
  await writeMove(write, request, one, moved.value, desk);
  if (run.status !== moved.value.status) await refreshHistory(desk.db, desk.now);
  return { reply: {}, text: toast(request, moved.value, desk) };
};

async function wishOf(request: Wish, { dossier, standing }: Case, desk: Desk) {
  const { run, prospect, earlierRuns, touches } = dossier;
  const position: RunPosition = {
    status: run.status,
    stage: run.stage,
    no: run.no,
    missing: standing.missing,
    criteria: standing.items,
    closedAt: run.closedAt,
  };
  return {
    run: position,
    kind: request.kind,
    to: request.to,
    reason: request.reason,
    override: request.override,
    dnc: prospect.dnc !== undefined,
    now: desk.now,
    signedOn: request.signedOn,
    referralOff: !desk.speech.settings.referralStage,
    recycles: earlierRuns.filter((earlier) => earlier.recycledAt !== undefined).length,
    anyReply: touches.some(isReply),
    asked: standing.met.has('ref.ask'),
  };
}

async function writeMove(
  write: Writer,
  request: Wish,
  { dossier, context }: Case,
  moved: { status: Status; stage: StageId; no?: number; override?: true },
  desk: Desk,
): Promise<void> {
  const { run, prospect } = dossier;
  // Two moves in one millisecond still have an order.
  const now = Math.max(desk.now, (dossier.moves.at(-1)?.at ?? 0) + 1);
  const id = storedId(`move:${request.id}`);
  const entersStage = request.kind !== 'lost' && request.kind !== 'recycle' && request.kind !== 'done';
  const move: MoveRow = {
    id,
    runId: run.id,
    at: now,
    kind: request.kind,
    from: run.stage,
    rev: 0,
    ...(entersStage ? { to: moved.stage } : {}),
    ...(request.reason ? { reason: request.reason } : {}),
    ...(moved.override ? { override: true } : {}),
    ...(request.signedOn ? { signedOn: request.signedOn } : {}),
  };
  await write.put('moves', id, move);
  write.affected.add(prospect.id);
  const { snooze: _, ...kept } = run;
  const next: RunRow = { ...kept, status: moved.status, stage: moved.stage };
  const today = civilDateIn(now, context.plan.zone);
  if (request.kind === 'won' || request.kind === 'lost' || moved.status === 'done')
    next.closedAt = run.closedAt ?? now;
  if (request.kind === 'reopen') delete next.closedAt;
  if (request.kind === 'lost' && request.reason) next.lostReason = request.reason;
  if (request.kind === 'recycle') {
    next.recycledAt = now;
    const reason = (run.lostReason ?? request.reason ?? '') as LostReason;
    const proposed = Object.hasOwn(LOST_REASONS, reason)
      ? recycleOn({ lostOn: today, reason }, context.calendar)
      : undefined;
    const day = request.recycleOn ?? proposed;
    if (day) next.recycleOn = day;
    if (!next.closedAt) next.closedAt = now;
  }
  await write.put('runs', run.id, next);
  if (request.kind === 'reactivate') {
    const opened = await openRun(write, prospect, {
      no: moved.no ?? run.no + 1,
      stage: moved.stage,
      framework: run.framework,
      openedAt: now,
      since: now,
    });
    if (request.reason) await write.put('runs', opened.id, { ...opened, whatIsNew: request.reason });
  }
}

function toast(request: Wish, moved: { stage: StageId; status: Status }, { speech }: Desk): string {
  const { words, stages, f } = speech;
  switch (request.kind) {
    case 'won':
      return words.won;
    case 'lost':
      return words.lost;
    case 'recycle':
      return request.recycleOn ? words.recycled(f.dayLong(request.recycleOn)) : stages.status.recycling;
    case 'reactivate':
      return words.reactivated;
    case 'reopen':
      return words.reopened;
    case 'done':
      return words.cycleDone;
    default:
      return words.moved(stages.name[moved.stage]);
  }
}
