import '../sheet/lists.css';
import { leansOf } from '../../../../../domain/objections/lean-of';
import type { ObjectionLibrary } from '../../../../../domain/objections/library';
import { objections } from '../../../../../locales/areas';
import { database } from '../../../../../storage/database';
import { playbookOf } from '../../../../../storage/queries/answer-record';
import { useFormat, useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { saveFile } from '../../../../ui/save-file';
import { Tag } from '../../../../ui/tag';
import { perform } from '../../../shared/perform';
import { now } from '../../../shared/session';
import { useQuery } from '../../../shared/use-query';
import { labelNames } from '../use-book';

/** What the rep said of a detection; of the words only a hash is kept. */
interface Correction {
  words: string;
  label: string;
  verdict: 'right' | 'wrong' | 'other';
  other?: string;
  at: number;
}

const SHOWN = 100;

/** Every correction with its way back, and all of them as a file. */
export function Corrections({ library }: { library: ObjectionLibrary }) {
  const t = useT(objections);
  const f = useFormat();
  const words = t.practice.detect;
  const corrections = (useQuery(() => playbookOf<Correction>(database(), 'correction'), []) ?? []).toSorted(
    (a, b) => b.at - a.at,
  );
  const nameOf = (label: string) => labelNames(library, label, f.lang, t.uncategorised).kind;
  const save = () =>
    saveFile(
      `dawra-corrections-${f.dayOf(now.value)}.json`,
      JSON.stringify({ dawra: 'corrections', version: 1, corrections }, null, 2),
      'application/json',
    );
  return (
    <section class="dw-card dw-obj-main">
      <header class="dw-row dw-wrap">
        <h2 class="dw-lead dw-grow">
          {words.corrections} <span class="dw-small dw-ink-3 dw-num">{f.number(corrections.length)}</span>
        </h2>
        {corrections.length > 0 && (
          <Button size="s" icon="export" onClick={save}>
            {words.export}
          </Button>
        )}
      </header>
      <p class="dw-small dw-ink-2">{words.correctionsHint}</p>
      {corrections.length === 0 && <p class="dw-ink-3">{words.noCorrections}</p>}
      {[...leansOf(corrections)].map(([label, { right, wrong, shown }]) => (
        <p key={label} class="dw-small">
          {words.lean[shown](nameOf(label), shown === 'surer' ? right : wrong, right + wrong)}
        </p>
      ))}
      <ul class="dw-obj-heard">
        {corrections.slice(0, SHOWN).map((one) => (
          <li key={one.id}>
            <span class="dw-small dw-ink-3 dw-num">{f.dayMonth(f.dayOf(one.at))}</span>
            <span class="dw-grow">
              {one.other ? words.becomes(nameOf(one.label), nameOf(one.other)) : nameOf(one.label)}
            </span>
            <Tag tone={one.verdict === 'right' ? 'done' : 'plain'}>{words.verdict[one.verdict]}</Tag>
            <Button
              size="s"
              kind="quiet"
              icon="undo"
              onClick={() => void perform('playbook.delete', { pieceId: one.id })}
            >
              {words.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
