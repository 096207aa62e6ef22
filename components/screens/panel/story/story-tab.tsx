import './story.css';
import { useState } from 'preact/hooks';
import { panel } from '../../../../locales/areas';
import { presentStory, type StoryEntry } from '../../../../presenters/panel-story';
import { useFormat, useT } from '../../../language';
import { Button, IconButton } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Chip } from '../../../ui/tag';
import { now, speech } from '../../shared/session';
import { useCase } from '../panel-case';
import { logAsked } from '../place';
import { LogForm } from './log-form';
import { readDrafts } from './note-drafts';
import { NoteEditor, type OpenNote } from './note-editor';
import { PrepCard } from './prep-card';
import { SnoozeButton } from './snooze-button';
import { StoryLine } from './story-line';
import { TouchMapView } from './touch-map-view';

const FILTERS = ['all', 'buyer', 'moves', 'notes', 'objections'] as const;
type Filter = (typeof FILTERS)[number];
/** Entries drawn at once; older ones on request. */
const SHOWN = 40;

function passes(entry: StoryEntry, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'buyer':
      return entry.kind === 'touch' && entry.fromBuyer;
    case 'moves':
      return entry.kind === 'move';
    case 'notes':
      return entry.kind === 'note' || (entry.kind === 'touch' && Boolean(entry.touch.note));
    case 'objections':
      return entry.kind === 'objection' || (entry.kind === 'touch' && entry.objections.length > 0);
  }
}

/**
 * What happened in this deal, and the places to add to it.
 * @domain S8, S9, S53, S57, S79, S80, S90
 */
export function StoryTab() {
  const t = useT(panel).story;
  const f = useFormat();
  const one = useCase();
  const { prospect, notes } = one.dossier;
  const [filter, setFilter] = useState<Filter>('all');
  const [view, setView] = useState<'line' | 'map'>('line');
  const [shown, setShown] = useState(SHOWN);
  const [note, setNote] = useState<OpenNote | undefined>(() => recoveredNote(prospect.id, notes));
  const entries = presentStory(one, t, speech.value, now.value);
  const wanted = entries.filter((entry) => passes(entry, filter));
  const openNote = (noteId: string) => {
    const known = notes.find(({ id }) => id === noteId);
    if (known) setNote({ noteId, text: known.text, rev: known.rev });
  };
  const logging = logAsked.value && !note;
  return (
    <div class="dw-story-tab">
      <div class="dw-story-scroll">
        <div class="dw-story-tools">
          <fieldset class="dw-panel-choice dw-part-chips" aria-label={t.filtersLabel}>
            {FILTERS.map((id) => {
              const count = id === 'all' ? 0 : entries.filter((entry) => passes(entry, id)).length;
              if (id !== 'all' && count === 0) return null;
              return (
                <Chip
                  key={id}
                  on={filter === id}
                  onPress={() => setFilter(id)}
                  {...(id === 'all' ? {} : { count: f.number(count) })}
                >
                  {t.filters[id]}
                </Chip>
              );
            })}
          </fieldset>
          <IconButton
            icon="chart"
            label={t.views.map}
            pressed={view === 'map'}
            onClick={() => setView(view === 'map' ? 'line' : 'map')}
          />
        </div>
        <PrepCard />
        {view === 'map' ? (
          <TouchMapView />
        ) : wanted.length === 0 ? (
          <EmptyState text={entries.length <= 1 ? t.empty : t.emptyFilter} />
        ) : (
          <ol aria-label={t.label}>
            {wanted.slice(0, shown).map((entry) => (
              <StoryLine key={entry.id} entry={entry} onNote={openNote} />
            ))}
          </ol>
        )}
        {view === 'line' && wanted.length > shown && (
          <Button kind="quiet" onClick={() => setShown(shown + SHOWN)}>
            {t.earlier(wanted.length - shown)}
          </Button>
        )}
      </div>
      {note && (
        <NoteEditor
          key={note.noteId}
          note={note}
          prospectId={prospect.id}
          onClose={() => setNote(undefined)}
        />
      )}
      {logging && (
        <LogForm
          onClose={() => {
            logAsked.value = false;
          }}
        />
      )}
      {!note && !logging && (
        <footer class="dw-story-foot">
          <Button
            icon="plus"
            onClick={() => {
              logAsked.value = true;
            }}
          >
            {t.log}
          </Button>
          <Button kind="quiet" icon="note" onClick={() => setNote({ noteId: crypto.randomUUID(), text: '' })}>
            {t.note}
          </Button>
          <span class="dw-grow" />
          <SnoozeButton />
        </footer>
      )}
    </div>
  );
}

/** Text that an earlier page could not save; what was saved meanwhile is no longer a draft. */
function recoveredNote(
  prospectId: string,
  notes: readonly { id: string; text: string; rev: number }[],
): OpenNote | undefined {
  for (const draft of readDrafts()) {
    if (draft.prospectId !== prospectId || draft.text.trim() === '') continue;
    const saved = notes.find(({ id }) => id === draft.noteId);
    if (saved?.text === draft.text) continue;
    const { noteId, text, rev } = draft;
    return { noteId, text, recovered: true, ...(rev === undefined ? {} : { rev }) };
  }
  return undefined;
}
