import { playbook } from '../../../../../locales/areas';
import { useT } from '../../../../language';
import { TextParts } from '../../../../views/text-parts';
import { speech } from '../../../shared/session';
import { slotParts } from '../../objections/library/slot-parts';

/** What a place holds, in the rep's words; an own one goes by its name. */
function labelOf(name: string): string {
  const { slot } = speech.value.words;
  return Object.hasOwn(slot, name) ? slot[name as keyof typeof slot] : name;
}

/** A text in its own language with its places to fill marked, or the word that it is missing. */
export function ShownText({ text, lang }: { text: string | undefined; lang: 'en' | 'ar' }) {
  const t = useT(playbook);
  return (
    <p lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'} class="dw-pb-text">
      {text ? (
        <TextParts
          parts={slotParts(text).map((part) => (part.kind ? { ...part, text: labelOf(part.text) } : part))}
        />
      ) : (
        <span class="dw-ink-3">{t.noText(lang === 'ar' ? t.arabic : t.english)}</span>
      )}
    </p>
  );
}
