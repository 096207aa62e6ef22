import './history-drawer.css';
import { common, dashboard } from '../../../../locales/areas';
import { pastWords } from '../../../../presenters/when';
import { database } from '../../../../storage/database';
import { recentActs } from '../../../../storage/queries/recent-acts';
import { useT } from '../../../language';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { EmptyState } from '../../../ui/empty-state';
import { Tag } from '../../../ui/tag';
import { undoAct } from '../../shared/perform';
import { now, speech } from '../../shared/session';
import { useQuery } from '../../shared/use-query';
import { closeLayer } from './layers';
import { redoAct } from './take-back';

/** The last changes, each with its way back and forth. */
export function HistoryDrawer() {
  const t = useT(dashboard);
  const tc = useT(common);
  const acts = useQuery(() => recentActs(database()), []);
  return (
    <Dialog title={t.history.title} closeLabel={tc.close} onClose={closeLayer} width={480}>
      <p class="dw-small dw-ink-2">{t.history.hint}</p>
      {acts?.length === 0 && <EmptyState text={t.history.empty} />}
      <ol class="dw-history">
        {acts?.map(({ id, at, text, state }) => (
          <li key={id} data-state={state}>
            <span class="dw-grow">
              <bdi dir="auto">{text || t.history.gone}</bdi>
              <span class="dw-small dw-ink-3 dw-num">{pastWords(speech.value, at, now.value)}</span>
            </span>
            {state === 'undone' && <Tag>{t.history.undone}</Tag>}
            {state === 'done' && (
              <Button kind="quiet" size="s" icon="undo" onClick={() => void undoAct(id)}>
                {tc.undo}
              </Button>
            )}
            {state === 'undone' && (
              <Button kind="quiet" size="s" onClick={() => void redoAct(id)}>
                {t.history.redo}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
