import './step-block.css';
import { useState } from 'preact/hooks';
import { type NetworkIds, networkIdsOf } from '../../../domain/people/network-id';
import { common, errors, popup } from '../../../locales/areas';
import type { MessageProblem } from '../../../messages/protocol';
import { useT } from '../../language';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { perform, problemText } from '../shared/perform';

const seenProfile = ({ linkedin, ...others }: NetworkIds, name: string) => ({
  ...others,
  ...(linkedin ? { publicId: linkedin } : {}),
  name,
});

/** Where a refusal can be said; one that names another field is said at the first. */
const FIELDS = ['name', 'email', 'profile'] as const;

export interface Draft {
  name?: string;
  email?: string;
  company?: string;
  profile?: string;
}

/**
 * Add somebody by hand: a name and one address are enough. What is wrong with an address the worker says, at its field.
 * @domain S14
 */
export function AddPerson({
  draft,
  onDone,
  onLeave,
}: {
  draft: Draft;
  onDone: (prospectId: string) => void;
  onLeave: () => void;
}) {
  const t = useT(popup);
  const tc = useT(common);
  const te = useT(errors);
  const [name, setName] = useState(draft.name ?? '');
  const [email, setEmail] = useState(draft.email ?? '');
  const [company, setCompany] = useState(draft.company ?? '');
  const [profile, setProfile] = useState(draft.profile ?? '');
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<MessageProblem | undefined>(undefined);
  const isNameless = name.trim() === '';
  const refusedAt = refused?.field && (FIELDS.find((field) => field === refused.field) ?? 'name');
  const errorAt = (field: (typeof FIELDS)[number]) =>
    refused && refusedAt === field ? { error: problemText(refused) } : {};
  const submit = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (isNameless) return;
    const ids = profile.trim() ? networkIdsOf(profile) : undefined;
    if (profile.trim() && !ids) {
      setRefused({ code: 'url.notProfile', field: 'profile', args: { value: profile.slice(0, 80) } });
      return;
    }
    const person = {
      name,
      source: 'typed' as const,
      ...(email.trim() ? { address: email.trim() } : {}),
      ...(company.trim() ? { company: company.trim() } : {}),
      ...(ids ? { profile: seenProfile(ids, name) } : {}),
    };
    const reply = await perform('prospect.track', person, { atField: true });
    if (reply.ok) onDone(reply.value.prospectId);
    else setRefused(reply.problem);
  };
  const typing = (set: (typed: string) => void) => (typed: string) => {
    setRefused(undefined);
    set(typed);
  };
  return (
    <form class="dw-add" onSubmit={submit} noValidate>
      <h2 class="dw-lead">{t.addPerson}</h2>
      <p class="dw-small dw-ink-2">{t.addHint}</p>
      <TextField
        label={t.name}
        value={name}
        onInput={typing(setName)}
        native={{ autoFocus: true }}
        {...(tried && isNameless ? { error: te.text('name.empty') } : errorAt('name'))}
      />
      <TextField
        kind="email"
        label={t.email}
        value={email}
        onInput={typing(setEmail)}
        {...errorAt('email')}
      />
      <TextField label={t.company} value={company} onInput={typing(setCompany)} />
      <TextField
        kind="url"
        label={t.profile}
        value={profile}
        onInput={typing(setProfile)}
        {...errorAt('profile')}
      />
      <div class="dw-step-tools">
        <Button onClick={onLeave}>{tc.cancel}</Button>
        <Button kind="primary" type="submit" icon="plus">
          {tc.add}
        </Button>
      </div>
    </form>
  );
}
