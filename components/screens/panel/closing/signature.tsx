import { useState } from 'preact/hooks';
import { panel } from '../../../../locales/areas';
import { useFormat, useT } from '../../../language';
import { Button } from '../../../ui/button';
import { MoveDialog } from '../../shared/move-dialog';
import { useCase, useSheet } from '../panel-case';

/**
 * The signature with its date is the win.
 * @domain S38
 */
export function Signature() {
  const t = useT(panel).closing;
  const f = useFormat();
  const { dossier, person } = useCase();
  const [{ signedOn }] = useSheet('closing');
  const [asked, setAsked] = useState(false);
  const won = person.moves.find(({ kind }) => kind === 'won');
  const day = dossier.moves.findLast((move) => move.kind === 'won')?.signedOn ?? signedOn;
  return (
    <section class="dw-part-block" aria-labelledby="dw-signed">
      <h2 id="dw-signed" class="dw-strong">
        {t.signed}
      </h2>
      {day && <p>{t.signedDone(f.day(day))}</p>}
      {won && (
        <Button
          kind={dossier.run.stage === 'closing' ? 'primary' : 'plain'}
          icon="star"
          onClick={() => setAsked(true)}
        >
          {t.win}
        </Button>
      )}
      {asked && won && <MoveDialog runId={dossier.run.id} move={won} onClose={() => setAsked(false)} />}
    </section>
  );
}
