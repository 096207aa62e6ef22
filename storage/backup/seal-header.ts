import type { Result } from '../../domain/records';

/** First line of a sealed backup: everything but the passphrase that its key is made of. */
export interface SealHeader {
  format: 'dawra-backup-enc';
  version: 1;
  kdf: 'PBKDF2';
  hash: 'SHA-256';
  iterations: number;
  /** 16 random bytes and 12, base64. */
  salt: string;
  cipher: 'AES-GCM-256';
  iv: string;
  packed: 'gzip';
}

/** Fewer rounds are a weak lock, more a trap for the processor. */
const ROUNDS_MIN = 600_000;
const ROUNDS_MAX = 5_000_000;
const SALT = /^[A-Za-z0-9+/]{22}==$/;
const IV = /^[A-Za-z0-9+/]{16}$/;

const FIXED: Readonly<Partial<Record<keyof SealHeader, string | number>>> = {
  kdf: 'PBKDF2',
  hash: 'SHA-256',
};
const FIXED_LATER: Readonly<Partial<Record<keyof SealHeader, string | number>>> = {
  version: 1,
  cipher: 'AES-GCM-256',
  packed: 'gzip',
};

/** Reads the line, and refuses what could be a weak lock or a trap before any key is made. */
export function readKdf(line: string): Result<SealHeader> {
  const refuse = (code: string, field: string): Result<SealHeader> => ({
    ok: false,
    problem: { code, field },
  });
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return refuse('backup.wrongKey', 'file');
  }
  const fields = new Map(Object.entries(parsed as object));
  const differs = (fixed: typeof FIXED) =>
    Object.entries(fixed).find(([name, value]) => fields.get(name) !== value)?.[0];
  const first = differs(FIXED);
  if (first) return refuse('backup.kdf', first);
  const iterations = fields.get('iterations');
  if (!Number.isInteger(iterations) || iterations < ROUNDS_MIN || iterations > ROUNDS_MAX)
    return refuse('backup.kdf', 'iterations');
  const later = differs(FIXED_LATER);
  if (later) return refuse('backup.kdf', later);
  if (!SALT.test(String(fields.get('salt')))) return refuse('backup.kdf', 'salt');
  if (!IV.test(String(fields.get('iv')))) return refuse('backup.kdf', 'iv');
  return { ok: true, value: parsed as SealHeader };
}
