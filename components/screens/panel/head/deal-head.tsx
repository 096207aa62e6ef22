import { useState } from 'preact/hooks';
import { panel } from '../../../../locales/areas';
import type { Panel } from '../../../../locales/en/panel';
import type { MoveTargetView } from '../../../../messages/views';
import { openDashboard } from '../../../browser-adapter';
import { useT } from '../../../language';
import { Banner } from '../../../ui/banner';
import { Button, IconButton } from '../../../ui/button';
import { MenuButton, type MenuEntry } from '../../../ui/menu';
import { ProspectHead } from '../../../views/prospect-head';
import { MoveDialog } from '../../shared/move-dialog';
import { moveNow, needsAnswer } from '../../shared/move-now';
import { perform } from '../../shared/perform';
import { ringStateOf } from '../../shared/ring-state';
import { type PanelCase, useCase } from '../panel-case';
import { goTo } from '../place';
import type { PanelSubject } from '../use-panel-subject';
import { MergeDialog } from './merge-dialog';
import { ReactivateDialog } from './reactivate-dialog';
import { EraseDialog, RemoveDialog, UnblockDialog } from './remove-dialogs';

type Asked = 'merge' | 'remove' | 'erase' | 'unblock' | 'reactivate';

/**
 * Who, where the deal stands, and everything that can be done with the whole of it.
 * @domain S1, S10, S12
 */
export function DealHead({ subject }: { subject: PanelSubject }) {
  const t = useT(panel).frame;
  const one = useCase();
  const { prospect, account, run } = one.dossier;
  const { stage, moves } = one.person;
  const [asked, setAsked] = useState<Asked | undefined>();
  const [move, setMove] = useState<MoveTargetView | undefined>();
  const close = () => setAsked(undefined);
  const choose = (id: string) => {
    const chosen = moves.find((target) => moveId(target) === id);
    if (chosen) {
      if (chosen.kind === 'reactivate') setAsked('reactivate');
      else if (needsAnswer(chosen)) setMove(chosen);
      else moveNow(run.id, chosen);
      return;
    }
    if (id === 'edit') goTo('details');
    else if (id === 'dashboard') void openDashboard();
    else if (id === 'block') void perform('prospect.block', { prospectId: prospect.id, on: true });
    else setAsked(id as Asked);
  };
  return (
    <div class="dw-panel-head">
      <ProspectHead
        head={{
          name: prospect.name,
          stage: { id: stage.id, no: stage.no, name: stage.name },
          ring: ringStateOf(stage),
          day: stage.day,
          usual: stage.usual,
          ...(account ? { company: account.name } : {}),
        }}
        actions={
          <>
            <IconButton
              icon="pin"
              label={subject.pinned ? t.unpin : t.pin}
              pressed={subject.pinned}
              onClick={() => subject.setPinned(!subject.pinned)}
            />
            <MenuButton label={t.menu} align="end" entries={menuOf(one, t)} onChoose={choose} />
          </>
        }
      />
      <DealBanners onUnblock={() => setAsked('unblock')} />
      {move && <MoveDialog runId={run.id} move={move} onClose={() => setMove(undefined)} />}
      {asked === 'merge' && <MergeDialog onClose={close} onMerged={subject.show} />}
      {asked === 'remove' && <RemoveDialog onClose={close} />}
      {asked === 'erase' && <EraseDialog onClose={close} />}
      {asked === 'unblock' && <UnblockDialog onClose={close} />}
      {asked === 'reactivate' && <ReactivateDialog onClose={close} />}
    </div>
  );
}

const moveId = (move: MoveTargetView) => `move:${move.kind}:${move.to ?? ''}`;

function menuOf({ dossier, person }: PanelCase, t: Panel['frame']): MenuEntry[] {
  const icon = {
    won: 'star',
    lost: 'flag',
    recycle: 'recycle',
    done: 'check',
    reopen: 'undo',
    reactivate: 'undo',
  } as const;
  return [
    { kind: 'head', label: t.moveHead },
    ...person.moves.map((move): MenuEntry => {
      return {
        id: moveId(move),
        label: move.label,
        icon:
          move.kind in icon ? icon[move.kind as keyof typeof icon] : move.kind === 'back' ? 'back' : 'fwd',
      };
    }),
    { kind: 'rule' },
    { id: 'edit', label: t.edit, icon: 'draft' },
    { id: 'merge', label: t.merge, icon: 'person' },
    { id: 'dashboard', label: t.openDashboard, icon: 'board' },
    { kind: 'rule' },
    dossier.prospect.dnc
      ? { id: 'unblock', label: t.unblock, icon: 'undo' }
      : { id: 'block', label: t.block, icon: 'ban', danger: true },
    { id: 'remove', label: t.remove, icon: 'trash', danger: true },
    { id: 'erase', label: t.erase, icon: 'x', danger: true },
  ];
}

/** What must be known before anything is done with this person. */
function DealBanners({ onUnblock }: { onUnblock: () => void }) {
  const t = useT(panel);
  const { standing, dossier } = useCase();
  const { fitDoubts, keptAlive } = standing;
  return (
    <>
      {dossier.prospect.dnc && (
        <Banner
          icon="ban"
          title={t.frame.blockedTitle}
          actions={
            <Button size="s" onClick={onUnblock}>
              {t.frame.unblock}
            </Button>
          }
        >
          {t.frame.blockedText}
        </Banner>
      )}
      {fitDoubts.length > 0 && (
        <Banner
          tone="due"
          title={t.steps.fitTitle}
          actions={
            <Button size="s" onClick={() => goTo('qualification')}>
              {t.frame.goTo(t.frame.sections.qualification)}
            </Button>
          }
        >
          {fitDoubts.map((doubt) => t.steps.fit[doubt]).join(' ')}
        </Banner>
      )}
      {keptAlive && <Banner tone="due">{t.steps.keptAlive}</Banner>}
    </>
  );
}
