import { useState } from 'preact/hooks';
import { Select, TextArea, TextField, type TextFieldProps } from '../ui/field';
import { Palette } from '../ui/palette';
import { people } from './samples';
import type { Pick, Specimen } from './specimen';

function Live(props: Omit<TextFieldProps, 'onInput'>) {
  const [value, setValue] = useState(props.value);
  return <TextField {...props} value={value} onInput={setValue} />;
}

function Finder({ pick }: { pick: Pick }) {
  const [query, setQuery] = useState('');
  const { huda, long } = people(pick);
  const choices = [
    { id: 'huda', label: huda.name, hint: huda.company, icon: 'person' as const },
    { id: 'long', label: long.name, hint: long.company, icon: 'person' as const },
    { id: 'log', label: pick('Log a touchpoint', 'تسجيل تواصل'), icon: 'plus' as const, kbd: 'L' },
  ].filter(({ label }) => label.includes(query));
  return (
    <div class="dw-gallery-fill">
      <Palette
        label={pick('Find a person', 'بحث عن شخص')}
        placeholder={pick('Find, or add “call Lina tue 9am”', 'بحث أو إضافة «مكالمة لينا الأحد 9»')}
        query={query}
        onQuery={setQuery}
        choices={choices}
        onChoose={setQuery}
        emptyText={pick('No results. Try the company name.', 'لا نتائج. يُرجى تجربة اسم الشركة.')}
      />
    </div>
  );
}

function Country({ pick }: { pick: Pick }) {
  const [value, setValue] = useState<'SA' | 'AE'>('SA');
  return (
    <Select
      label={pick('My country', 'بلدي')}
      value={value}
      options={[
        { value: 'SA', label: pick('Saudi Arabia', 'السعودية') },
        { value: 'AE', label: pick('United Arab Emirates', 'الإمارات') },
      ]}
      onChange={setValue}
    />
  );
}

export const fieldSpecimen: Specimen = {
  id: 'field',
  title: 'Fields',
  states: [
    {
      name: 'rest',
      render: (pick) => (
        <Live
          label={pick('Find a person', 'بحث عن شخص')}
          hideLabel
          icon="search"
          value=""
          native={{ placeholder: pick('Find a person', 'بحث عن شخص') }}
        />
      ),
    },
    {
      name: 'filled',
      render: (pick) => <Live label={pick('Name', 'الاسم')} value={people(pick).long.name} />,
    },
    {
      name: 'error',
      render: (pick) => (
        <Live
          label={pick('Email', 'البريد الإلكتروني')}
          kind="email"
          value="huda@qamar-foods"
          error={pick(
            '“huda@qamar-foods” has no full domain after @.',
            'العنوان «\u2068huda@qamar-foods\u2069» ينقصه اسم نطاق كامل بعد العلامة @.',
          )}
        />
      ),
    },
    {
      name: 'amount',
      render: (pick) => (
        <Live
          label={pick('Deal value', 'قيمة الصفقة')}
          kind="number"
          unit={pick('SAR', 'ر.س.')}
          value="48,000"
          hint={pick('Per year', 'في السنة')}
        />
      ),
    },
    { name: 'read only', render: (pick) => <Live label={pick('Source', 'المصدر')} readOnly value="Gmail" /> },
    {
      name: 'several lines',
      render: (pick) => <TextArea label={pick('Note', 'ملاحظة')} value="" onInput={() => {}} rows={2} />,
    },
    { name: 'select', render: (pick) => <Country pick={pick} /> },
    { name: 'palette', render: (pick) => <Finder pick={pick} /> },
  ],
};
