import type { BadgeView, ChipView } from '../messages/views';

/** Badges by the key a page asked with; `null` = known to be unknown. The worker is the only writer, so it may remember. */
const badges = new Map<string, BadgeView | null>();
const REMEMBERED_MAX = 5000;

export function rememberedBadge(key: string): BadgeView | null | undefined {
  return badges.get(key);
}

export function rememberBadge(key: string, badge: BadgeView | null): void {
  if (badges.size >= REMEMBERED_MAX) badges.clear();
  badges.set(key, badge);
}

/** The chip bar's counts, gathered once between two writes. */
let chips: Promise<ChipView[]> | undefined;

export function rememberedChips(gather: () => Promise<ChipView[]>): Promise<ChipView[]> {
  chips ??= gather().catch((error: unknown) => {
    chips = undefined;
    throw error;
  });
  return chips;
}

/** After every write and every new day. */
export function forgetBadges(): void {
  badges.clear();
  chips = undefined;
}
