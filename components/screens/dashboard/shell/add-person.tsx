import { useState } from 'preact/hooks';
import { common, dashboard } from '../../../../locales/areas';
import type { MessageProblem } from '../../../../messages/protocol';
import { useT } from '../../../language';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { TextField } from '../../../ui/field';
import { perform, problemText } from '../../shared/perform';
import { closeLayer } from './layers';
import { goTo } from './place';

/**
 * Adds a person by hand: a name and one way to reach them.
 * @domain S11, S14
 */
export function AddPerson() {
  const t = useT(dashboard);
  const tc = useT(common);
  const [name, setName] = useState('');
  const [address, setAddress] = useState('');
  const [company, setCompany] = useState('');
  const [problem, setProblem] = useState<MessageProblem | undefined>(undefined);
  const [saving, setSaving] = useState(false);
  const submit = async () => {
    if (saving) return;
    setSaving(true);
    const person = {
      source: 'typed' as const,
      ...(name.trim() ? { name: name.trim() } : {}),
      ...(address.trim() ? { address: address.trim() } : {}),
      ...(company.trim() ? { company: company.trim() } : {}),
    };
    const reply = await perform('prospect.track', person, { atField: true });
    setSaving(false);
    if (!reply.ok) {
      setProblem(reply.problem);
      return;
    }
    closeLayer();
    goTo({ page: 'person', prospectId: reply.value.prospectId });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.isComposing) void submit();
  };
  const isName = problem?.field === 'name';
  const error = problem && { error: problemText(problem) };
  const native = { onKeyDown, autoComplete: 'off' as const };
  return (
    <Dialog
      title={t.addPerson}
      closeLabel={tc.close}
      onClose={closeLayer}
      actions={
        <>
          <Button onClick={closeLayer}>{tc.cancel}</Button>
          <Button kind="primary" saving={saving} onClick={submit}>
            {tc.add}
          </Button>
        </>
      }
    >
      <p class="dw-small dw-ink-2">{t.addHint}</p>
      <TextField label={t.name} value={name} onInput={setName} native={native} {...(isName ? error : {})} />
      <TextField
        label={t.address}
        value={address}
        onInput={setAddress}
        native={native}
        {...(isName ? {} : error)}
      />
      <TextField label={t.company} value={company} onInput={setCompany} native={native} />
    </Dialog>
  );
}
