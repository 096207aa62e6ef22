import { LOST_REASON_IDS } from '../domain/cycle/lost-reasons';
import { BACK_REASONS } from '../domain/cycle/moves';
import { SALE_STAGES, stageAfter, stageIndex } from '../domain/cycle/stages';
import type { Standing } from '../domain/standing/derive-standing';
import type { RunFacts } from '../domain/standing/run-facts';
import type { MoveTargetView } from '../messages/views';
import { criterionWords } from './criterion-words';
import type { Speech } from './speech';

/** Where the run may go from here, with what is still open and the reasons to choose from. */
export function presentMoves(
  standing: Standing,
  { run, prospect }: RunFacts,
  speech: Speech,
): MoveTargetView[] {
  const lost = lostMove(speech);
  if (prospect.dnc) return run.status === 'active' ? [lost] : [];
  switch (run.status) {
    case 'active':
      return [...stageMoves(standing, speech), ...wonMove(standing, speech), lost, recycleMove(speech)];
    case 'won':
      return [plain('done', speech), plain('reopen', speech, overrideReasons(speech))];
    case 'lost':
      return [plain('reopen', speech, overrideReasons(speech)), recycleMove(speech, false)];
    case 'recycling':
      return [plain('reactivate', speech)];
    default:
      return [];
  }
}

const overrideReasons = ({ words }: Speech) =>
  Object.entries(words.overrideReasons).map(([id, label]) => ({ id, label }));

function stageMoves({ stage, missing, items }: Standing, speech: Speech): MoveTargetView[] {
  const { stages } = speech;
  const next = stageAfter(stage);
  return SALE_STAGES.filter((to) => to !== stage).map((to): MoveTargetView => {
    const isNext = to === next;
    const isBack = stageIndex(to) < stageIndex(stage);
    const open = isNext ? missing : [];
    return {
      kind: isBack ? 'back' : isNext ? 'forward' : 'skip',
      to,
      label: stages.moveTo(stages.name[to]),
      missing: open.map((id) => criterionWords(id, items, speech)),
      reasons: isBack
        ? BACK_REASONS.map((id) => ({ id, label: stages.backReason[id] }))
        : isNext && open.length === 0
          ? []
          : overrideReasons(speech),
      needsReason: isBack || !isNext || open.length > 0,
    };
  });
}

/** A win needs its signing date; today is proposed, the panel takes another. */
function wonMove({ stage, missing, items }: Standing, speech: Speech): MoveTargetView[] {
  const open = stage === 'closing' ? missing.filter((id) => id !== 'clo.signed') : [];
  const early = stage !== 'closing' || open.length > 0;
  return [
    {
      kind: 'won',
      label: speech.stages.move.won,
      missing: open.map((id) => criterionWords(id, items, speech)),
      reasons: early ? overrideReasons(speech) : [],
      needsReason: early,
    },
  ];
}

function lostReasons({ stages }: Speech) {
  return LOST_REASON_IDS.map((id) => ({ id, label: stages.lostReason[id] }));
}

function lostMove(speech: Speech): MoveTargetView {
  return {
    kind: 'lost',
    label: speech.stages.move.lost,
    missing: [],
    reasons: lostReasons(speech),
    needsReason: true,
  };
}

function recycleMove(speech: Speech, needsReason = true): MoveTargetView {
  return {
    kind: 'recycle',
    label: speech.stages.move.recycle,
    missing: [],
    reasons: needsReason ? lostReasons(speech) : [],
    needsReason,
  };
}

function plain(
  kind: 'done' | 'reopen' | 'reactivate',
  { stages }: Speech,
  reasons: MoveTargetView['reasons'] = [],
): MoveTargetView {
  return { kind, label: stages.move[kind], missing: [], reasons, needsReason: reasons.length > 0 };
}
