import { titleWords } from './title-words';

/** What a buyer persona looks for in a title, in any of the languages the user sells in. */
export interface PersonaKeywords {
  id: string;
  keywords: readonly string[];
}

/** A buyer persona as the settings keep it. */
export interface Persona extends PersonaKeywords {
  name: string;
  seniority: string[];
  goals: string[];
  pains: string[];
  bestChannel?: string;
  /** Ids of discovery questions that suit this persona. */
  questions: string[];
}

/**
 * The persona whose keywords a title names most often (DOMAIN 8.2). A tie or no hit gives none: the product
 * asks instead of guessing.
 * @domain S13
 */
export function matchPersona(title: string, personas: readonly PersonaKeywords[]): string | undefined {
  const sentence = ` ${titleWords(title).join(' ')} `;
  let best: string | undefined;
  let mostHits = 0;
  for (const { id, keywords } of personas) {
    // Keywords that fold to the same words are one keyword.
    const different = new Set(keywords.map((keyword) => titleWords(keyword).join(' ')));
    different.delete('');
    const hits = [...different].filter((keyword) => sentence.includes(` ${keyword} `)).length;
    if (hits > mostHits) {
      best = id;
      mostHits = hits;
    } else if (hits === mostHits) {
      best = undefined;
    }
  }
  return best;
}
