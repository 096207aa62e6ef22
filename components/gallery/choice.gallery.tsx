import { useState } from 'preact/hooks';
import { Checkbox, RadioGroup, Switch } from '../ui/choice';
import type { Pick, Specimen } from './specimen';

function Choices({ pick }: { pick: Pick }) {
  const [checked, setChecked] = useState(true);
  const [digits, setDigits] = useState<'latn' | 'arab'>('latn');
  return (
    <>
      <Checkbox checked={checked} onChange={setChecked} label={pick('On', 'مفعّل')} />
      <Checkbox checked={!checked} onChange={(on) => setChecked(!on)} label={pick('Off', 'معطّل')} />
      <Switch checked={checked} onChange={setChecked} label={pick('Subject lines', 'سطر الموضوع')} />
      <Switch checked={false} onChange={() => {}} label={pick('Not now', 'ليس الآن')} off />
      <RadioGroup
        name="digits"
        label={pick('Digits', 'الأرقام')}
        value={digits}
        options={[
          { value: 'latn', label: '123' },
          { value: 'arab', label: '١٢٣' },
        ]}
        onChange={setDigits}
      />
    </>
  );
}

export const choiceSpecimen: Specimen = {
  id: 'choice',
  title: 'Checks, switches, radios',
  states: [{ name: 'all', render: (pick) => <Choices pick={pick} /> }],
};
