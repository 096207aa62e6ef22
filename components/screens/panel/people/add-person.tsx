import { useState } from 'preact/hooks';
import { common, panel } from '../../../../locales/areas';
import type { Seat } from '../../../../storage/queries/committee';
import { useT } from '../../../language';
import { Button } from '../../../ui/button';
import { perform } from '../../shared/perform';
import { useCase } from '../panel-case';
import { PeopleSearch } from '../people-search';

/** Gives somebody a seat in the committee: the prospect, somebody tracked, or a new name of the same firm. */
export function AddPerson({
  seats,
  onAdded,
}: {
  seats: readonly Seat[];
  onAdded: (prospectId: string) => void;
}) {
  const t = useT(panel).people;
  const tc = useT(common);
  const { prospect, account, run } = useCase().dossier;
  const [open, setOpen] = useState(false);
  const seat = async (prospectId: string) => {
    setOpen(false);
    if (!seats.some((one) => one.prospect.id === prospectId)) {
      await perform('decider.put', {
        decider: {
          runId: run.id,
          prospectId,
          roles: ['user'],
          influence: 1,
          stance: 'unknown',
          informed: [],
        },
      });
    }
    onAdded(prospectId);
  };
  const add = async (name: string) => {
    const reply = await perform(
      'prospect.track',
      { name, source: 'typed', ...(account ? { company: account.name } : {}) },
      { quiet: true },
    );
    if (reply.ok) await seat(reply.value.prospectId);
  };
  const isSeated = seats.some((one) => one.prospect.id === prospect.id);
  return open ? (
    <section class="dw-part-form" aria-label={t.add}>
      <PeopleSearch label={t.addLabel} onChoose={(id) => void seat(id)} onAdd={(name) => void add(name)} />
      <div class="dw-part-actions">
        <Button onClick={() => setOpen(false)}>{tc.cancel}</Button>
      </div>
    </section>
  ) : (
    <div class="dw-part-actions">
      <Button icon="plus" onClick={() => setOpen(true)}>
        {t.add}
      </Button>
      {!isSeated && (
        <Button kind="quiet" onClick={() => void seat(prospect.id)}>
          {t.addSelf(prospect.name)}
        </Button>
      )}
    </div>
  );
}
