import { signal } from '@preact/signals';

export const TABS = ['story', 'steps', 'needs', 'people', 'terms', 'asks', 'more'] as const;
export type TabId = (typeof TABS)[number];
export const SECTIONS = [
  'qualification',
  'objections',
  'closing',
  'papers',
  'referral',
  'handoff',
  'details',
] as const;
export type SectionId = (typeof SECTIONS)[number];
/** A part of the deal that can be opened by name. */
export type Place = Exclude<TabId, 'more'> | SectionId;

const isTab = (name: string): name is TabId => TABS.some((tab) => tab === name);
const isSection = (name: string): name is SectionId => SECTIONS.some((section) => section === name);

export const tab = signal<TabId>('story');
export const section = signal<SectionId>('qualification');
/** Asked for together with a place: opens the log form with this channel chosen. */
export const logAsked = signal(false);

/** Opens a part of the deal. */
export function goTo(place: Place): void {
  if (isSection(place)) {
    section.value = place;
    tab.value = 'more';
  } else tab.value = place;
}

/** Opens what the address names after `#`, so that a place can be linked to. */
export function goToHash(hash: string): void {
  const name = hash.replace(/^#/, '');
  if (isTab(name)) tab.value = name;
  else if (isSection(name)) goTo(name);
}
