import { common, playbook } from '../../../../../locales/areas';
import { useT } from '../../../../language';
import { IconButton } from '../../../../ui/button';
import { deletePiece } from './pieces';

/** Change or delete one piece; each names what it is about. */
export function PieceButtons({ id, name, onEdit }: { id: string; name: string; onEdit: () => void }) {
  const t = useT(playbook);
  const tc = useT(common);
  return (
    <span class="dw-row">
      <IconButton icon="draft" size="s" label={t.about(tc.edit, name)} onClick={onEdit} />
      <IconButton icon="trash" size="s" label={t.about(tc.delete, name)} onClick={() => deletePiece(id)} />
    </span>
  );
}
