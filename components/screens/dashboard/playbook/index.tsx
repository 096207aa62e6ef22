import './playbook.css';
import { playbook } from '../../../../locales/areas';
import { useT } from '../../../language';
import { Skeleton } from '../../../ui/skeleton';
import type { PageProps } from '../shell/lazy-page';
import { PageHead } from '../shell/page-head';
import { PAGE_PARTS, type PartOf, partOf } from '../shell/page-parts';
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

const PARTS: Record<PartOf<'playbook'>, (props: { pieces: Pieces }) => preact.JSX.Element> = {
  stages: StagesTab,
  cadences: CadencesTab,
  messages: MessagesTab,
  wording: WordingTab,
  fit: FitTab,
  proof: ProofTab,
  partners: PartnersTab,
};

/** The tab of an address; `segment` is where other pages lead to segments. */
const tabOf = (part: string | undefined) => partOf('playbook', part === 'segment' ? 'fit' : part);

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
        second={
          <PageTabs page="playbook" label={t.view} tabs={PAGE_PARTS.playbook} names={t.tabs} value={tab} />
        }
      >
        {pieces && <TeamFileMenu pieces={pieces} />}
      </PageHead>
      {pieces ? <Part key={tab} pieces={pieces} /> : <Skeleton lines={10} label={t.loading} />}
    </>
  );
}
