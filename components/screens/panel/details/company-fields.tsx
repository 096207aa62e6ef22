import { useState } from 'preact/hooks';
import { latinDigits } from '../../../../domain/people/normalise-key';
import { panel } from '../../../../locales/areas';
import type { AccountEdit } from '../../../../messages/owner-protocol';
import { useT } from '../../../language';
import { perform, problemText } from '../../shared/perform';
import { useCase } from '../panel-case';
import { SavedField } from '../saved-field';
import { CountrySelect } from './country-select';

/** What is kept about the firm. */
export function CompanyFields() {
  const t = useT(panel).details;
  const { prospect, account } = useCase().dossier;
  const [error, setError] = useState('');
  const edit = (change: AccountEdit) =>
    void perform('account.edit', { prospectId: prospect.id, edit: change });
  return (
    <section class="dw-part-block" aria-labelledby="dw-company">
      <h2 id="dw-company" class="dw-strong">
        {t.company}
      </h2>
      <SavedField
        label={t.firm}
        value={account?.name ?? ''}
        onSave={(company) =>
          void perform('prospect.edit', { prospectId: prospect.id, edit: { company: company || null } })
        }
      />
      {account && (
        <div class="dw-part-pair">
          <SavedField
            kind="number"
            label={t.headcount}
            value={account.headcount === undefined ? '' : String(account.headcount)}
            {...(error ? { error } : {})}
            onSave={(text) => {
              const typed = latinDigits(text).replace(/[\s,٬]/g, '');
              const isWhole = /^\d{1,7}$/.test(typed) && Number(typed) >= 1;
              setError(
                typed === '' || isWhole ? '' : problemText({ code: 'number.whole', args: { value: text } }),
              );
              if (typed === '' || isWhole) edit({ headcount: isWhole ? Number(typed) : null });
            }}
          />
          <SavedField
            label={t.industry}
            value={account.industry ?? ''}
            onSave={(industry) => edit({ industry: industry || null })}
          />
          <CountrySelect
            label={t.country}
            value={account.country ?? ''}
            onChange={(country) => edit({ country: country || null })}
          />
          <SavedField
            label={t.tags}
            hint={t.tagsHint}
            value={account.tags.join(', ')}
            onSave={(text) =>
              edit({
                tags: text
                  .split(/[,،]/)
                  .map((tag) => tag.trim())
                  .filter(Boolean),
              })
            }
          />
        </div>
      )}
    </section>
  );
}
