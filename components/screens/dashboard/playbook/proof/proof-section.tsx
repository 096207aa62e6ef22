import { useState } from 'preact/hooks';
import { playbook } from '../../../../../locales/areas';
import { useFormat, useT } from '../../../../language';
import { EmptyState } from '../../../../ui/empty-state';
import { TextArea, TextField } from '../../../../ui/field';
import { Tag } from '../../../../ui/tag';
import { now } from '../../../shared/session';
import { kept } from '../shared/list-text';
import { PieceButtons } from '../shared/piece-buttons';
import { PieceDialog } from '../shared/piece-dialog';
import { type Piece, type Pieces, savePiece } from '../shared/pieces';
import { Section } from '../shared/section';
import { useEditing } from '../shared/use-editing';
import { proofState } from './proof-state';

/**
 * Proofs that may be shown; each has an owner and, where it ages, an end.
 * @domain S30, S94
 */
export function ProofSection({ pieces }: { pieces: Pieces }) {
  const t = useT(playbook).proof;
  const f = useFormat();
  const editing = useEditing<Piece<'proof'>>();
  const today = f.dayOf(now.value);
  return (
    <Section title={t.proofs} hint={t.proofsHint} add={t.addProof} onAdd={() => editing.fresh()}>
      {pieces.proof.length === 0 && <EmptyState text={t.noProof} />}
      <ul class="dw-pb-rows">
        {pieces.proof.map((one) => {
          const state = proofState(one.expiresOn, today);
          return (
            <li key={one.id}>
              <div class="dw-grow">
                <h3 class="dw-strong">
                  <bdi dir="auto">{one.title}</bdi>
                </h3>
                {one.text && (
                  <p class="dw-small dw-ink-2">
                    <bdi dir="auto">{one.text}</bdi>
                  </p>
                )}
                <p class="dw-small dw-ink-3">
                  {[
                    one.owner ? t.ownedBy(one.owner) : t.noOwner,
                    one.expiresOn ? t.until(f.date(one.expiresOn)) : t.noEnd,
                  ].join(' · ')}
                </p>
              </div>
              {state !== 'sound' && <Tag tone={state === 'expired' ? 'late' : 'due'}>{t.states[state]}</Tag>}
              <PieceButtons id={one.id} name={one.title} onEdit={() => editing.change(one)} />
            </li>
          );
        })}
      </ul>
      {editing.open && <ProofEditor piece={editing.open.piece} onClose={editing.close} />}
    </Section>
  );
}

function ProofEditor({ piece, onClose }: { piece: Piece<'proof'> | undefined; onClose: () => void }) {
  const t = useT(playbook).proof;
  const [title, setTitle] = useState(piece?.title ?? '');
  const [text, setText] = useState(piece?.text ?? '');
  const [owner, setOwner] = useState(piece?.owner ?? '');
  const [expiresOn, setExpiresOn] = useState(piece?.expiresOn ?? '');
  const [tried, setTried] = useState(false);
  const save = async () => {
    setTried(true);
    if (!title.trim()) return false;
    return savePiece(
      'proof',
      {
        title: title.trim(),
        ...kept('text', text.trim()),
        ...kept('owner', owner.trim()),
        ...kept('expiresOn', expiresOn),
      },
      piece?.id,
    );
  };
  return (
    <PieceDialog title={piece ? t.changeProof : t.addProof} onSave={save} onClose={onClose}>
      <TextField
        label={t.proofTitle}
        value={title}
        onInput={setTitle}
        native={{ maxLength: 120 }}
        {...(tried && !title.trim() ? { error: t.needsTitle } : {})}
      />
      <TextArea label={t.proofText} hint={t.proofTextHint} value={text} onInput={setText} />
      <div class="dw-pb-pair">
        <TextField label={t.owner} hint={t.ownerHint} value={owner} onInput={setOwner} />
        <TextField
          kind="date"
          label={t.expires}
          hint={t.expiresHint}
          value={expiresOn}
          onInput={setExpiresOn}
        />
      </div>
    </PieceDialog>
  );
}
