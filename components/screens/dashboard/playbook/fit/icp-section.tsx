import { useState } from 'preact/hooks';
import { panel, playbook } from '../../../../../locales/areas';
import { useFormat, useT } from '../../../../language';
import { Checkbox } from '../../../../ui/choice';
import { EmptyState } from '../../../../ui/empty-state';
import { Select } from '../../../../ui/field';
import { Tag } from '../../../../ui/tag';
import { PieceButtons } from '../shared/piece-buttons';
import { PieceDialog } from '../shared/piece-dialog';
import { type Piece, type Pieces, savePiece } from '../shared/pieces';
import { Section } from '../shared/section';
import { useEditing } from '../shared/use-editing';
import { conditionOf, draftOf, EMPTY_CONDITION } from './condition-draft';
import { ConditionFields } from './condition-fields';
import { useConditionWords } from './use-condition-words';

const WEIGHTS = ['1', '2', '3', '4', '5'] as const;

/**
 * The ideal customer as weighted criteria; the fit of every account follows from them.
 * @domain S18, S19
 */
export function IcpSection({ pieces }: { pieces: Pieces }) {
  const t = useT(playbook).fit;
  const tq = useT(panel).qualification;
  const say = useConditionWords();
  const editing = useEditing<Piece<'icp'>>();
  return (
    <Section title={t.icp} hint={t.icpHint} add={t.addCriterion} onAdd={() => editing.fresh()}>
      {pieces.icp.length === 0 && <EmptyState text={t.noIcp} />}
      <ul class="dw-pb-rows">
        {pieces.icp.map((one) => (
          <li key={one.id}>
            <span class="dw-grow">{say(one)}</span>
            {one.must && <Tag tone="due">{tq.must}</Tag>}
            <span class="dw-small dw-ink-3">{tq.weight(one.weight)}</span>
            <PieceButtons id={one.id} name={say(one)} onEdit={() => editing.change(one)} />
          </li>
        ))}
      </ul>
      {editing.open && (
        <IcpEditor piece={editing.open.piece} key={editing.open.piece?.id ?? ''} onClose={editing.close} />
      )}
    </Section>
  );
}

function IcpEditor({ piece, onClose }: { piece: Piece<'icp'> | undefined; onClose: () => void }) {
  const t = useT(playbook).fit;
  const f = useFormat();
  const [draft, setDraft] = useState(piece ? draftOf(piece) : EMPTY_CONDITION);
  const [weight, setWeight] = useState(String(piece?.weight ?? 3));
  const [must, setMust] = useState(piece?.must ?? false);
  const [tried, setTried] = useState(false);
  const condition = conditionOf(draft);
  const save = async () => {
    setTried(true);
    if (!condition) return false;
    return savePiece('icp', { ...condition, weight: Number(weight), ...(must ? { must } : {}) }, piece?.id);
  };
  const problem = draft.op === 'between' ? t.badRange : t.needsValue;
  return (
    <PieceDialog title={piece ? t.changeCriterion : t.addCriterion} onSave={save} onClose={onClose}>
      <ConditionFields value={draft} onChange={setDraft} error={tried && !condition ? problem : undefined} />
      <Select
        label={t.weight}
        hint={t.weightHint}
        value={weight}
        options={WEIGHTS.map((value) => ({ value, label: f.number(Number(value)) }))}
        onChange={setWeight}
      />
      <Checkbox checked={must} onChange={setMust} label={t.mustHint} />
    </PieceDialog>
  );
}
