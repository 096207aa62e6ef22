import { computed, effect, signal } from '@preact/signals';
import { type Area, words } from '../locales/area';
import { createFormat, directionOf, type Format, type FormatPrefs } from '../locales/format';

/** Language, digits, zone and country now in use on this surface. */
export const formatPrefs = signal<FormatPrefs>({ lang: 'en', digits: 'latn', zone: 'UTC' });

const format = computed(() => createFormat(formatPrefs.value));

/** Changes what is given and leaves the rest; everything on screen follows without a reload. */
export function setFormatPrefs(change: Partial<FormatPrefs>): void {
  formatPrefs.value = { ...formatPrefs.value, ...change };
}

/** The words of one area in the language now in use. */
export function useT<Words>(area: Area<Words>): Words {
  return words(area, format.value);
}

/** The writer of numbers, dates and money now in use. */
export function useFormat(): Format {
  return format.value;
}

/** Keeps `lang` and `dir` of an element (of the page, or of a part inside a foreign page) in step. */
export function followLanguage(element: HTMLElement): () => void {
  return effect(() => {
    const { lang } = formatPrefs.value;
    element.lang = lang;
    element.dir = directionOf(lang);
  });
}
