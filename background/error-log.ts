import type { Instant } from '../domain/records';

export interface ErrorEntry {
  at: Instant;
  code: string;
  detail: string;
}

const KEPT = 100;
const entries: ErrorEntry[] = [];

/** Notes an unexpected failure in the local, capped log. Addresses are cut out; nothing leaves the machine. */
export function logError(at: Instant, code: string, error: unknown): void {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  entries.push({ at, code, detail: redact(text).slice(0, 500) });
  if (entries.length > KEPT) entries.shift();
}

export function readErrors(): ErrorEntry[] {
  return [...entries];
}

function redact(text: string): string {
  return text.replace(/[^\s@<>"]+@[^\s@<>"]+/g, '‹address›').replace(/\/in\/[^\s/"]+/g, '/in/‹handle›');
}
