import type { ContactFacts } from './touch-order';

const NONE: ReadonlySet<string> = new Set();

/**
 * Ids of the outbound touches that never arrived: each bounce voids the touch it answers, by link, else the newest
 * e-mail before it that is not voided yet (DOMAIN 1.2). A link to a touch we do not know voids nothing: the bounce
 * names its mail, so guessing another would be wrong.
 * @domain S80, S49
 */
export function bouncedIds(ordered: readonly ContactFacts[]): ReadonlySet<string> {
  let bounced: Set<string> | undefined;
  for (let i = 0; i < ordered.length; i += 1) {
    const touch = ordered[i]!;
    if (touch.dir !== 'in' || touch.inKind !== 'bounce') continue;
    bounced ??= new Set();
    const answered = touch.answers ?? newestMailBefore(i, ordered, bounced);
    if (answered !== undefined) bounced.add(answered);
  }
  return bounced ?? NONE;
}

function newestMailBefore(
  index: number,
  ordered: readonly ContactFacts[],
  bounced: ReadonlySet<string>,
): string | undefined {
  for (let i = index - 1; i >= 0; i -= 1) {
    const { id, dir, channel } = ordered[i]!;
    if (dir === 'out' && channel === 'email' && !bounced.has(id)) return id;
  }
  return undefined;
}
