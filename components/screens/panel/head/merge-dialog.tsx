import { common, panel } from '../../../../locales/areas';
import { useT } from '../../../language';
import { Dialog } from '../../../ui/dialog';
import { perform } from '../../shared/perform';
import { useCase } from '../panel-case';
import { PeopleSearch } from '../people-search';

/** Two records of one person become one; the user names the other. */
export function MergeDialog({ onClose, onMerged }: { onClose: () => void; onMerged: (id: string) => void }) {
  const t = useT(panel).frame;
  const tc = useT(common);
  const { prospect } = useCase().dossier;
  const merge = async (other: string) => {
    const reply = await perform('prospect.merge', { keep: prospect.id, drop: other });
    if (!reply.ok) return;
    onClose();
    onMerged(prospect.id);
  };
  return (
    <Dialog title={t.mergeTitle} closeLabel={tc.close} onClose={onClose} width={360}>
      <p class="dw-small dw-ink-2">{t.mergeText}</p>
      <PeopleSearch label={t.searchLabel} exclude={prospect.id} onChoose={(id) => void merge(id)} />
    </Dialog>
  );
}
