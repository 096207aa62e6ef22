import type { FunctionComponent } from 'preact';
import { lazyPart } from './lazy-part';
import { MorePart } from './more-part';
import type { TabId } from './place';
import { StepsTab } from './steps/steps-tab';
import { StoryTab } from './story/story-tab';

/** What each tab shows. Story and steps are there at once, the rest loads when it is opened. */
export const TAB_VIEWS: Readonly<Record<TabId, FunctionComponent>> = {
  story: StoryTab,
  steps: StepsTab,
  needs: lazyPart(async () => (await import('./needs/needs-tab')).NeedsTab),
  people: lazyPart(async () => (await import('./people/people-tab')).PeopleTab),
  terms: lazyPart(async () => (await import('./terms/terms-tab')).TermsTab),
  asks: lazyPart(async () => (await import('./asks/asks-tab')).AsksTab),
  more: MorePart,
};
