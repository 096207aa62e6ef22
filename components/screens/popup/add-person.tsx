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
  const nameError = name.trim() === '' ? te.text('name.empty') : undefined;
  const emailError = refused?.field === 'email' ? problemText(refused) : undefined;
  const profileError = refused?.field === 'profile' ? problemText(refused) : undefined;
  const submit = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (nameError) return;
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
  const shown = (error: string | undefined) => (tried && error ? { error } : {});
  return (
    <form class="dw-add" onSubmit={submit} noValidate>
      <h2 class="dw-lead">{t.addPerson}</h2>
      <p class="dw-small dw-ink-2">{t.addHint}</p>
      <TextField
        label={t.name}
        value={name}
        onInput={setName}
        native={{ autoFocus: true }}
        {...shown(nameError)}
      />
      <TextField
        kind="email"
        label={t.email}
        value={email}
        onInput={typing(setEmail)}
        {...shown(emailError)}
      />
      <TextField label={t.company} value={company} onInput={setCompany} />
      <TextField
        kind="url"
        label={t.profile}
        value={profile}
        onInput={typing(setProfile)}
        {...shown(profileError)}
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
