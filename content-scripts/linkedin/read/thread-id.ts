/**
 * Ids of conversations. A thread's id and the ids of its messages both carry the conversation's own id, packed in
 * base64; so a list of messages can be told from the list of the conversation that was open before it.
 */
const PACKED = /^2-([\w+/=-]+)$/;
const CONVERSATION = /(?:^|&)([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}_\d+)$/;

/** The conversation an id of a thread or a message belongs to; null when it is packed in another way. */
export function conversationOf(id: string): string | null {
  const packed = PACKED.exec(id)?.[1];
  if (!packed) return null;
  try {
    return CONVERSATION.exec(atob(packed.replace(/-/g, '+').replace(/_/g, '/')))?.[1] ?? null;
  } catch {
    return null;
  }
}
