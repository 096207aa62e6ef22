import { ROLE_NEEDS } from '../../../../domain/committee/info-needs';
import {
  DECIDER_ROLES,
  type Decider,
  type DeciderRole,
  INFO_KINDS,
  type InfoKind,
} from '../../../../domain/records';
import { common, panel, views } from '../../../../locales/areas';
import type { Seat } from '../../../../storage/queries/committee';
import { useFormat, useT } from '../../../language';
import { Button } from '../../../ui/button';
import { Isolate } from '../../../ui/isolate';
import { Segment } from '../../../ui/tabs';
import { Chip } from '../../../ui/tag';
import { perform } from '../../shared/perform';
import { now } from '../../shared/session';
import { useCase } from '../panel-case';

type Edit = Partial<Pick<Decider, 'roles' | 'influence' | 'stance' | 'informed'>>;
const STANCES = ['for', 'neutral', 'against', 'unknown'] as const;
const INFLUENCES = ['1', '2', '3'] as const;

/** Saves a changed seat, as one act. */
export function putSeat({ decider }: Seat, edit: Edit): void {
  const { prospectId, runId, roles, influence, stance, informed } = decider;
  void perform('decider.put', {
    decider: { prospectId, runId, roles, influence, stance, informed, ...edit },
  });
}

/** "Told about this now", kept with what was told before. */
export function tellNow(seat: Seat, kinds: readonly InfoKind[]): void {
  const told = kinds.map((kind) => ({ kind, at: now.value }));
  putSeat(seat, { informed: [...seat.decider.informed, ...told] });
}

/** A decider's roles, influence, stance, and what they were told when. */
export function DeciderForm({ seat, onClose }: { seat: Seat; onClose: () => void }) {
  const t = useT(panel).people;
  const tc = useT(common);
  const tv = useT(views);
  const f = useFormat();
  const { standing } = useCase();
  const { decider, prospect } = seat;
  const toggle = (role: DeciderRole) => {
    const roles = decider.roles.includes(role)
      ? decider.roles.filter((one) => one !== role)
      : [...decider.roles, role];
    if (roles.length === 0) return;
    putSeat(seat, { roles });
    // Naming who can release the money is what the checklist asks for.
    if (role === 'economic_buyer' && roles.includes(role) && !standing.met.has('qua.power')) {
      void perform('tick.set', { runId: decider.runId, itemId: 'qua.power', done: true }, { quiet: true });
    }
  };
  const needed = INFO_KINDS.filter((kind) => decider.roles.some((role) => ROLE_NEEDS[role].includes(kind)));
  return (
    <section class="dw-part-form" aria-label={t.edit(prospect.name)}>
      <div class="dw-part-head">
        <h2 class="dw-strong">
          <Isolate>{prospect.name}</Isolate>
        </h2>
        <span>
          <Isolate kind="text">{prospect.title ?? ''}</Isolate>
        </span>
      </div>
      <fieldset class="dw-panel-choice">
        <legend class="dw-label">{t.roles}</legend>
        <div class="dw-part-chips">
          {DECIDER_ROLES.map((role) => (
            <Chip key={role} on={decider.roles.includes(role)} onPress={() => toggle(role)}>
              {t.role[role]}
            </Chip>
          ))}
        </div>
      </fieldset>
      <Segment
        label={t.influence}
        value={String(decider.influence) as (typeof INFLUENCES)[number]}
        onChange={(value) => putSeat(seat, { influence: Number(value) as Decider['influence'] })}
        tabs={INFLUENCES.map((value) => ({
          value,
          label: tv.influence[Number(value) as Decider['influence']],
        }))}
      />
      <Segment
        label={t.stance}
        value={decider.stance}
        onChange={(stance) => putSeat(seat, { stance })}
        tabs={STANCES.map((value) => ({ value, label: tv.stance[value] }))}
      />
      <div>
        <h3 class="dw-label">{t.toldHead}</h3>
        {needed.map((kind) => {
          const last = decider.informed.filter((told) => told.kind === kind).at(-1);
          return (
            <div key={kind} class="dw-part-line">
              <span class="dw-grow">{t.info[kind]}</span>
              <span class="dw-small dw-ink-3">{last ? t.toldOn(f.day(f.dayOf(last.at))) : t.neverTold}</span>
              <Button size="s" onClick={() => tellNow(seat, [kind])}>
                {t.told}
              </Button>
            </div>
          );
        })}
      </div>
      <div class="dw-part-actions">
        <Button
          kind="danger"
          onClick={() => {
            onClose();
            void perform('decider.delete', { runId: decider.runId, prospectId: prospect.id });
          }}
        >
          {t.remove}
        </Button>
        <Button onClick={onClose}>{tc.close}</Button>
      </div>
    </section>
  );
}
