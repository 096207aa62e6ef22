import type { StageId } from '../records';

export type AnswerTone = 'consultative' | 'brief' | 'warm' | 'firm';

/** A ready answer of the library, in both languages, with slots written `{name}`. */
export interface LibraryAnswer {
  id: string;
  stage: StageId[];
  tone: AnswerTone;
  channel: 'email' | 'linkedin' | 'call' | 'any';
  en: string;
  ar: string;
  slots: string[];
  when: string;
  proof_needed: boolean;
}

export interface Subcategory {
  id: string;
  en: string;
  ar: string;
  definition_en: string;
  boundary: string;
  cues: { en: string[]; ar: string[]; arabizi: string[] };
  not_cues: { en: string[]; ar: string[] };
  discovery_questions: { en: string[]; ar: string[] };
  responses: LibraryAnswer[];
}

export interface Category {
  id: string;
  en: string;
  ar: string;
  definition_en: string;
  definition_ar: string;
  subcategories: Subcategory[];
}

/** The built-in library of objections and answers. */
export interface ObjectionLibrary {
  version: string;
  categories: Category[];
  negations: { en: string[]; ar: string[] };
  quote_markers: { en: string[]; ar: string[] };
  auto_reply_markers: { en: string[]; ar: string[] };
  legal_footer_markers: { en: string[]; ar: string[] };
}

/** Category and subcategory of a label `category.subcategory`. */
export function entryOf(
  library: ObjectionLibrary,
  label: string,
): { category: Category; subcategory: Subcategory } | undefined {
  const [categoryId, subId] = label.split('.');
  const category = library.categories.find((one) => one.id === categoryId);
  const subcategory = category?.subcategories.find((one) => one.id === subId);
  return category && subcategory ? { category, subcategory } : undefined;
}
