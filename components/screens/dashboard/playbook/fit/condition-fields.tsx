import { FIT_FIELDS, type FitField } from '../../../../../domain/people/fit-facts';
import { panel, playbook } from '../../../../../locales/areas';
import { useT } from '../../../../language';
import { Select, TextField } from '../../../../ui/field';
import { COUNTED, type ConditionDraft } from './condition-draft';

/** One condition on one fact: which, how, and against what. */
export function ConditionFields({
  value,
  error,
  onChange,
}: {
  value: ConditionDraft;
  error?: string | undefined;
  onChange: (value: ConditionDraft) => void;
}) {
  const t = useT(playbook).fit;
  const fields = useT(panel).qualification.fitField;
  const setField = (field: FitField) =>
    onChange({
      ...value,
      field,
      op: COUNTED.has(field) ? 'between' : value.op === 'between' ? 'in' : value.op,
    });
  const problem = error ? { error } : {};
  return (
    <div class="dw-pb-pair">
      <Select
        label={t.field}
        value={value.field}
        options={FIT_FIELDS.map((field) => ({ value: field, label: fields[field] }))}
        onChange={setField}
      />
      {value.op === 'between' ? (
        <>
          <TextField
            kind="number"
            label={t.from}
            value={value.low}
            onInput={(low) => onChange({ ...value, low })}
            {...problem}
          />
          <TextField
            kind="number"
            label={t.to}
            value={value.high}
            onInput={(high) => onChange({ ...value, high })}
          />
        </>
      ) : (
        <>
          <Select
            label={t.how}
            value={value.op}
            options={[
              { value: 'in', label: t.ops.in },
              { value: 'contains', label: t.ops.contains },
            ]}
            onChange={(op) => onChange({ ...value, op })}
          />
          <TextField
            label={t.values}
            hint={value.field === 'country' ? t.countryHint : t.commas}
            value={value.words}
            onInput={(words) => onChange({ ...value, words })}
            {...problem}
          />
        </>
      )}
    </div>
  );
}
