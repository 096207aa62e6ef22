import type { Numbers } from '../numbers';
import { AarrrCard } from './aarrr-card';
import { FreeCard } from './free-card';
import { MotionCard } from './motion-card';
import { PartnersCard } from './partners-card';
import { SegmentsCard } from './segments-card';
import { SourcesCard } from './sources-card';
import { WheelCard } from './wheel-card';

/** Where customers come from, whether they stay and bring others, and how they are sold to. */
export function GrowthTab({ numbers }: { numbers: Numbers }) {
  return (
    <div class="dw-ins-grid">
      <AarrrCard numbers={numbers} />
      <WheelCard numbers={numbers} />
      <SourcesCard numbers={numbers} />
      <MotionCard numbers={numbers} />
      <SegmentsCard numbers={numbers} />
      <PartnersCard numbers={numbers} />
      <FreeCard numbers={numbers} />
    </div>
  );
}
