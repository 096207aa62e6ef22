import { useState } from 'preact/hooks';
import { USP_MAX } from '../../../../../domain/offer/usp';
import { playbook } from '../../../../../locales/areas';
import { useFormat, useT } from '../../../../language';
import { EmptyState } from '../../../../ui/empty-state';
import { TextArea, TextField } from '../../../../ui/field';
import { Tag } from '../../../../ui/tag';
import { joinList, kept, splitList } from '../shared/list-text';
import { PieceButtons } from '../shared/piece-buttons';
import { PieceDialog } from '../shared/piece-dialog';
import { type Piece, type Pieces, savePiece } from '../shared/pieces';
import { Section } from '../shared/section';
import { useEditing } from '../shared/use-editing';

/**
 * Up to three statements only we can make; one without proof or need is not offered in deals.
 * @domain S27, S94
 */
export function UspSection({ pieces }: { pieces: Pieces }) {
  const t = useT(playbook).proof;
  const f = useFormat();
  const editing = useEditing<Piece<'usp'>>();
  const { usp } = pieces;
  return (
    <Section
      title={t.usps}
      hint={t.uspsHint}
      count={`${f.number(usp.length)} / ${f.number(USP_MAX)}`}
      add={t.addUsp}
      addOff={usp.length >= USP_MAX ? t.uspFull : undefined}
      onAdd={() => editing.fresh()}
    >
      {usp.length === 0 && <EmptyState text={t.noUsp} />}
      <ol class="dw-pb-rows">
        {usp.map((one, i) => {
          const said = one.text[f.lang] || one.text.en || one.text.ar;
          return (
            <li key={one.id}>
              <div class="dw-grow">
                <p class="dw-strong">
                  <bdi dir="auto">{said}</bdi>
                </p>
                <p class="dw-small dw-ink-2">
                  {one.proof ? (
                    <>
                      {t.proof}: <bdi dir="auto">{one.proof}</bdi>
                    </>
                  ) : (
                    t.noProofYet
                  )}
                </p>
                <p class="dw-row dw-wrap">
                  {one.needTags.map((tag) => (
                    <Tag key={tag}>{tag}</Tag>
                  ))}
                  {one.needTags.length === 0 && <span class="dw-small dw-ink-3">{t.noNeeds}</span>}
                  {one.beats && <Tag tone="accent">{t.beatsWho(one.beats)}</Tag>}
                  {i >= USP_MAX && <Tag tone="due">{t.beyond}</Tag>}
                </p>
              </div>
              <PieceButtons id={one.id} name={said} onEdit={() => editing.change(one)} />
            </li>
          );
        })}
      </ol>
      {editing.open && <UspEditor piece={editing.open.piece} onClose={editing.close} />}
    </Section>
  );
}

function UspEditor({ piece, onClose }: { piece: Piece<'usp'> | undefined; onClose: () => void }) {
  const t = useT(playbook).proof;
  const tm = useT(playbook).messages;
  const tf = useT(playbook).fit;
  const [en, setEn] = useState(piece?.text.en ?? '');
  const [ar, setAr] = useState(piece?.text.ar ?? '');
  const [proof, setProof] = useState(piece?.proof ?? '');
  const [needs, setNeeds] = useState(joinList(piece?.needTags));
  const [beats, setBeats] = useState(piece?.beats ?? '');
  const [tried, setTried] = useState(false);
  const lacksText = !en.trim() && !ar.trim();
  const save = async () => {
    setTried(true);
    if (lacksText) return false;
    return savePiece(
      'usp',
      {
        text: { en: en.trim(), ar: ar.trim() },
        needTags: splitList(needs),
        ...kept('proof', proof.trim()),
        ...kept('beats', beats.trim()),
      },
      piece?.id,
    );
  };
  return (
    <PieceDialog title={piece ? t.changeUsp : t.addUsp} onSave={save} onClose={onClose}>
      <TextArea
        label={tm.textEn}
        rows={2}
        value={en}
        onInput={setEn}
        native={{ maxLength: 300 }}
        {...(tried && lacksText ? { error: tm.needsText } : {})}
      />
      <TextArea label={tm.textAr} rows={2} value={ar} onInput={setAr} native={{ maxLength: 300 }} />
      <TextField label={t.proof} hint={t.proofHint} value={proof} onInput={setProof} />
      <div class="dw-pb-pair">
        <TextField label={t.needs} hint={tf.commas} value={needs} onInput={setNeeds} />
        <TextField label={t.beats} hint={t.beatsHint} value={beats} onInput={setBeats} />
      </div>
    </PieceDialog>
  );
}
