import type { Numbers } from '../numbers';
import { ClaimsCard } from './claims-card';
import { ForecastCard } from './forecast-card';
import { FunnelCard } from './funnel-card';
import { HeatCard } from './heat-card';
import { LengthCard } from './length-card';
import { RepliesCard } from './replies-card';
import { Tiles } from './tiles';

/** What most teams look at first. */
export function OverviewTab({ numbers }: { numbers: Numbers }) {
  return (
    <>
      <Tiles numbers={numbers} />
      <div class="dw-ins-grid">
        <FunnelCard numbers={numbers} />
        <RepliesCard numbers={numbers} />
        <LengthCard numbers={numbers} />
        <HeatCard numbers={numbers} />
        <ForecastCard numbers={numbers} />
        <ClaimsCard numbers={numbers} />
      </div>
    </>
  );
}
