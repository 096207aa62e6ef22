import type { PartnerPiece } from '../shared/pieces';

/** Those with a dated step first, the earliest on top; then those one has not talked with for longest. */
export function byNextStep<P extends PartnerPiece>(partners: readonly P[]): P[] {
  const rank = ({ nextOn, lastTalkOn = '' }: PartnerPiece) => (nextOn ? `0${nextOn}` : `1${lastTalkOn}`);
  return partners.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}
