import type { Result } from '../../../../domain/records';
import { data } from '../../../../locales/areas';
import type { MessageProblem } from '../../../../messages/protocol';
import { readPassphrase } from '../../../../storage/backup/open-backup';
import { useT } from '../../../language';
import { RadioGroup } from '../../../ui/choice';
import { TextField } from '../../../ui/field';
import { problemText } from '../../shared/perform';

/** How the file shall be kept: readable by whoever has it, or under a passphrase that is typed twice. */
export interface Lock {
  kind: 'plain' | 'sealed';
  passphrase: string;
  again: string;
  problem?: MessageProblem;
}

export const noLock: Lock = { kind: 'plain', passphrase: '', again: '' };

/** The passphrase to seal with; empty for a plain file. */
export function readLock({ kind, passphrase, again }: Lock): Result<string> {
  if (kind === 'plain') return { ok: true, value: '' };
  const read = readPassphrase(passphrase);
  if (!read.ok || passphrase === again) return read;
  return { ok: false, problem: { code: 'passphrase.differs', field: 'again' } };
}

/** Plain by default, with what that means; a passphrase only after it was said that nobody can recover it. */
export function PassphraseFields({ lock, onLock }: { lock: Lock; onLock: (lock: Lock) => void }) {
  const t = useT(data).backup;
  const { kind, passphrase, again, problem } = lock;
  const errorAt = (field: string) => (problem?.field === field ? { error: problemText(problem) } : {});
  return (
    <>
      <RadioGroup<Lock['kind']>
        name="backup-lock"
        label={t.lock}
        value={kind}
        options={[
          { value: 'plain', label: t.plain, hint: t.plainHint },
          { value: 'sealed', label: t.sealed, hint: t.sealedHint },
        ]}
        onChange={(next) => onLock({ ...noLock, kind: next })}
      />
      {kind === 'sealed' && (
        <>
          <TextField
            label={t.passphrase}
            kind="password"
            value={passphrase}
            onInput={(value) => onLock({ kind, passphrase: value, again })}
            hint={t.passphraseHint}
            native={{ autoComplete: 'off' }}
            {...errorAt('passphrase')}
          />
          <TextField
            label={t.passphraseAgain}
            kind="password"
            value={again}
            onInput={(value) => onLock({ kind, passphrase, again: value })}
            native={{ autoComplete: 'off' }}
            {...errorAt('again')}
          />
        </>
      )}
    </>
  );
}
