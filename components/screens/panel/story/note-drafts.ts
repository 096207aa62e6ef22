/** Text of notes as it is typed, kept on this device until the worker says that it is saved. */
const KEY = 'dawra.noteDrafts';

export interface NoteDraft {
  noteId: string;
  prospectId: string;
  text: string;
  /** Revision of the note it was typed over; absent for a new note. */
  rev?: number;
}

export function readDrafts(): NoteDraft[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(list) ? (list as NoteDraft[]) : [];
  } catch {
    return [];
  }
}

function write(drafts: readonly NoteDraft[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(drafts));
  } catch {
    // A full store: the text still goes to the worker, only without this second copy.
  }
}

export function keepDraft(draft: NoteDraft): void {
  write([...readDrafts().filter(({ noteId }) => noteId !== draft.noteId), draft]);
}

export function dropDraft(noteId: string): void {
  write(readDrafts().filter((draft) => draft.noteId !== noteId));
}
