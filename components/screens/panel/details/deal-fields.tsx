import { useState } from 'preact/hooks';
import { EVERYONE_ELSE, type Segment } from '../../../../domain/people/segment';
import { panel } from '../../../../locales/areas';
import { CURRENCIES, majorUnits, minorDigits } from '../../../../locales/money';
import type { RunEdit } from '../../../../messages/owner-protocol';
import { database } from '../../../../storage/database';
import { playbookOf } from '../../../../storage/queries/answer-record';
import { useT } from '../../../language';
import { Select } from '../../../ui/field';
import { perform } from '../../shared/perform';
import { settings } from '../../shared/session';
import { useQuery } from '../../shared/use-query';
import { DayField } from '../day-field';
import { MoneyField } from '../money-field';
import { useCase } from '../panel-case';
import { SavedField } from '../saved-field';
import { CadenceSelect } from './cadence-select';

/** Value, currency, expected day, segment and tags of the deal. */
export function DealFields() {
  const t = useT(panel).details;
  const { run } = useCase().dossier;
  const segments = useQuery(() => playbookOf<Omit<Segment, 'id'>>(database(), 'segment'), []) ?? [];
  const [chosen, setChosen] = useState('');
  const ccy = run.value?.ccy ?? (chosen || settings.value.homeCurrency);
  const edit = (change: RunEdit) => void perform('run.edit', { runId: run.id, edit: change });
  return (
    <section class="dw-part-block" aria-labelledby="dw-deal">
      <h2 id="dw-deal" class="dw-strong">
        {t.deal}
      </h2>
      <div class="dw-part-pair">
        <MoneyField
          label={t.value}
          amount={run.value}
          ccy={ccy}
          zero={run.tags?.includes('pilot') === true}
          onSave={(value) => edit({ value })}
        />
        <Select
          label={t.currency}
          value={ccy}
          onChange={(next) =>
            // The figure stays as it was typed; only its currency changes. Without one the choice waits for it.
            run.value
              ? edit({
                  value: { minor: Math.round(majorUnits(run.value) * 10 ** minorDigits(next)), ccy: next },
                })
              : setChosen(next)
          }
          options={[...new Set([ccy, ...CURRENCIES])].map((value) => ({ value, label: value }))}
        />
        <DayField
          label={t.expectedOn}
          value={run.expectedOn ?? ''}
          when="ahead"
          onSave={(expectedOn) => edit({ expectedOn: expectedOn || null })}
        />
        <Select
          label={t.segment}
          value={run.segmentId ?? ''}
          onChange={(segmentId) => edit({ segmentId: segmentId || null })}
          options={[
            { value: '', label: t.segmentEveryone },
            ...segments
              .filter(({ id }) => id !== EVERYONE_ELSE)
              .map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <CadenceSelect value={run.cadenceId ?? ''} onChange={(cadenceId) => edit({ cadenceId })} />
      </div>
      {run.whatIsNew && (
        <p class="dw-small dw-ink-2 dw-part-words">
          {t.whatIsNew}: <bdi dir="auto">{run.whatIsNew}</bdi>
        </p>
      )}
      <SavedField
        label={t.tags}
        hint={t.tagsHint}
        value={(run.tags ?? []).join(', ')}
        onSave={(text) =>
          edit({
            tags: text
              .split(/[,،]/)
              .map((tag) => tag.trim())
              .filter(Boolean),
          })
        }
      />
    </section>
  );
}
