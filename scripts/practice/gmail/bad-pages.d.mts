type Name = 'messages' | 'body' | 'recipients' | 'nested' | 'names';

/** Pages that nobody means to send and somebody will: each must be read in bounded time. */
export function badPages(now: number): Record<Name, { words: string; html: string }>;
