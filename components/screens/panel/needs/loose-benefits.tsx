import { panel } from '../../../../locales/areas';
import { useT } from '../../../language';
import { IconButton } from '../../../ui/button';
import { Select } from '../../../ui/field';
import { Isolate } from '../../../ui/isolate';
import type { BenefitLine, Need } from './needs-tab';

/** Benefits without a need make an offer generic: link them or let them go. */
export function LooseBenefits({
  needs,
  benefits,
  onSave,
  onRemove,
}: {
  needs: readonly Need[];
  benefits: readonly BenefitLine[];
  onSave: (line: BenefitLine) => void;
  onRemove: (id: string) => void;
}) {
  const t = useT(panel).needs;
  if (benefits.length === 0) return null;
  return (
    <section class="dw-part-block" aria-label={t.loose}>
      <h2 class="dw-label">{t.loose}</h2>
      {benefits.map((line) => (
        <div key={line.id} class="dw-part-line">
          <span class="dw-grow dw-part-words">
            <Isolate kind="text">{line.benefit || line.feature}</Isolate>
          </span>
          <Select
            label={t.linkTo}
            hideLabel
            value=""
            onChange={(needId) => needId && onSave({ ...line, needId })}
            options={[
              { value: '', label: t.linkTo },
              ...needs.map(({ id, words }) => ({ value: id, label: words })),
            ]}
          />
          <IconButton icon="trash" size="s" label={t.removeBenefit} onClick={() => onRemove(line.id)} />
        </div>
      ))}
    </section>
  );
}
