type Name = 'messages' | 'body' | 'recipients' | 'nested' | 'names' | 'withoutIds' | 'nameless';

/** Pages that nobody means to send and somebody will: each must be read whole in `msMax` milliseconds. */
export function badPages(now: number): Record<Name, { words: string; html: string; msMax: number }>;
