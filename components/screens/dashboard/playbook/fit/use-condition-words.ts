import type { Condition } from '../../../../../domain/people/criterion';
import { panel, playbook } from '../../../../../locales/areas';
import { useFormat, useT } from '../../../../language';

/** Says a condition as a short sentence: "Industry contains retail or food". */
export function useConditionWords(): (condition: Condition) => string {
  const t = useT(playbook).fit;
  const fields: Readonly<Record<string, string>> = useT(panel).qualification.fitField;
  const f = useFormat();
  return ({ field, op, value }) => {
    const name = fields[field] ?? field;
    const list = typeof value === 'object' ? [...value] : [value];
    if (op === 'between') return t.isBetween(name, f.number(Number(list[0])), f.number(Number(list[1])));
    const said = f.list(
      list.map((entry) => f.isolate(String(entry))),
      'or',
    );
    return op === 'in' ? t.isOneOf(name, said) : t.contains(name, said);
  };
}
