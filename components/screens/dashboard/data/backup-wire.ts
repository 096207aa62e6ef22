import { newOpId, send } from '../../../../messages/client';
import { BACKUP_PIECE_CHARS } from '../../../../messages/owner-protocol';
import type { Reply } from '../../../../messages/protocol';

type Fetched = { ok: true; value: string } | Extract<Reply<'backup.read'>, { ok: false }>;

/** The text of a fresh backup. A worker that was stopped half way has to make it again, once. */
export async function fetchBackup(): Promise<Fetched> {
  const first = await fetchPieces();
  return first.ok || first.problem.code !== 'notice.unsaved' ? first : fetchPieces();
}

async function fetchPieces(): Promise<Fetched> {
  let text = '';
  for (;;) {
    const reply = await send('backup.read', { from: text.length });
    if (!reply.ok) return reply;
    text += reply.value.piece;
    if (text.length >= reply.value.length) return { ok: true, value: text };
  }
}

/**
 * Hands a file's text over and replaces everything by it. Nothing changes before the whole file was judged. A worker
 * that was stopped half way is given the text once more.
 */
export async function restoreText(text: string): Promise<Reply<'backup.restore'>> {
  const first = await restorePieces(text);
  return first.ok || first.problem.code !== 'notice.unsaved' ? first : restorePieces(text);
}

async function restorePieces(text: string): Promise<Reply<'backup.restore'>> {
  const batch = newOpId();
  for (let from = 0; from === 0 || from < text.length; from += BACKUP_PIECE_CHARS) {
    const staged = await send('backup.stage', {
      batch,
      from,
      piece: text.slice(from, from + BACKUP_PIECE_CHARS),
    });
    if (!staged.ok) return staged;
  }
  return send('backup.restore', { batch });
}
