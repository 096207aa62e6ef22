import './playbook.css';
import { playbook } from '../../../../locales/areas';
import { useT } from '../../../language';
import { Segment } from '../../../ui/tabs';
import type { PageProps } from '../shell/lazy-page';
import { PageHead } from '../shell/page-head';
import { goTo } from '../shell/place';
import { StagesTab } from './stages/stages-tab';

const TABS = ['stages'] as const;
type Tab = (typeof TABS)[number];
const PARTS: Record<Tab, () => preact.JSX.Element> = { stages: StagesTab };
const isTab = (part: string | undefined): part is Tab => TABS.includes(part as Tab);

/**
 * How the team sells: stages, cadences, texts, fit, proof and partners, the same for everybody.
 * @domain S2, S10, S48, S63
 */
export default function PlaybookPage({ part }: PageProps) {
  const t = useT(playbook);
  const tab: Tab = isTab(part) ? part : 'stages';
  const Part = PARTS[tab];
  return (
    <>
      <PageHead
        title={t.title}
        second={
          <Segment
            label={t.view}
            value={tab}
            tabs={TABS.map((value) => ({ value, label: t.tabs[value] }))}
            onChange={(value) => goTo({ page: 'playbook', ...(value === 'stages' ? {} : { part: value }) })}
          />
        }
      />
      <Part />
    </>
  );
}
