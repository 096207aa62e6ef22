import { ClosePlan } from './close-plan';
import { CloseWays } from './close-ways';
import { MoodPicker } from './mood-picker';
import { Signature } from './signature';

/**
 * The way to the signature: mood, how to ask, the plan of both sides, the date.
 * @domain S38, S39, S40
 */
export function ClosingPart() {
  return (
    <div class="dw-panel-body">
      <MoodPicker />
      <CloseWays />
      <ClosePlan />
      <Signature />
    </div>
  );
}
