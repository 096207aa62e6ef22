import { useState } from 'preact/hooks';
import { companyNameOf } from '../../../../../domain/people/company-name';
import { common, insights } from '../../../../../locales/areas';
import { presentRate } from '../../../../../presenters/insight-rate';
import { database } from '../../../../../storage/database';
import { playbookOf } from '../../../../../storage/queries/answer-record';
import { useFormat, useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { Dialog } from '../../../../ui/dialog';
import { TextField } from '../../../../ui/field';
import { Rate } from '../../../../ui/rate';
import { Table } from '../../../../ui/table';
import { Tag } from '../../../../ui/tag';
import { showToast } from '../../../../ui/toasts';
import { perform } from '../../../shared/perform';
import { useQuery } from '../../../shared/use-query';
import { Card } from '../card';
import { pickFile } from '../files';
import type { Numbers } from '../numbers';
import { type FreeAccount, type FreeUserPiece, freeAccounts, freeUser, readFreeUsers } from './free-users';

/**
 * Free users grouped by company: where free use is strong enough, it becomes a prospect with one press.
 * @domain S69, S70
 */
export function FreeCard({ numbers }: { numbers: Numbers }) {
  const words = useT(insights).growth.free;
  const tc = useT(common);
  const f = useFormat();
  const [adding, setAdding] = useState(false);
  const users = useQuery(() => playbookOf<Omit<FreeUserPiece, 'id'>>(database(), 'freeUser'), []) ?? [];
  const headcounts = new Map(
    numbers.facts.runs.flatMap(({ account }) =>
      account?.domain && account.headcount ? [[account.domain, account.headcount] as const] : [],
    ),
  );
  const accounts = freeAccounts(users, headcounts);
  const take = async () => {
    const file = await pickFile('.csv,text/csv');
    if (!file) return;
    const read = readFreeUsers(file.text);
    if (!read) {
      showToast({ text: words.badFile, kind: 'problem' });
      return;
    }
    const pieces = read.map(({ id, ...body }) => ({ id, kind: 'freeUser' as const, body }));
    const reply = await perform('playbook.import', { pieces }, { quiet: true });
    if (reply.ok) showToast({ text: words.imported(read.length) });
  };
  return (
    <Card
      title={words.title}
      subtitle={words.subtitle}
      formula={words.formula}
      sample={tc.sampleSize(users.length)}
      wide
      actions={
        <>
          <Button size="s" icon="import" onClick={() => void take()}>
            {words.import}
          </Button>
          <Button size="s" icon="plus" onClick={() => setAdding(true)}>
            {words.add}
          </Button>
        </>
      }
    >
      {accounts.length === 0 ? (
        <p class="dw-ink-2">{words.empty}</p>
      ) : (
        <Table
          caption={words.title}
          rows={accounts}
          rowKey={({ key }) => key}
          columns={[
            { id: 'company', label: words.company, cell: ({ key }) => <bdi dir="ltr">{key}</bdi> },
            { id: 'users', label: words.users, number: true, cell: (row) => f.number(row.users.length) },
            { id: 'uses', label: words.uses, number: true, cell: ({ uses }) => f.number(uses) },
            {
              id: 'signal',
              label: words.signal,
              cell: ({ signal }) => (
                <Tag tone={signal ? 'due' : 'plain'}>{signal ? words.signal : words.quiet}</Tag>
              ),
            },
            { id: 'do', label: '', cell: (row) => row.signal && <Assign account={row} /> },
          ]}
        />
      )}
      <p class="dw-small">
        {words.paid}: <Rate rate={presentRate(numbers.growth.freeToPaid, tc, f)} />
      </p>
      {adding && <AddFreeUser onClose={() => setAdding(false)} />}
    </Card>
  );
}

/** Makes a prospect of the most active user, with its source. */
function Assign({ account }: { account: FreeAccount }) {
  const words = useT(insights).growth.free;
  const assign = async () => {
    const first = account.users.toSorted((a, b) => b.uses - a.uses)[0]!;
    const company = account.key.includes('@') ? undefined : companyNameOf(account.key);
    const reply = await perform(
      'prospect.track',
      { source: 'typed', address: first.email, ...(company ? { company } : {}) },
      { quiet: true },
    );
    if (!reply.ok) return;
    const { prospectId } = reply.value;
    await perform('prospect.edit', { prospectId, edit: { source: 'free_account' } }, { quiet: true });
    for (const { id } of account.users) await perform('playbook.delete', { pieceId: id }, { quiet: true });
    showToast({ text: words.assigned(company ?? first.email) });
  };
  return (
    <Button size="s" onClick={() => void assign()}>
      {words.assign}
    </Button>
  );
}

function AddFreeUser({ onClose }: { onClose: () => void }) {
  const words = useT(insights).growth.free;
  const tc = useT(common);
  const [email, setEmail] = useState('');
  const [since, setSince] = useState('');
  const [uses, setUses] = useState('');
  const [tried, setTried] = useState(false);
  const user = freeUser(email, since, uses);
  const save = async () => {
    setTried(true);
    if (!user) return;
    const { id, ...body } = user;
    const reply = await perform('playbook.put', { pieceId: id, kind: 'freeUser', body });
    if (reply.ok) onClose();
  };
  return (
    <Dialog
      title={words.add}
      closeLabel={tc.close}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{tc.cancel}</Button>
          <Button kind="primary" onClick={save}>
            {tc.save}
          </Button>
        </>
      }
    >
      <TextField
        kind="email"
        label={words.email}
        value={email}
        onInput={setEmail}
        {...(tried && !user ? { error: tc.required } : {})}
      />
      <TextField kind="date" label={words.since} value={since} onInput={setSince} />
      <TextField kind="number" label={words.usesField} value={uses} onInput={setUses} />
    </Dialog>
  );
}
