import type { Format } from './format';

/** Values for the `{name}` places of a text. */
export type FillValues = Readonly<Record<string, string | number | undefined>>;

/** Puts values into a text: numbers in the user's digits, words kept from disturbing the sentence. */
export function fill(text: string, values: FillValues, f: Format): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? f.number(value) : f.isolate(value);
  });
}
