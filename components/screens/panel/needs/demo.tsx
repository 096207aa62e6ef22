import { useState } from 'preact/hooks';
import { demoPlan } from '../../../../domain/offer/offer-sheet';
import { panel, units } from '../../../../locales/areas';
import { useFormat, useT } from '../../../language';
import { TextField } from '../../../ui/field';
import { Icon } from '../../../ui/icon';
import type { BenefitLine, Need } from './needs-tab';

const DEFAULT_MINUTES = '30';

/**
 * The demo in the order of the offer: a block of minutes for each of the top needs.
 * @domain S21
 */
export function Demo({ needs, benefits }: { needs: readonly Need[]; benefits: readonly BenefitLine[] }) {
  const t = useT(panel).needs;
  const tu = useT(units);
  const f = useFormat();
  const [minutes, setMinutes] = useState(DEFAULT_MINUTES);
  if (needs.length === 0) return null;
  const plan = demoPlan(needs, benefits, Math.max(0, Math.floor(Number(minutes)) || 0));
  return (
    <details class="dw-part-fold">
      <summary>
        <span>{t.demo}</span>
        <Icon name="down" />
      </summary>
      <div class="dw-need-more">
        <TextField kind="number" label={t.demoTotal} value={minutes} onInput={setMinutes} />
        <ol>
          {plan.map((block) => (
            <li key={block.needId} class="dw-part-line">
              <span class="dw-grow dw-part-words">
                <bdi dir="auto">{block.words}</bdi>
                <span class="dw-small dw-ink-3 dw-need-show">
                  {t.demoBlock(
                    tu.minute(block.minutes),
                    block.show.length > 0 ? f.list(block.show.map((one) => f.isolate(one))) : t.demoNothing,
                  )}
                </span>
              </span>
            </li>
          ))}
        </ol>
      </div>
    </details>
  );
}
