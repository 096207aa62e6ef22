import { CADENCES } from '../../../../domain/cadence/cadences';
import { cadenceOfPiece } from '../../../../domain/cadence/own-cadence';
import { panel, steps } from '../../../../locales/areas';
import { database } from '../../../../storage/database';
import { playbookOf } from '../../../../storage/queries/answer-record';
import { useT } from '../../../language';
import { Select } from '../../../ui/field';
import { useQuery } from '../../shared/use-query';

/**
 * The rhythm this deal is followed up in: its stage's own, another built-in one, or one the team wrote.
 * @domain S50, S56
 */
export function CadenceSelect({
  value,
  onChange,
}: {
  value: string;
  onChange: (cadenceId: string | null) => void;
}) {
  const t = useT(panel).details;
  const names = useT(steps).cadence;
  const own = useQuery(() => playbookOf<{ name: string }>(database(), 'cadence'), []) ?? [];
  return (
    <Select
      label={t.cadence}
      value={value}
      onChange={(id) => onChange(id || null)}
      options={[
        { value: '', label: t.cadenceOfStage },
        ...own.filter(cadenceOfPiece).map(({ id, name }) => ({ value: id, label: name })),
        ...CADENCES.map((id) => ({ value: id, label: names[id] })),
      ]}
    />
  );
}
