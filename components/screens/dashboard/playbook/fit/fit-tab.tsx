import './fit.css';
import type { Pieces } from '../shared/pieces';
import { IcpSection } from './icp-section';
import { PersonaSection } from './persona-section';
import { SegmentSection } from './segment-section';
import { TryFit } from './try-fit';

/**
 * Whom the team sells to: personas, the ideal customer, segments with their position, and a place to try them.
 * @domain S2, S13, S18, S19, S85
 */
export function FitTab({ pieces }: { pieces: Pieces }) {
  return (
    <div class="dw-pb-two">
      <div class="dw-pb-list">
        <IcpSection pieces={pieces} />
        <PersonaSection pieces={pieces} />
        <SegmentSection pieces={pieces} />
      </div>
      <TryFit pieces={pieces} />
    </div>
  );
}
