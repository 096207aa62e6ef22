import { useMemo } from 'preact/hooks';
import { panel } from '../../../../locales/areas';
import { useFormat, useT } from '../../../language';
import { Select } from '../../../ui/field';

/** Countries offered, those of the region first. */
const COUNTRIES = (
  'SA AE EG KW QA BH OM JO LB IQ PS SY YE MA DZ TN LY SD MR TR IR IN PK BD GB IE FR DE AT CH BE NL ES PT IT GR SE NO DK FI ' +
  'PL CZ RO UA RU US CA MX BR AR CN HK JP KR SG MY ID TH VN PH AU NZ ZA NG KE GH ET'
).split(' ');

/** A country by its name in the user's language. */
export function CountrySelect({
  label,
  hint,
  value,
  onChange,
}: {
  label: string;
  hint?: string;
  value: string;
  onChange: (country: string) => void;
}) {
  const t = useT(panel).details;
  const { lang } = useFormat();
  const names = useMemo(() => new Intl.DisplayNames([lang], { type: 'region' }), [lang]);
  const codes = value && !COUNTRIES.includes(value) ? [value, ...COUNTRIES] : COUNTRIES;
  return (
    <Select
      label={label}
      value={value}
      onChange={onChange}
      {...(hint ? { hint } : {})}
      options={[
        { value: '', label: t.countryUnknown },
        ...codes.map((code) => ({ value: code, label: names.of(code) ?? code })),
      ]}
    />
  );
}
