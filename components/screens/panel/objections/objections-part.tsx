import './objections.css';
import { useState } from 'preact/hooks';
import { panel } from '../../../../locales/areas';
import { useT } from '../../../language';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/choice';
import { EmptyState } from '../../../ui/empty-state';
import { perform } from '../../shared/perform';
import { useCase } from '../panel-case';
import { ObjectionForm } from './objection-form';
import { ObjectionLine } from './objection-line';

/**
 * Every doubt of this deal: the words, how it stands, what answers it.
 * @domain S24, S26, S27, S30, S31
 */
export function ObjectionsPart() {
  const t = useT(panel).objections;
  const { dossier, standing } = useCase();
  const [adding, setAdding] = useState(false);
  const { objections, run } = dossier;
  const open = objections.filter(({ state }) => state === 'open').length;
  const newest = [...objections].sort((a, b) => rank(a.state) - rank(b.state) || b.at - a.at);
  return (
    <div class="dw-panel-body">
      <section class="dw-part-block" aria-labelledby="dw-objections">
        <div class="dw-part-head">
          <h2 id="dw-objections" class="dw-strong">
            {t.title}
          </h2>
          <span>{objections.length > 0 ? t.counts(open, objections.length - open) : ''}</span>
        </div>
        {objections.length === 0 && <EmptyState text={t.none} />}
        <ul>
          {newest.map((one) => (
            <ObjectionLine key={one.id} objection={one} />
          ))}
        </ul>
        {adding ? (
          <ObjectionForm onClose={() => setAdding(false)} />
        ) : (
          <Button icon="plus" onClick={() => setAdding(true)}>
            {t.add}
          </Button>
        )}
        {objections.length === 0 && (
          <div>
            <Checkbox
              label={t.noneRaised}
              checked={standing.met.has('obj.logged')}
              onChange={(done) => void perform('tick.set', { runId: run.id, itemId: 'obj.logged', done })}
            />
            <p class="dw-small dw-ink-3">{t.noneRaisedHint}</p>
          </div>
        )}
      </section>
    </div>
  );
}

/** Open ones first, settled ones last. */
function rank(state: string): number {
  return state === 'open' ? 0 : state === 'answered' ? 1 : 2;
}
