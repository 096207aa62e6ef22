import type { Numbers } from '../numbers';
import { HandOffCard } from './hand-off-card';
import { HygieneCard } from './hygiene-card';
import { SwotCard } from './swot-card';

/** Whether the records can be trusted, and what they say of strengths and weaknesses. */
export function RecordsTab({ numbers }: { numbers: Numbers }) {
  return (
    <div class="dw-ins-grid">
      <HygieneCard numbers={numbers} />
      <HandOffCard numbers={numbers} />
      <SwotCard numbers={numbers} />
    </div>
  );
}
