import type { StageId } from '../records';
import { DISCOVERY_QUESTIONS, type DiscoveryQuestion } from './discovery';

/** Which discovery questions serve which stage; a question may come back when its answer can have changed. */
const BY_STAGE: Readonly<Record<StageId, readonly string[]>> = {
  prospecting: ['dq.today', 'dq.trigger', 'dq.who'],
  qualification: [
    'dq.today',
    'dq.trigger',
    'dq.cost',
    'dq.tried',
    'dq.goal',
    'dq.who',
    'dq.decide',
    'dq.money',
    'dq.when',
    'dq.next',
  ],
  offer: ['dq.goal', 'dq.cost', 'dq.tried', 'dq.decide', 'dq.next'],
  objections: ['dq.risk', 'dq.else', 'dq.who', 'dq.next'],
  negotiation: ['dq.decide', 'dq.money', 'dq.when', 'dq.else'],
  closing: ['dq.when', 'dq.risk', 'dq.next'],
  referral: ['dq.goal', 'dq.who'],
};

/**
 * The question bank of one stage, in the order of a good talk.
 * @domain S10, S93
 */
export function questionsOfStage(stage: StageId): DiscoveryQuestion[] {
  return DISCOVERY_QUESTIONS.filter(({ id }) => BY_STAGE[stage].includes(id));
}
