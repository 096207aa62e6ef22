import type { Pieces } from '../shared/pieces';
import { ProofSection } from './proof-section';
import { StorySection } from './story-section';
import { UspSection } from './usp-section';

/**
 * What the team can say and show: unique statements, proofs with an owner and an end, stories in three boxes.
 * @domain S88, S94
 */
export function ProofTab({ pieces }: { pieces: Pieces }) {
  return (
    <div class="dw-pb-list">
      <UspSection pieces={pieces} />
      <ProofSection pieces={pieces} />
      <StorySection pieces={pieces} />
    </div>
  );
}
