import { titleWords } from '../people/title-words';
import { MOOD_CUES, type SpokenMood } from './mood-cues';
import type { Mood } from './moods';

export interface MoodSuggestion {
  mood: Mood;
  /** Cues found in the text, as the table writes them; empty for `silent`. */
  because: string[];
}

/** After this many attempts without a reply the buyer is called silent (DOMAIN 15.2). */
const SILENT_ATTEMPTS = 2;

/**
 * What the open text or the pause hints at, with the words that did (DOMAIN 15.2). Only a suggestion: the
 * user sets the mood. A tie says nothing.
 * @domain S39
 */
export function suggestMood(text: string, attemptsSinceReply = 0): MoodSuggestion | undefined {
  const sentence = ` ${titleWords(text).join(' ')} `;
  const found = (Object.keys(MOOD_CUES) as SpokenMood[])
    .map((mood) => ({ mood, because: cuesIn(sentence, mood) }))
    .filter(({ because }) => because.length > 0)
    .sort((a, b) => b.because.length - a.because.length);
  const [first, second] = found;
  if (first && first.because.length !== second?.because.length) return first;
  return !first && attemptsSinceReply >= SILENT_ATTEMPTS ? { mood: 'silent', because: [] } : undefined;
}

function cuesIn(sentence: string, mood: SpokenMood): string[] {
  const { en, ar } = MOOD_CUES[mood];
  return [...en, ...ar].filter((cue) => sentence.includes(` ${titleWords(cue).join(' ')} `));
}
