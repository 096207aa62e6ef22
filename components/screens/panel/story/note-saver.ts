import type { Reply, RequestOf } from '../../../../messages/protocol';
import { dropDraft, keepDraft } from './note-drafts';

export type NoteState = 'idle' | 'saving' | 'saved' | 'waiting' | 'conflict';

export interface NoteSaverOptions {
  noteId: string;
  prospectId: string;
  rev?: number;
  put: (request: RequestOf<'note.put'>) => Promise<Reply<'note.put'>>;
  onState: (state: NoteState) => void;
  newId: () => string;
}

/** A pause this long in typing saves. */
const PAUSE_MS = 600;

/**
 * Saves a note while it is typed: one save at a time, the newest text last. When somebody else changed the note
 * meanwhile, the text goes on as a note of its own, so that nobody's words are lost.
 */
export class NoteSaver {
  noteId: string;
  #rev: number | undefined;
  #text = '';
  #saved = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;

  constructor(readonly options: NoteSaverOptions) {
    this.noteId = options.noteId;
    this.#rev = options.rev;
  }

  /** Takes what is in the field now. */
  type(text: string): void {
    this.#text = text;
    const { prospectId } = this.options;
    keepDraft({
      noteId: this.noteId,
      prospectId,
      text,
      ...(this.#rev === undefined ? {} : { rev: this.#rev }),
    });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), PAUSE_MS);
  }

  /** Saves at once what is not saved. The message leaves in this very turn, so that a closing page loses nothing. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#running) return this.#running.then(() => this.flush());
    if (this.#text.trim() === '' || this.#text === this.#saved) return Promise.resolve();
    this.#running = this.#save(this.#text).finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #save(text: string): Promise<void> {
    const { prospectId, put, onState, newId } = this.options;
    onState('saving');
    const rev = this.#rev;
    const reply = await put({ noteId: this.noteId, prospectId, text, ...(rev === undefined ? {} : { rev }) });
    if (reply.ok) {
      this.#saved = text;
      this.#rev = (rev ?? 0) + 1;
      if (this.#text === text) dropDraft(this.noteId);
      onState('saved');
      return;
    }
    if (reply.problem.code !== 'notice.conflict') {
      onState('waiting');
      return;
    }
    dropDraft(this.noteId);
    this.noteId = newId();
    this.#rev = undefined;
    await this.#save(text);
    onState('conflict');
  }
}
