/** Values for slots, as noun phrases in the language of the text. */
export type SlotValues = Readonly<Record<string, string | undefined>>;

export interface FilledText {
  text: string;
  /** Slots that have no value yet, in the order of the text; they still stand as `{name}`. */
  open: string[];
  /** What was filled in: the slot as the text has it, and what stands there now, each once. */
  filled: FilledSlot[];
}

export interface FilledSlot {
  /** `{company}`, or `ـ{company}` where a prefix was joined to it. */
  place: string;
  /** The value alone, without the prefix. */
  value: string;
}

const SLOT = /(ـ)?\{([A-Za-z]\w*)(?:\|([^{}]*))?\}/g;
const ARABIC_START = /^[\u0621-\u064a]/;

/** What a greeting says when the first name is not known. */
const GREETING_FALLBACK = { en: 'there', ar: 'بكم' } as const;

/**
 * Fills `{slot}` and `{slot|fallback}` once, never again inside a value. An Arabic prefix joined by a tatweel («لـ{company}»)
 * is glued to an Arabic value (ل before ال becomes لل) and keeps the tatweel before Latin letters and digits.
 */
export function fillSlots(text: string, values: SlotValues, lang: 'en' | 'ar'): FilledText {
  const open: string[] = [];
  const places = new Map<string, string>();
  const filled = text.replace(SLOT, (place, tatweel: string | undefined, name: string, fallback?: string) => {
    const own = Object.hasOwn(values, name) ? values[name]?.trim() : undefined;
    const value = own || fallback || (name === 'firstName' ? GREETING_FALLBACK[lang] : undefined);
    if (!value) {
      if (!open.includes(name)) open.push(name);
      return place;
    }
    if (own) places.set(place, own);
    if (tatweel === undefined) return value;
    return ARABIC_START.test(value) ? `\u0000${value}` : `ـ${value}`;
  });
  return {
    text: joinPrefixes(filled),
    open,
    filled: [...places].map(([place, value]) => ({ place, value })),
  };
}

/** A prefix directly before an Arabic value: «ل» + «ال…» is written «لل…», the other prefixes are simply joined. */
function joinPrefixes(text: string): string {
  return text.replaceAll('ل\u0000ال', 'لل').replaceAll('\u0000', '');
}
