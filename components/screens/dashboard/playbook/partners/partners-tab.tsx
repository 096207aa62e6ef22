import { useState } from 'preact/hooks';
import { common, playbook } from '../../../../../locales/areas';
import { useFormat, useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { EmptyState } from '../../../../ui/empty-state';
import { TextField } from '../../../../ui/field';
import { Table } from '../../../../ui/table';
import { now } from '../../../shared/session';
import { kept } from '../shared/list-text';
import { PieceButtons } from '../shared/piece-buttons';
import { PieceDialog } from '../shared/piece-dialog';
import { type Piece, type Pieces, savePiece } from '../shared/pieces';
import { Section } from '../shared/section';
import { useEditing } from '../shared/use-editing';
import { byNextStep } from './partner-order';

/**
 * Those who bring customers: when one talked last and what comes next.
 * @domain S44, S73
 */
export function PartnersTab({ pieces }: { pieces: Pieces }) {
  const t = useT(playbook).partners;
  const f = useFormat();
  const editing = useEditing<Piece<'partner'>>();
  const today = f.dayOf(now.value);
  return (
    <Section title={t.title} hint={t.hint} add={t.add} onAdd={() => editing.fresh()}>
      {pieces.partner.length === 0 ? (
        <EmptyState text={t.empty} />
      ) : (
        <Table
          caption={t.title}
          rows={byNextStep(pieces.partner)}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'name',
              label: t.name,
              cell: ({ name }) => (
                <strong>
                  <bdi dir="auto">{name}</bdi>
                </strong>
              ),
            },
            {
              id: 'last',
              label: t.lastTalk,
              cell: ({ lastTalkOn }) => (lastTalkOn ? f.date(lastTalkOn) : t.never),
            },
            {
              id: 'next',
              label: t.nextStep,
              cell: ({ nextStep, nextOn }) => (
                <>
                  <bdi dir="auto">{nextStep ?? t.noStep}</bdi>
                  {nextOn && (
                    <span class="dw-small dw-ink-3" data-late={nextOn < today ? '' : undefined}>
                      {' '}
                      · {nextOn < today ? t.late(f.date(nextOn)) : f.date(nextOn)}
                    </span>
                  )}
                </>
              ),
            },
            {
              id: 'acts',
              label: t.acts,
              cell: ({ id, ...partner }) => (
                <span class="dw-row">
                  <Button
                    size="s"
                    aria-label={t.talkedWith(partner.name)}
                    {...(partner.lastTalkOn === today ? { off: t.talkedAlready } : {})}
                    onClick={() => void savePiece('partner', { ...partner, lastTalkOn: today }, id)}
                  >
                    {t.talked}
                  </Button>
                  <PieceButtons
                    id={id}
                    name={partner.name}
                    onEdit={() => editing.change({ id, ...partner })}
                  />
                </span>
              ),
            },
          ]}
        />
      )}
      {editing.open && <PartnerEditor piece={editing.open.piece} onClose={editing.close} />}
    </Section>
  );
}

function PartnerEditor({ piece, onClose }: { piece: Piece<'partner'> | undefined; onClose: () => void }) {
  const t = useT(playbook).partners;
  const tc = useT(common);
  const [name, setName] = useState(piece?.name ?? '');
  const [lastTalkOn, setLastTalkOn] = useState(piece?.lastTalkOn ?? '');
  const [nextStep, setNextStep] = useState(piece?.nextStep ?? '');
  const [nextOn, setNextOn] = useState(piece?.nextOn ?? '');
  const [tried, setTried] = useState(false);
  const save = async () => {
    setTried(true);
    if (!name.trim()) return false;
    return savePiece(
      'partner',
      {
        name: name.trim(),
        ...kept('lastTalkOn', lastTalkOn),
        ...kept('nextStep', nextStep.trim()),
        ...kept('nextOn', nextOn),
      },
      piece?.id,
    );
  };
  return (
    <PieceDialog title={piece ? `${tc.edit}: ${piece.name}` : t.add} onSave={save} onClose={onClose}>
      <TextField
        label={t.name}
        hint={t.nameHint}
        value={name}
        onInput={setName}
        native={{ maxLength: 120 }}
        {...(tried && !name.trim() ? { error: t.needsName } : {})}
      />
      <TextField kind="date" label={t.lastTalk} value={lastTalkOn} onInput={setLastTalkOn} />
      <div class="dw-pb-pair">
        <TextField label={t.nextStep} value={nextStep} onInput={setNextStep} native={{ maxLength: 200 }} />
        <TextField kind="date" label={t.nextOn} value={nextOn} onInput={setNextOn} />
      </div>
    </PieceDialog>
  );
}
