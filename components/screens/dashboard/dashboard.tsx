import './dashboard.css';
import { useEffect, useRef } from 'preact/hooks';
import { common, dashboard } from '../../../locales/areas';
import { useT } from '../../language';
import { Skeleton } from '../../ui/skeleton';
import { ToastRegion } from '../../ui/toast';
import { ready, updating } from '../shared/session';
import { ROUTES } from './routes';
import { AddPerson } from './shell/add-person';
import { FindPalette } from './shell/find-palette';
import { HelpSheet } from './shell/help-sheet';
import { HistoryDrawer } from './shell/history-drawer';
import { usePageKeys } from './shell/keys';
import { KeysSheet } from './shell/keys-sheet';
import { layer, openLayer } from './shell/layers';
import { Nav } from './shell/nav';
import { Notices } from './shell/notices';
import { followAddress, place } from './shell/place';
import { redoNewest, undoNewest } from './shell/take-back';

const LAYERS = {
  palette: FindPalette,
  add: AddPerson,
  keys: KeysSheet,
  history: HistoryDrawer,
  help: HelpSheet,
} as const;

/**
 * The dashboard: navigation, the page of the address, and what lies above it.
 * @domain S12, S45, S48, S54
 */
export function Dashboard() {
  useEffect(() => {
    const stop = followAddress();
    // The code of the page comes while the store is opened.
    ROUTES[place.value.page].Page.prepare();
    return stop;
  }, []);
  const t = useT(dashboard);
  usePageKeys({
    'Mod+K': () => openLayer('palette'),
    '/': () => openLayer('palette'),
    '?': () => openLayer('keys'),
    'Mod+Z': () => void undoNewest(),
    'Mod+Shift+Z': () => void redoNewest(),
    'Mod+Y': () => void redoNewest(),
  });
  if (updating.value) return <p role="status">{t.updating}</p>;
  if (!ready.value) return <Skeleton lines={6} label={t.loading} />;
  return place.value.page === 'welcome' ? <Welcome /> : <Pages />;
}

function Welcome() {
  const { Page } = ROUTES.welcome;
  return (
    <>
      <Page part={place.value.part} prospectId={undefined} />
      <Above />
    </>
  );
}

function Pages() {
  const t = useT(dashboard);
  const { page, part, prospectId } = place.value;
  const { Page, wide } = ROUTES[page];
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  const name = t.nav[page];
  const { name: product } = useT(common);
  useEffect(() => {
    document.title = `${name} · ${product}`;
  }, [name, product]);
  // A change of page is told to screen readers by moving to its title, as a page load would.
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    scrollTo(0, 0);
    main.current?.focus();
  }, [page, prospectId]);
  return (
    <div class="dw-dashboard" data-wide={wide ? '' : undefined}>
      <button type="button" class="dw-skip" onClick={() => main.current?.focus()}>
        {t.skip}
      </button>
      <Nav />
      <main ref={main} id="main" tabIndex={-1} aria-label={name}>
        <Notices />
        <Page key={page + (prospectId ?? '')} part={part} prospectId={prospectId} />
      </main>
      <Above />
    </div>
  );
}

/** Dialogs of the frame, and toasts. */
function Above() {
  const t = useT(common);
  const Layer = layer.value && LAYERS[layer.value];
  return (
    <>
      {Layer && <Layer />}
      <ToastRegion label={t.notifications} closeLabel={t.close} />
    </>
  );
}
