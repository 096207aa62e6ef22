import type { Instant } from '../domain/records';
import type { Role } from '../messages/guard';
import type { AllMessages, Envelope, MessageType, ReplyOf } from '../messages/protocol';
import type { Speech } from '../presenters/speech';
import type { DawraDatabase } from '../storage/database';
import type { ActResult } from '../storage/write-act';
import type { Writer } from '../storage/writer';

/** What a handler may use besides its request. */
export interface Desk {
  db: DawraDatabase;
  now: Instant;
  role: Role;
  tabId?: number;
  /** Words and settings of the rep. */
  speech: Speech;
}

/** Reads and answers; writes nothing. */
export type ReadHandler<T extends MessageType> = (request: Envelope<T>, desk: Desk) => Promise<ReplyOf<T>>;

/** Writes inside one transaction; what it returns is acknowledged after the commit. */
export type ActHandler<T extends MessageType> = (
  request: Envelope<T>,
  desk: Desk,
  write: Writer,
) => Promise<ActResult<Omit<ReplyOf<T>, 'seq' | 'opId' | 'text'>>>;

export type ReadTable = { [T in MessageType]?: ReadHandler<T> };
export type ActTable = { [T in keyof AllMessages]?: ActHandler<T> };
