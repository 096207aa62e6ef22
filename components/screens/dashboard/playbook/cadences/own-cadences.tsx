import './cadences.css';
import { playbook } from '../../../../../locales/areas';
import { database } from '../../../../../storage/database';
import { cadenceUse } from '../../../../../storage/queries/playbook-pieces';
import { useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { EmptyState } from '../../../../ui/empty-state';
import { useQuery } from '../../../shared/use-query';
import { PieceButtons } from '../shared/piece-buttons';
import type { Piece, Pieces } from '../shared/pieces';
import { Section } from '../shared/section';
import { useEditing } from '../shared/use-editing';
import { CadenceEditor } from './cadence-editor';
import { Ladder } from './ladder';

/**
 * Cadences the team wrote; a deal follows one once it is chosen in its details.
 * @domain S50, S56, S63
 */
export function OwnCadences({ pieces }: { pieces: Pieces }) {
  const t = useT(playbook).cadences;
  const use = useQuery(() => cadenceUse(database()), []);
  const editing = useEditing<Piece<'cadence'>>();
  return (
    <Section title={t.own} hint={t.ownHint} add={t.write} onAdd={() => editing.fresh()}>
      {pieces.cadence.length === 0 && (
        <EmptyState
          text={t.ownEmpty}
          action={<Button onClick={() => editing.fresh({ steps: EXAMPLE })}>{t.example}</Button>}
        />
      )}
      <ul class="dw-pb-cadences">
        {pieces.cadence.map((cadence) => (
          <li key={cadence.id}>
            <header class="dw-row dw-wrap">
              <h3 class="dw-strong">
                <bdi dir="auto">{cadence.name}</bdi>
              </h3>
              <span class="dw-small dw-ink-3">
                {[t.attempts(cadence.steps.length), t.inUse(use?.get(cadence.id) ?? 0)].join(' · ')}
              </span>
              <span class="dw-grow" />
              <PieceButtons id={cadence.id} name={cadence.name} onEdit={() => editing.change(cadence)} />
            </header>
            <Ladder
              label={cadence.name}
              channels={cadence.steps.map(({ channel }) => channel)}
              gaps={cadence.steps.map(({ gapWorkDays }, i) => (i === 0 ? 0 : gapWorkDays))}
              breakup={cadence.steps.length > 1}
            />
          </li>
        ))}
      </ul>
      {editing.open && (
        <CadenceEditor piece={editing.open.piece} start={editing.open.start} onClose={editing.close} />
      )}
    </Section>
  );
}

const EXAMPLE: Piece<'cadence'>['steps'] = [
  { channel: 'email', gapWorkDays: 0 },
  { channel: 'call', gapWorkDays: 2 },
  { channel: 'email', gapWorkDays: 5 },
];
