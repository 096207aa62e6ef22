import { playbook } from '../../../../../locales/areas';
import { useT } from '../../../../language';
import { Segment } from '../../../../ui/tabs';

/** Which language of the texts is shown; the page's own stays as it is. */
export function LanguageSwitch({
  value,
  onChange,
}: {
  value: 'en' | 'ar';
  onChange: (lang: 'en' | 'ar') => void;
}) {
  const t = useT(playbook);
  return (
    <Segment
      label={t.language}
      value={value}
      tabs={[
        { value: 'en', label: t.english },
        { value: 'ar', label: t.arabic },
      ]}
      onChange={onChange}
    />
  );
}
