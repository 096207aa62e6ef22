import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { panel, views } from '../../../../locales/areas';
import type { StoryEntry } from '../../../../presenters/panel-story';
import { database } from '../../../../storage/database';
import { moveOpId } from '../../../../storage/queries/move-op';
import { useT } from '../../../language';
import { Button, IconButton } from '../../../ui/button';
import type { IconName } from '../../../ui/icon';
import { CHANNEL_ICON } from '../../../views/channel-icon';
import { StoryItem } from '../../../views/story-item';
import { undoAct } from '../../shared/perform';
import { goTo } from '../place';
import { TouchDetails } from './touch-details';
import { TouchQuestion } from './touch-question';

interface LineProps {
  entry: StoryEntry;
  onNote: (noteId: string) => void;
}

/** One entry of the story, with what can be done about it folded below. */
export function StoryLine({ entry, onNote }: LineProps) {
  const t = useT(panel).story;
  switch (entry.kind) {
    case 'gap':
      return <StoryItem item={{ kind: 'gap', id: entry.id, word: t.gapWord, words: entry.words }} />;
    case 'move':
      return <MoveLine entry={entry} />;
    case 'note':
      return (
        <Told
          entry={entry}
          icon="note"
          action={<IconButton icon="draft" size="s" label={t.noteEdit} onClick={() => onNote(entry.id)} />}
        />
      );
    case 'objection':
      return (
        <Told
          entry={entry}
          icon="quote"
          fromBuyer
          objections={[entry.objection]}
          action={
            <IconButton icon="fwd" size="s" label={t.openObjection} onClick={() => goTo('objections')} />
          }
        />
      );
    case 'touch':
      return <TouchLine entry={entry} />;
  }
}

function MoveLine({ entry }: { entry: Extract<StoryEntry, { kind: 'move' }> }) {
  const t = useT(panel).story;
  const { id, title, meta, stage, canUndo } = entry;
  return (
    <StoryItem
      item={{ kind: 'move', id, title, meta, stage }}
      actions={
        canUndo && <IconButton icon="undo" size="s" label={t.undoMove} onClick={() => void undoMove(id)} />
      }
    />
  );
}

function TouchLine({ entry }: { entry: Extract<StoryEntry, { kind: 'touch' }> }) {
  const t = useT(panel).story;
  const [open, setOpen] = useState(false);
  const { touch, objections } = entry;
  return (
    <>
      <Told
        entry={entry}
        icon={CHANNEL_ICON[touch.channel]}
        fromBuyer={entry.fromBuyer}
        objections={objections}
        action={
          <IconButton
            icon="down"
            size="s"
            label={t.details(entry.title)}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          />
        }
      />
      {(touch.sameAs || touch.guessed || touch.note || open) && (
        <li class="dw-story-more">
          <TouchQuestion touch={touch} />
          {touch.note && !open && (
            <p class="dw-small dw-ink-2 dw-part-words">
              <bdi dir="auto">{touch.note}</bdi>
            </p>
          )}
          {open && objections.length > 0 && (
            <Button size="s" kind="link" icon="quote" onClick={() => goTo('objections')}>
              {t.openObjection}
            </Button>
          )}
          {open && <TouchDetails touch={touch} />}
        </li>
      )}
    </>
  );
}

interface ToldProps {
  entry: Exclude<StoryEntry, { kind: 'gap' | 'move' }>;
  icon: IconName;
  fromBuyer?: boolean;
  objections?: readonly {
    categoryId: string;
    state: 'open' | 'answered' | 'resolved' | 'accepted' | 'lost_on';
  }[];
  action: ComponentChildren;
}

function Told({ entry, icon, fromBuyer = false, objections = [], action }: ToldProps) {
  const states = useT(views).objectionState;
  const names: Record<string, string> = useT(panel).objections.category;
  const { id, title, meta, stage } = entry;
  const tags = objections.map(
    ({ categoryId, state }) => `${names[categoryId] ?? categoryId} · ${states[state]}`,
  );
  return (
    <StoryItem item={{ kind: 'touch', id, icon, title, meta, stage, fromBuyer, tags }} actions={action} />
  );
}

async function undoMove(moveId: string): Promise<void> {
  const opId = await moveOpId(database(), moveId);
  if (opId) await undoAct(opId);
}
