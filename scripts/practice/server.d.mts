import type { InboxOptions } from './gmail/pages.mjs';

export interface PracticeServer {
  port: number;
  /** Command-line flags that make Chromium take this server for both sites and reach nothing else. */
  flags: string[];
  close(): Promise<void>;
}

/** Serves the practice inbox and the practice profiles on 127.0.0.1. */
export function startPracticeServer(options?: InboxOptions): Promise<PracticeServer>;
