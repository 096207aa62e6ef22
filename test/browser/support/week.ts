import type { Extension } from './extension';
import { tell } from './practice';

export const ZONE = 'Asia/Riyadh';

/** A week without a day off or a closed hour: what a test says must not hang on the day and hour it runs. */
export async function openAllWeek(extension: Extension): Promise<void> {
  const settings = {
    homeCountry: 'SA',
    homeZone: ZONE,
    weekends: { SA: [] },
    sendWindow: { from: '00:00', to: '00:00' },
  };
  for (const [key, value] of Object.entries(settings)) {
    await tell(extension, { t: 'settings.set', key, value });
  }
}
