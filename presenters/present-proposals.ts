import { stageIndex } from '../domain/cycle/stages';
import { isCounting, isReply } from '../domain/people/touch-meaning';
import type { StageId } from '../domain/records';
import type { SeenTouch } from '../messages/protocol';
import type { ProposalView } from '../messages/views';
import type { Case } from '../storage/queries/read-standing';
import type { Speech } from './speech';

type Sign = NonNullable<SeenTouch['signs']>[number];

/** Moves and touches that the page suggests, each with its reason; one click, never automatic. */
export function presentProposals(
  { dossier, standing }: Case,
  signs: readonly Sign[],
  speech: Speech,
): ProposalView[] {
  const { run, touches, prospect } = dossier;
  const { words, stages } = speech;
  if (run.status !== 'active' || prospect.dnc) return [];
  const isBefore = (stage: StageId) => stageIndex(run.stage) < stageIndex(stage);
  const move = (to: StageId, reason: string): ProposalView => ({
    id: `move:${to}`,
    text: words.proposeMove(stages.name[to]),
    reason,
    act: { kind: 'move', to },
  });
  const proposals: ProposalView[] = [];
  const reply = touches.findLast(isReply);
  const outreach = touches.some((touch) => isCounting(touch) && reply !== undefined && touch.at < reply.at);
  const friendly = reply?.inKind === 'reply' || reply?.outcome !== undefined;
  if (run.stage === 'prospecting' && outreach && friendly) {
    proposals.push(move('qualification', words.because.reply));
  }
  if (signs.includes('invitation_accepted') && !touches.some((touch) => touch.outcome === 'planned')) {
    proposals.push({
      id: 'touch:meeting',
      text: words.proposeMeeting,
      reason: words.because.invitation_accepted,
      act: { kind: 'touch', channel: 'meeting' },
    });
  }
  if (signs.includes('contract_word') && isBefore('closing') && !isBefore('offer')) {
    proposals.push(move('closing', words.because.contract_word));
  } else if (
    (signs.includes('attachment') || signs.includes('offer_word')) &&
    isBefore('offer') &&
    standing.lastReplyAt
  ) {
    proposals.push(move('offer', words.because.offer));
  }
  return proposals;
}
