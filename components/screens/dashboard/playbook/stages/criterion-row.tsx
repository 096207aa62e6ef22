import { isFixedItem, isOwnItem, type OwnCriterion } from '../../../../../domain/cycle/own-criteria';
import { playbook } from '../../../../../locales/areas';
import { useT } from '../../../../language';
import { IconButton } from '../../../../ui/button';
import { Checkbox } from '../../../../ui/choice';
import { TextField } from '../../../../ui/field';

/** One criterion while the list is being written: its words, whether it is needed, and its place. */
export function CriterionRow({
  row,
  no,
  count,
  usual,
  error,
  onChange,
  onStep,
  onRemove,
}: {
  row: OwnCriterion;
  no: number;
  count: number;
  /** The built-in words, which hold while none are typed. */
  usual: string;
  error: string | undefined;
  onChange: (row: OwnCriterion) => void;
  onStep: (by: -1 | 1) => void;
  onRemove: () => void;
}) {
  const t = useT(playbook).stages;
  const isFixed = isFixedItem(row.id);
  return (
    <li class="dw-pb-criterion">
      <div class="dw-pb-criterion-words">
        <TextField
          label={t.words(no)}
          value={row.text ?? ''}
          onInput={(text) => onChange({ ...row, text })}
          native={{ placeholder: usual }}
          {...(isFixed ? { hint: t.fixed } : {})}
          {...(error ? { error } : {})}
        />
        <div class="dw-row dw-wrap">
          <Checkbox
            checked={row.required}
            off={isFixed}
            label={t.required}
            onChange={(required) => onChange({ ...row, required })}
          />
          {isOwnItem(row.id) && (
            <Checkbox
              checked={row.buyerAct === true}
              label={t.buyerAct}
              onChange={(buyerAct) => onChange({ ...row, buyerAct })}
            />
          )}
        </div>
      </div>
      <IconButton
        icon="up"
        size="s"
        label={t.moveUp(no)}
        {...(no === 1 ? { off: t.first } : {})}
        onClick={() => onStep(-1)}
      />
      <IconButton
        icon="down"
        size="s"
        label={t.moveDown(no)}
        {...(no === count ? { off: t.last } : {})}
        onClick={() => onStep(1)}
      />
      <IconButton
        icon="trash"
        size="s"
        label={t.remove(no)}
        {...(isFixed ? { off: t.fixed } : {})}
        onClick={onRemove}
      />
    </li>
  );
}
