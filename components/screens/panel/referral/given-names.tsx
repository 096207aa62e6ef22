import { useState } from 'preact/hooks';
import { common, panel } from '../../../../locales/areas';
import { database } from '../../../../storage/database';
import { readPeople } from '../../../../storage/queries/read-people';
import { useT } from '../../../language';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/field';
import { Isolate } from '../../../ui/isolate';
import { perform } from '../../shared/perform';
import { useQuery } from '../../shared/use-query';
import { useCase, useSheet } from '../panel-case';

/**
 * Names the customer gave, each a new prospect that is linked to the giver.
 * @domain S42
 */
export function GivenNames() {
  const t = useT(panel).referral;
  const tc = useT(common);
  const { dossier } = useCase();
  const [sheet, save] = useSheet('referral');
  const given = sheet.given ?? [];
  const people = useQuery(() => readPeople(database(), given), [given.join(' ')]);
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [company, setCompany] = useState('');
  const add = async () => {
    if (!name.trim()) return;
    const reply = await perform('prospect.track', {
      name: name.trim(),
      source: 'typed',
      ...(email.trim() ? { address: email.trim() } : {}),
      ...(company.trim() ? { company: company.trim() } : {}),
    });
    if (!reply.ok) return;
    const { prospectId } = reply.value;
    await perform(
      'prospect.edit',
      { prospectId, edit: { source: 'referral', referredBy: dossier.prospect.id } },
      { quiet: true },
    );
    save({ given: [...new Set([...given, prospectId])] });
    setOpen(false);
    setName('');
    setEmail('');
    setCompany('');
  };
  return (
    <section class="dw-part-block" aria-labelledby="dw-names">
      <h2 id="dw-names" class="dw-strong">
        {t.names}
      </h2>
      {given.length === 0 && <p class="dw-small dw-ink-2">{t.noNames}</p>}
      <ul>
        {(people ?? []).map((one) => (
          <li key={one.id} class="dw-part-line">
            <Isolate>{one.name}</Isolate>
          </li>
        ))}
      </ul>
      {open ? (
        <div class="dw-part-form">
          <p class="dw-small dw-ink-3">{t.givenBy}</p>
          <TextField label={t.name} value={name} onInput={setName} native={{ autoFocus: true }} />
          <div class="dw-part-pair">
            <TextField kind="email" label={t.email} value={email} onInput={setEmail} />
            <TextField label={t.company} value={company} onInput={setCompany} />
          </div>
          <div class="dw-part-actions">
            <Button onClick={() => setOpen(false)}>{tc.cancel}</Button>
            <Button kind="primary" onClick={() => void add()} {...(name.trim() ? {} : { off: t.name })}>
              {tc.add}
            </Button>
          </div>
        </div>
      ) : (
        <Button icon="plus" onClick={() => setOpen(true)}>
          {t.addName}
        </Button>
      )}
    </section>
  );
}
