import { FirstSteps } from './first-steps';
import { LoadCard } from './load-card';
import { OldestCard } from './oldest-card';
import { RevisitCard } from './revisit-card';
import { WeekCard } from './week-card';

/** What stands beside the day: first steps, load, small wins, the oldest deal, what rests. */
export function TodaySide() {
  return (
    <aside class="dw-today-side">
      <FirstSteps />
      <LoadCard />
      <WeekCard />
      <OldestCard />
      <RevisitCard />
    </aside>
  );
}
