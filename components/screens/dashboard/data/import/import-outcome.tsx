import { data } from '../../../../../locales/areas';
import { database } from '../../../../../storage/database';
import { recentActs } from '../../../../../storage/queries/recent-acts';
import { useT } from '../../../../language';
import { Banner } from '../../../../ui/banner';
import { Button } from '../../../../ui/button';
import { problemText } from '../../../shared/perform';
import { useQuery } from '../../../shared/use-query';
import { SettingCard } from '../../settings/setting-row';
import { goTo } from '../../shell/place';
import type { ImportOutcome } from './run-import';

/** What came of an import, and whether it still stands: it may be taken back from anywhere. */
export function ImportOutcomeCard({
  fileName,
  outcome,
  onAgain,
}: {
  fileName: string;
  outcome: ImportOutcome;
  onAgain: () => void;
}) {
  const t = useT(data).import;
  const opId = outcome.state === 'done' ? outcome.opId : undefined;
  const acts = useQuery(() => recentActs(database()), []);
  const isUndone = acts?.some(({ id, state }) => id === opId && state === 'undone') ?? false;
  const stands = outcome.state === 'done' && !isUndone;
  return (
    <SettingCard title={stands ? t.done : fileName}>
      {stands && <p>{outcome.text}</p>}
      {isUndone && <Banner>{t.undone}</Banner>}
      {outcome.state === 'cancelled' && <Banner>{t.cancelled}</Banner>}
      {outcome.state === 'failed' && <Banner tone="late">{problemText(outcome.problem)}</Banner>}
      <div class="dw-row dw-wrap">
        <Button icon="import" onClick={onAgain}>
          {t.another}
        </Button>
        {stands && (
          <Button kind="primary" onClick={() => goTo({ page: 'pipeline', part: 'table' })}>
            {t.seePipeline}
          </Button>
        )}
      </div>
    </SettingCard>
  );
}
