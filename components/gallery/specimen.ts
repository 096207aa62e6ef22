import type { ComponentChildren } from 'preact';
import type { Language } from '../../locales/format';

/** One state of a component worth looking at. */
export interface SpecimenState {
  name: string;
  /** Gets a chooser of sample text: the English or the Arabic one. */
  render: (pick: Pick) => ComponentChildren;
}

/** Chooses between sample texts by the language shown. */
export type Pick = <Value>(en: Value, ar: Value) => Value;

/** A component in its states: empty, typical and extreme. */
export interface Specimen {
  id: string;
  title: string;
  /** Takes a whole line of the page. */
  wide?: boolean;
  states: readonly SpecimenState[];
}

export const pickFor =
  (lang: Language): Pick =>
  (en, ar) =>
    lang === 'ar' ? ar : en;
