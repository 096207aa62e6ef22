import { panel } from '../../../../locales/areas';
import type { AccountEdit } from '../../../../messages/owner-protocol';
import { useT } from '../../../language';
import { perform } from '../../shared/perform';
import { useCase } from '../panel-case';
import { SavedField } from '../saved-field';
import { CountrySelect } from './country-select';

/** What is kept about the firm. */
export function CompanyFields() {
  const t = useT(panel).details;
  const { prospect, account } = useCase().dossier;
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
            onSave={(text) => {
              const headcount = Math.floor(Number(text));
              edit({ headcount: headcount >= 1 ? headcount : null });
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
