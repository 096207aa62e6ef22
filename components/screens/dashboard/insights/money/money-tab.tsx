import type { Numbers } from '../numbers';
import { ForecastCard } from '../overview/forecast-card';
import { ModelCard } from './model-card';
import { VelocityCard } from './velocity-card';
import { WhatIfCard } from './what-if-card';

/** What is likely to come, and what would change it. */
export function MoneyTab({ numbers }: { numbers: Numbers }) {
  return (
    <div class="dw-ins-grid">
      <ForecastCard numbers={numbers} />
      <WhatIfCard numbers={numbers} />
      <VelocityCard numbers={numbers} />
      <ModelCard numbers={numbers} />
    </div>
  );
}
