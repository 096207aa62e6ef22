import { useId } from 'preact/hooks';
import type { ObjectionLibrary } from '../../domain/objections/library';
import { views } from '../../locales/areas';
import { useFormat, useT } from '../language';
import { Field, fieldAttributes } from '../ui/field';
import { Icon } from '../ui/icon';

/** Chooses a kind of objection, grouped by category. */
export function KindSelect({
  library,
  label,
  value,
  onChange,
  error,
}: {
  library: ObjectionLibrary;
  label: string;
  value: string;
  onChange: (label: string) => void;
  error?: string;
}) {
  const t = useT(views);
  const f = useFormat();
  const id = useId();
  const words = error ? { label, error } : { label };
  return (
    <Field {...words} id={id}>
      <div class="dw-control dw-control-select" data-error={error ? '' : undefined}>
        <select
          {...fieldAttributes(id, words)}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          <option value="">{t.choose}</option>
          {library.categories.map((category) => (
            <optgroup key={category.id} label={category[f.lang]}>
              {category.subcategories.map((kind) => (
                <option key={kind.id} value={`${category.id}.${kind.id}`}>
                  {kind[f.lang]}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <Icon name="down" />
      </div>
    </Field>
  );
}
