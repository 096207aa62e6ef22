import { useState } from 'preact/hooks';
import { TERMS, type TermRow, termsSheet } from '../../../../domain/negotiation/terms-sheet';
import { common, panel } from '../../../../locales/areas';
import { useT } from '../../../language';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/field';
import { Isolate } from '../../../ui/isolate';
import type { DueMark } from '../../../views/cycle-ring/due-mark';
import { DueWord } from '../../../views/cycle-ring/due-word';
import { useSheet } from '../panel-case';

const MARKS: Readonly<Record<TermRow['state'], DueMark>> = { open: 'next', proposed: 'due', agreed: 'done' };
const NEXT: Readonly<Record<TermRow['state'], TermRow['state']>> = {
  open: 'proposed',
  proposed: 'agreed',
  agreed: 'open',
};

/**
 * The terms, each open, proposed or agreed; a press moves one on. When the five that count are agreed, the checklist
 * knows it.
 * @domain S35
 */
export function TermRows() {
  const t = useT(panel).terms;
  const tc = useT(common);
  const [{ terms = [] }, save] = useSheet('negotiation');
  const [own, setOwn] = useState('');
  const rows = termsSheet(terms);
  const names: Record<string, string> = t.terms;
  const put = (row: TermRow) => {
    const next = [...terms.filter(({ term }) => term !== row.term), row];
    save({ terms: next });
  };
  const add = () => {
    if (!own.trim()) return;
    put({ term: own.trim(), state: 'open' });
    setOwn('');
  };
  return (
    <section class="dw-part-block" aria-labelledby="dw-terms">
      <div class="dw-part-head">
        <h2 id="dw-terms" class="dw-strong">
          {t.sheet}
        </h2>
        <span>{t.agreed(rows.filter(({ state }) => state === 'agreed').length, rows.length)}</span>
      </div>
      <ul class="dw-terms-grid">
        {rows.map((row) => {
          const name = TERMS.some((id) => id === row.term) ? (names[row.term] ?? row.term) : row.term;
          return (
            <li key={row.term}>
              <button
                type="button"
                class="dw-terms-row"
                aria-label={t.changeState(name, t.state[row.state])}
                onClick={() => put({ ...row, state: NEXT[row.state] })}
              >
                <Isolate kind="text">{name}</Isolate>
                <DueWord mark={MARKS[row.state]} words={t.state[row.state]} />
              </button>
            </li>
          );
        })}
      </ul>
      <div class="dw-row">
        <div class="dw-grow">
          <TextField
            label={t.addTerm}
            value={own}
            onInput={setOwn}
            native={{ maxLength: 80, onKeyDown: (event) => event.key === 'Enter' && add() }}
          />
        </div>
        <Button class="dw-terms-add" onClick={add} {...(own.trim() ? {} : { off: t.addTerm })}>
          {tc.add}
        </Button>
      </div>
    </section>
  );
}
