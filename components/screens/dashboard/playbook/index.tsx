import './playbook.css';
import { playbook } from '../../../../locales/areas';
import { useT } from '../../../language';
import { Skeleton } from '../../../ui/skeleton';
import type { PageProps } from '../shell/lazy-page';
import { PageHead } from '../shell/page-head';
import { PageTabs } from '../shell/page-tabs';
import { CadencesTab } from './cadences/cadences-tab';
import { TeamFileMenu } from './file/team-file-menu';
import { FitTab } from './fit/fit-tab';
import { MessagesTab } from './messages/messages-tab';
import { PartnersTab } from './partners/partners-tab';
import { ProofTab } from './proof/proof-tab';
import { type Pieces, usePieces } from './shared/pieces';
import { StagesTab } from './stages/stages-tab';
import { WordingTab } from './wording/wording-tab';

const TABS = ['stages', 'cadences', 'messages', 'wording', 'fit', 'proof', 'partners'] as const;
type Tab = (typeof TABS)[number];
const PARTS: Record<Tab, (props: { pieces: Pieces }) => preact.JSX.Element> = {
  stages: StagesTab,
  cadences: CadencesTab,
  messages: MessagesTab,
  wording: WordingTab,
  fit: FitTab,
  proof: ProofTab,
  partners: PartnersTab,
};
const isTab = (part: string | undefined): part is Tab => TABS.includes(part as Tab);

/** The tab of an address; `segment` is where other pages lead to segments. */
function tabOf(part: string | undefined): Tab {
  if (part === 'segment') return 'fit';
  return isTab(part) ? part : 'stages';
}

/**
 * How the team sells: stages, cadences, texts, fit, proof and partners, the same for everybody.
 * @domain S2, S10, S48, S63
 */
export default function PlaybookPage({ part }: PageProps) {
  const t = useT(playbook);
  const pieces = usePieces();
  const tab = tabOf(part);
  const Part = PARTS[tab];
  return (
    <>
      <PageHead
        title={t.title}
        second={<PageTabs page="playbook" label={t.view} tabs={TABS} names={t.tabs} value={tab} />}
      >
        {pieces && <TeamFileMenu pieces={pieces} />}
      </PageHead>
      {pieces ? <Part key={tab} pieces={pieces} /> : <Skeleton lines={10} label={t.loading} />}
    </>
  );
}
