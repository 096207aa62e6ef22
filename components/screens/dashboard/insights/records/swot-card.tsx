import { insights } from '../../../../../locales/areas';
import { useFormat, useT } from '../../../../language';
import { useLibrary } from '../../../shared/use-library';
import { labelNames } from '../../objections/use-book';
import { Card } from '../card';
import type { Numbers } from '../numbers';

const BOXES = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const;
const SHOWN = 6;

/**
 * The four boxes, read-only, filled from what buyers said.
 * @domain S96
 */
export function SwotCard({ numbers: { swot } }: { numbers: Numbers }) {
  const words = useT(insights).records.swot;
  const f = useFormat();
  const library = useLibrary();
  const nameOf = (box: (typeof BOXES)[number], id: string) =>
    library && (box === 'strengths' || box === 'weaknesses') ? labelNames(library, id, f.lang, id).kind : id;
  return (
    <Card title={words.title} subtitle={words.subtitle} wide>
      <div class="dw-ins-four">
        {BOXES.map((box) => (
          <section key={box} class="dw-ins-box">
            <h3 class="dw-strong">{words[box]}</h3>
            <p class="dw-small dw-ink-3">{words.from[box]}</p>
            <ul>
              {swot[box].slice(0, SHOWN).map((id) => (
                <li key={id}>
                  <bdi>{nameOf(box, id)}</bdi>
                </li>
              ))}
              {swot[box].length === 0 && <li class="dw-ink-3">{words.empty}</li>}
              {swot[box].length > SHOWN && (
                <li class="dw-small dw-ink-3">{words.more(swot[box].length - SHOWN)}</li>
              )}
            </ul>
          </section>
        ))}
      </div>
    </Card>
  );
}
