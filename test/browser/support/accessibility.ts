import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * The faults a page has for assistive technology, each with the rule and the first place where it is broken; none when
 * it is clean. `within` is the selector of the part that is looked at.
 */
export async function faultsOf(page: Page, within?: string): Promise<string[]> {
  // Only what is wrong is told, and no second page puts frames together: ours have none. Three times as fast.
  const look = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await (within ? look.include(within) : look).analyze();
  return violations.map(
    ({ id, impact, nodes }) => `${id} (${impact}) ${nodes[0]?.target.join(' ')} ×${nodes.length}`,
  );
}
