import './panel.css';
import { useEffect } from 'preact/hooks';
import { common, panel } from '../../../locales/areas';
import { useT } from '../../language';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Skeleton } from '../../ui/skeleton';
import { Tabs } from '../../ui/tabs';
import { ToastRegion } from '../../ui/toast';
import { problemText } from '../shared/perform';
import { ready, storeProblem } from '../shared/session';
import { useOutbox } from '../shared/use-outbox';
import { DealHead } from './head/deal-head';
import { Nobody } from './nobody';
import { CaseContext, useReadCase } from './panel-case';
import { TAB_VIEWS } from './parts';
import { goToHash, TABS, tab } from './place';
import { type PanelSubject, usePanelSubject } from './use-panel-subject';

/**
 * The side panel: one deal whole, of whoever stands in the page in front.
 * @domain S1, S6, S10, S48
 */
export function SidePanel({ asked }: { asked?: string }) {
  const tc = useT(common);
  const t = useT(panel).frame;
  const subject = usePanelSubject(asked);
  const { waiting, retry } = useOutbox();
  useEffect(() => {
    const follow = () => goToHash(location.hash);
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  if (!ready.value) return null;
  return (
    <main class="dw-panel">
      {storeProblem.value && <Banner tone="late">{problemText({ code: storeProblem.value })}</Banner>}
      {waiting > 0 && (
        <Banner tone="late" title={tc.waiting(waiting)} actions={<Button onClick={retry}>{tc.retry}</Button>}>
          {problemText({ code: 'msg.noAnswer' })}
        </Banner>
      )}
      {!subject.ready ? (
        <Skeleton lines={6} label={t.loading} />
      ) : subject.prospectId ? (
        <Deal key={subject.prospectId} prospectId={subject.prospectId} subject={subject} />
      ) : (
        <Nobody subject={subject} />
      )}
      <ToastRegion label={tc.notifications} closeLabel={tc.close} />
    </main>
  );
}

function Deal({ prospectId, subject }: { prospectId: string; subject: PanelSubject }) {
  const t = useT(panel).frame;
  const one = useReadCase(prospectId);
  const isRead = one !== undefined && one !== null;
  useEffect(() => {
    document
      .querySelector('.dw-panel > .dw-tabs [aria-selected="true"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [tab.value, isRead]);
  if (one === undefined) return <Skeleton lines={6} label={t.loading} />;
  if (one === null) {
    return (
      <>
        <Banner>{t.gone}</Banner>
        <Nobody subject={{ ...subject, notUnderstood: false }} />
      </>
    );
  }
  const Part = TAB_VIEWS[tab.value];
  return (
    <CaseContext.Provider value={one}>
      <DealHead subject={subject} />
      <Tabs
        label={t.tabsLabel}
        value={tab.value}
        onChange={(value) => {
          tab.value = value;
        }}
        tabs={TABS.map((value) => ({ value, label: t.tabs[value] }))}
        controls="dw-part"
      />
      <div
        id="dw-part"
        class="dw-panel-part"
        role="tabpanel"
        aria-label={t.tabs[tab.value]}
        data-part={tab.value}
      >
        <Part />
      </div>
    </CaseContext.Provider>
  );
}
