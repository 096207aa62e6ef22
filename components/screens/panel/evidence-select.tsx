import { isReply } from '../../../domain/people/touch-meaning';
import { panel } from '../../../locales/areas';
import { touchName } from '../../../presenters/panel-touch';
import type { TouchRow } from '../../../storage/rows';
import { useT } from '../../language';
import { Select } from '../../ui/field';
import { speech } from '../shared/session';
import { useCase } from './panel-case';

/** Touches offered as proof: the newest that the buyer took part in. */
const OFFERED = 30;

/** Chooses the touch that proves something. */
export function EvidenceSelect({
  label,
  value,
  onChoose,
  buyerOnly = true,
}: {
  label?: string;
  value: string | undefined;
  /** Empty text unlinks. */
  onChoose: (touchId: string) => void;
  buyerOnly?: boolean;
}) {
  const t = useT(panel).frame;
  const { touches } = useCase().dossier;
  const offered = touches
    .filter((touch: TouchRow) => !buyerOnly || touch.dir === 'in' || isReply(touch))
    .slice(-OFFERED)
    .reverse();
  return (
    <Select
      label={label ?? t.evidence}
      value={value ?? ''}
      onChange={onChoose}
      options={[
        { value: '', label: offered.length > 0 ? t.chooseEvidence : t.noEvidence },
        ...offered.map((touch) => ({ value: touch.id, label: touchName(touch, speech.value) })),
      ]}
    />
  );
}
