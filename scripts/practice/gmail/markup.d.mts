/** The last part of an address' hash for a conversation. */
export function hashToken(threadId: string): string;
/** A server id that says when the message was made. */
export function idAt(ms: number, no?: number): string;
