import type { IconName } from '../../ui/icon';
import { type LazyPage, lazyPage } from './shell/lazy-page';
import type { PageId } from './shell/read-hash';

interface Route {
  Page: LazyPage;
  /** Stands in the navigation with this picture. */
  icon?: IconName;
  /** Takes the width of the navigation: it shrinks to its pictures. */
  wide?: true;
}

/** Every page: what draws it, and how it stands in the navigation, in this order. */
export const ROUTES: Readonly<Record<PageId, Route>> = {
  today: { icon: 'list', Page: lazyPage(() => import('./today')) },
  pipeline: { icon: 'board', wide: true, Page: lazyPage(() => import('./pipeline')) },
  calendar: { icon: 'cal', Page: lazyPage(() => import('./calendar')) },
  insights: { icon: 'chart', Page: lazyPage(() => import('./insights')) },
  objections: { icon: 'quote', Page: lazyPage(() => import('./objections')) },
  playbook: { icon: 'doc', Page: lazyPage(() => import('./playbook')) },
  social: { icon: 'chat', Page: lazyPage(() => import('./social')) },
  data: { icon: 'person', Page: lazyPage(() => import('./data')) },
  settings: { icon: 'gear', Page: lazyPage(() => import('./settings')) },
  person: { Page: lazyPage(() => import('./person')) },
  welcome: { Page: lazyPage(() => import('./welcome')) },
};
