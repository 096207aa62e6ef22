import '../../panel/panel.css';
import './person.css';
import { common, dashboard, panel } from '../../../../locales/areas';
import { useT } from '../../../language';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { Skeleton } from '../../../ui/skeleton';
import { Tabs } from '../../../ui/tabs';
import { DealHead } from '../../panel/head/deal-head';
import { CaseContext, useReadCase } from '../../panel/panel-case';
import { TAB_VIEWS } from '../../panel/parts';
import { TABS, tab } from '../../panel/place';
import type { PanelSubject } from '../../panel/use-panel-subject';
import type { PageProps } from '../shell/lazy-page';
import { PageHelp } from '../shell/page-head';
import { goTo } from '../shell/place';

/** Beside the story stand the other parts; which of them is the panel's own memory. */
const BESIDE = TABS.filter((one) => one !== 'story');

/**
 * One deal whole, on a page of its own: head and story on one side, the panel's other parts on the other.
 * @domain S1, S6, S8, S10, S48, S80
 */
export default function PersonPage({ prospectId = '' }: PageProps) {
  const t = useT(panel).frame;
  const td = useT(dashboard);
  const tc = useT(common);
  const one = useReadCase(prospectId);
  const beside = BESIDE.find((part) => part === tab.value) ?? 'steps';
  if (one === undefined) return <Skeleton lines={8} label={td.loading} />;
  if (one === null) {
    return (
      <Banner actions={<Button onClick={() => goTo({ page: 'today' })}>{td.go(td.nav.today)}</Button>}>
        {t.gone}
      </Banner>
    );
  }
  const Story = TAB_VIEWS.story;
  const Part = TAB_VIEWS[beside];
  return (
    <CaseContext.Provider value={one}>
      <div class="dw-person-back dw-row">
        <Button kind="link" size="s" onClick={() => history.back()}>
          <Icon name="back" size={14} /> {tc.back}
        </Button>
        <span class="dw-grow" />
        <PageHelp />
      </div>
      <div class="dw-person-page">
        <section class="dw-card dw-person-column" aria-label={t.tabs.story}>
          <DealHead subject={subjectOf(prospectId)} />
          <div class="dw-panel-part" data-part="story">
            <Story />
          </div>
        </section>
        <section class="dw-card dw-person-column">
          <Tabs
            label={t.tabsLabel}
            value={beside}
            onChange={(value) => {
              tab.value = value;
            }}
            tabs={BESIDE.map((value) => ({ value, label: t.tabs[value] }))}
            controls="dw-part"
          />
          <div
            id="dw-part"
            class="dw-panel-part"
            role="tabpanel"
            aria-label={t.tabs[beside]}
            data-part={beside}
          >
            <Part />
          </div>
        </section>
      </div>
    </CaseContext.Provider>
  );
}

/** On a page of its own there is nothing to follow or to pin: the address says who is shown. */
function subjectOf(prospectId: string): PanelSubject {
  return {
    ready: true,
    prospectId,
    pinned: true,
    setPinned: () => {},
    show: (id) => goTo({ page: 'person', prospectId: id }),
    look: () => {},
  };
}
