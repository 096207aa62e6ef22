import { matchPersona, type Persona } from '../../../../domain/people/match-persona';
import { CHANNELS, type Channel, SOURCES } from '../../../../domain/records';
import { panel, touches } from '../../../../locales/areas';
import type { ProspectEdit } from '../../../../messages/owner-protocol';
import { database } from '../../../../storage/database';
import { playbookOf } from '../../../../storage/queries/answer-record';
import { readPeople } from '../../../../storage/queries/read-people';
import { useT } from '../../../language';
import { Button } from '../../../ui/button';
import { Select } from '../../../ui/field';
import { perform } from '../../shared/perform';
import { useQuery } from '../../shared/use-query';
import { useCase } from '../panel-case';
import { SavedField } from '../saved-field';
import { CountrySelect } from './country-select';

const list = (text: string) =>
  text
    .split(/[,،\n]/)
    .map((part) => part.trim())
    .filter(Boolean);

/** Name, addresses, persona, source: what is kept about the person. */
export function PersonFields() {
  const t = useT(panel).details;
  const tt = useT(touches);
  const { dossier } = useCase();
  const { prospect, run } = dossier;
  const personas = useQuery(() => playbookOf<Omit<Persona, 'id'>>(database(), 'persona'), []) ?? [];
  const giver = useQuery(
    async () => (prospect.referredBy ? readPeople(database(), [prospect.referredBy]) : []),
    [prospect.referredBy],
  );
  const edit = (change: ProspectEdit) =>
    void perform('prospect.edit', { prospectId: prospect.id, edit: change });
  const suggested = prospect.title ? matchPersona(prospect.title, personas) : undefined;
  const firstChannel = dossier.ticks.find(({ itemId, done }) => itemId === 'pro.channel' && done)?.note ?? '';
  return (
    <section class="dw-part-block" aria-labelledby="dw-person">
      <h2 id="dw-person" class="dw-strong">
        {t.person}
      </h2>
      <SavedField label={t.name} value={prospect.name} onSave={(name) => edit({ name })} />
      <SavedField
        label={t.jobTitle}
        value={prospect.title ?? ''}
        onSave={(title) => edit({ title: title || null })}
      />
      <SavedField
        kind="email"
        label={t.emails}
        hint={t.emailsHint}
        value={prospect.emails.join(', ')}
        onSave={(text) => edit({ emails: list(text) })}
      />
      <SavedField
        kind="phone"
        label={t.phones}
        value={prospect.phones.join(', ')}
        onSave={(text) => edit({ phones: list(text) })}
      />
      <SavedField
        kind="url"
        label={t.linkedin}
        hint={prospect.leadId ? t.leadLinked : t.linkedinHint}
        value={prospect.linkedin ?? ''}
        onSave={(text) => edit({ linkedin: text || null })}
      />
      <div class="dw-part-pair">
        <CountrySelect
          label={t.country}
          hint={t.countryHint}
          value={prospect.country ?? ''}
          onChange={(country) => edit({ country: country || null })}
        />
        <Select
          label={t.language}
          value={prospect.lang ?? ''}
          onChange={(lang) => edit({ lang: lang || null })}
          options={[
            { value: '', label: t.languageUnknown },
            { value: 'en', label: t.languages.en },
            { value: 'ar', label: t.languages.ar },
          ]}
        />
        <Select
          label={t.source}
          value={prospect.source}
          onChange={(source) => edit({ source })}
          options={SOURCES.map((value) => ({ value, label: tt.source[value] }))}
        />
        {prospect.source === 'partner' && (
          <SavedField
            label={t.partner}
            value={prospect.partner ?? ''}
            onSave={(partner) => edit({ partner: partner || null })}
          />
        )}
        <Select
          label={t.persona}
          value={prospect.personaId ?? ''}
          onChange={(personaId) => edit({ personaId: personaId || null })}
          options={[
            { value: '', label: t.personaNone },
            ...personas.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Select
          label={t.firstChannel}
          value={firstChannel}
          onChange={(channel) =>
            void perform('tick.set', {
              runId: run.id,
              itemId: 'pro.channel',
              done: channel !== '',
              ...(channel ? { note: channel } : {}),
            })
          }
          options={[
            { value: '', label: t.personaNone },
            ...CHANNELS.map((channel: Channel) => ({ value: channel, label: tt.channel[channel] })),
          ]}
        />
      </div>
      {suggested && suggested !== prospect.personaId && (
        <p class="dw-row dw-wrap dw-small dw-ink-2">
          <span>{t.personaSuggested(personas.find(({ id }) => id === suggested)?.name ?? '')}</span>
          <Button size="s" onClick={() => edit({ personaId: suggested })}>
            {t.personaTake}
          </Button>
        </p>
      )}
      {giver?.[0] && <p class="dw-small dw-ink-2">{t.referredBy(giver[0].name)}</p>}
      <SavedField
        label={t.tags}
        hint={t.tagsHint}
        value={(prospect.tags ?? []).join(', ')}
        onSave={(text) => edit({ tags: list(text) })}
      />
    </section>
  );
}
