import './fit.css';
import { missingPositioning, type Positioning } from '../../../../../domain/people/segment';
import { playbook } from '../../../../../locales/areas';
import { useT } from '../../../../language';
import { TextField } from '../../../../ui/field';

const BOXES = ['forWhom', 'need', 'category', 'benefit', 'unlike', 'proof'] as const;

/** The six boxes of a position; once all are filled, the line they make is shown. */
export function PositioningBoxes({
  value,
  onChange,
}: {
  value: Positioning;
  onChange: (value: Positioning) => void;
}) {
  const t = useT(playbook).fit;
  return (
    <fieldset class="dw-pb-steps">
      <legend class="dw-label">{t.positioning}</legend>
      <div class="dw-pb-pair">
        {BOXES.map((box) => (
          <TextField
            key={box}
            label={t.boxes[box]}
            value={value[box]}
            onInput={(text) => onChange({ ...value, [box]: text })}
            native={{ maxLength: 160 }}
          />
        ))}
      </div>
      {missingPositioning(value).length === 0 ? (
        <p class="dw-pb-line">
          <bdi dir="auto">{t.positioningLine(value)}</bdi>
        </p>
      ) : (
        <p class="dw-small dw-ink-3">{t.positioningHint}</p>
      )}
    </fieldset>
  );
}
