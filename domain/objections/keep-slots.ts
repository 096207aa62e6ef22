import type { FilledSlot } from './fill-slots';

/** Characters that mean something in a pattern. */
const SIGNS = /[$()*+./?[\\\]^{|}]/g;
/** A value inside a longer word is another word; a tatweel before it is part of a prefix. */
const LETTER = '[[\\p{L}\\p{N}]--[ـ]]';

/**
 * Puts the slots back where their values still stand, so that a text written for one person can be kept for all. The
 * longest value goes first: a company may hold a first name.
 */
export function keepSlots(text: string, filled: readonly FilledSlot[]): string {
  const longestFirst = filled.toSorted((a, b) => b.value.length - a.value.length);
  return longestFirst.reduce(putBack, text);
}

function putBack(text: string, { place, value }: FilledSlot): string {
  const end = `${value.replace(SIGNS, '\\$&')}(?!${LETTER})`;
  if (!place.startsWith('ـ')) return text.replace(new RegExp(`(?<!${LETTER})${end}`, 'gv'), () => place);
  // Joined to its prefix: «لـ» before «ال…» was written «لل…».
  const merged = value.startsWith('ال') ? text.replaceAll(`لل${value.slice(2)}`, () => `ل${place}`) : text;
  return merged.replace(new RegExp(`ـ?${end}`, 'gv'), () => place);
}
