import { useState } from 'preact/hooks';
import type { StageId } from '../../../../domain/records';
import { panel } from '../../../../locales/areas';
import { presentChecklist, STEP_PLACES, type StepLine } from '../../../../presenters/panel-steps';
import { useT } from '../../../language';
import { ChecklistItem } from '../../../views/checklist-item';
import { perform } from '../../shared/perform';
import { now, speech } from '../../shared/session';
import { EvidenceSelect } from '../evidence-select';
import { useCase } from '../panel-case';
import { goTo, logAsked } from '../place';

/** The items of a stage with their ticks; each open one leads to the place where it is done. */
export function Checklist({ stage, still = false }: { stage: StageId; still?: boolean }) {
  const t = useT(panel);
  const one = useCase();
  const lines = presentChecklist(stage, one, t, speech.value, now.value);
  return (
    <ul>
      {lines.map((line) => (
        <Line key={line.id} line={line} still={still} />
      ))}
    </ul>
  );
}

function Line({ line, still }: { line: StepLine; still: boolean }) {
  const t = useT(panel);
  const { dossier } = useCase();
  const [asksProof, setAsksProof] = useState(false);
  const set = (done: boolean, touchId?: string) =>
    void perform('tick.set', {
      runId: dossier.run.id,
      itemId: line.id,
      done,
      ...(touchId ? { touchId } : {}),
    });
  const verbs: Record<string, string> = t.steps.go;
  const verb = still || line.met ? undefined : verbs[line.id];
  const { buyer, id, label, note, met, auto } = line;
  return (
    <>
      <ChecklistItem
        item={{ id, label, met, auto, buyer, ...(note ? { note } : {}), ...(verb ? { action: verb } : {}) }}
        onTick={(done) => {
          // A buyer's act stands on a touch, so the touch is asked for first.
          if (done && buyer) setAsksProof(true);
          else set(done);
        }}
        onAct={() => openPlace(id)}
      />
      {asksProof && !met && (
        <li class="dw-part-form">
          <p class="dw-small dw-ink-2">{t.steps.buyerNeedsProof}</p>
          <EvidenceSelect
            value={undefined}
            onChoose={(touchId) => {
              if (!touchId) return;
              set(true, touchId);
              setAsksProof(false);
            }}
          />
        </li>
      )}
    </>
  );
}

function openPlace(itemId: string): void {
  const place = STEP_PLACES[itemId];
  if (place === undefined) return;
  if (place === 'log') {
    logAsked.value = true;
    goTo('story');
  } else goTo(place);
}
