import './popup-bar.css';
import { common, popup } from '../../../locales/areas';
import { openDashboard, openSidePanel } from '../../browser-adapter';
import { useFormat, useT } from '../../language';
import { IconButton } from '../../ui/button';
import { Mark } from '../shared/mark';
import { perform } from '../shared/perform';
import { HealthDot } from './health-dot';
import { view } from './popup-session';

/** Name, health of the page, find, add, language, side panel, dashboard. */
export function PopupBar({
  onFind,
  onAdd,
  panel,
}: {
  onFind: () => void;
  onAdd: () => void;
  /** Window and person the side panel opens for. */
  panel: { windowId: number; prospectId?: string } | undefined;
}) {
  const t = useT(popup);
  const tc = useT(common);
  const other = useFormat().lang === 'ar' ? 'en' : 'ar';
  return (
    <header class="dw-popup-bar">
      <Mark />
      <h1 class="dw-popup-name">{tc.name}</h1>
      {view.value?.health && <HealthDot health={view.value.health} />}
      <IconButton icon="search" label={t.find} onClick={onFind} />
      <IconButton icon="plus" label={t.addPerson} onClick={onAdd} />
      <IconButton
        icon="chat"
        glyph={tc.otherLanguageShort}
        label={t.switchLanguage}
        lang={other}
        onClick={() => void perform('settings.set', { key: 'language', value: other }, { quiet: true })}
      />
      <IconButton
        icon="panel"
        label={t.openPanel}
        onClick={() => {
          if (panel) void openSidePanel(panel.windowId);
        }}
      />
      <IconButton icon="board" label={t.openDashboard} onClick={() => void openDashboard()} />
    </header>
  );
}
