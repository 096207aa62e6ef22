import { playbook } from '../../../../../locales/areas';
import { useT } from '../../../../language';
import { TextParts } from '../../../../views/text-parts';
import { slotParts } from '../../objections/library/slot-parts';

/** A text in its own language with its places to fill marked, or the word that it is missing. */
export function ShownText({ text, lang }: { text: string | undefined; lang: 'en' | 'ar' }) {
  const t = useT(playbook);
  return (
    <p lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'} class="dw-pb-text">
      {text ? (
        <TextParts parts={slotParts(text)} />
      ) : (
        <span class="dw-ink-3">{t.noText(lang === 'ar' ? t.arabic : t.english)}</span>
      )}
    </p>
  );
}
