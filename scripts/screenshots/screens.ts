import { PAGE_PARTS } from '../../components/screens/dashboard/shell/page-parts';
import { hashOf, PAGE_IDS, type Place } from '../../components/screens/dashboard/shell/read-hash';
import { SECTIONS, TABS } from '../../components/screens/panel/place';

/** A screen of ours: address inside the extension, and the window it is looked at in. */
export interface Screen {
  name: string;
  path: string;
  width: number;
  height: number;
}

const PANEL_PARTS = [...TABS.filter((tab) => tab !== 'more'), ...SECTIONS];

/** Every place of the dashboard that has an address, but the pages of people. */
export const DASHBOARD_PLACES: readonly Place[] = PAGE_IDS.filter((page) => page !== 'person').flatMap(
  (page): Place[] => (page in PAGE_PARTS ? partsOf(page as keyof typeof PAGE_PARTS) : [{ page }]),
);

function partsOf(page: keyof typeof PAGE_PARTS): Place[] {
  return PAGE_PARTS[page].map((part, i) => (i === 0 ? { page } : { page, part }));
}

const dashboard = (place: Place): Screen => ({
  name: ['dashboard', place.page, place.part].filter(Boolean).join('-'),
  path: `dashboard.html${hashOf(place)}`,
  width: 1440,
  height: 900,
});

/** Panel and page of one person, in every part. */
function personScreens(prospectId: string): Screen[] {
  const panel = (part: string, width: number): Screen => ({
    name: `panel-${part}${width === 400 ? '' : `-${width}`}`,
    path: `sidepanel.html?prospect=${prospectId}#${part}`,
    width,
    height: 820,
  });
  return [
    ...PANEL_PARTS.map((part) => panel(part, 400)),
    panel('story', 320),
    panel('people', 320),
    panel('terms', 320),
    dashboard({ page: 'person', prospectId }),
  ];
}

const POPUP: Screen = { name: 'popup', path: 'popup.html', width: 380, height: 600 };
const NOBODY: Screen = { name: 'panel', path: 'sidepanel.html', width: 400, height: 820 };
const NARROW = ['today', 'pipeline', 'insights', 'settings'] as const;

/** Every screen, and whatever is shown of this person when there is one. */
export function screensOf(prospectId: string | undefined): Screen[] {
  return [
    POPUP,
    ...(prospectId ? personScreens(prospectId) : [NOBODY]),
    ...DASHBOARD_PLACES.map(dashboard),
    ...NARROW.map((page) => ({ ...dashboard({ page }), name: `dashboard-${page}-320`, width: 320 })),
  ];
}
