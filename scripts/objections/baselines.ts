import { foldText } from '../../domain/objections/detect/fold-text';
import { wordsOf } from '../../domain/objections/detect/words';
import type { ObjectionLibrary } from '../../domain/objections/library';

/** A plain list of words a category, as a first attempt would have it. */
const KEYWORDS: Record<string, string[]> = {
  'price.too_expensive': ['expensive', 'pricey', 'غالي', 'مرتفع'],
  'price.no_budget': ['budget', 'ميزانية'],
  'price.discount_request': ['discount', 'خصم'],
  'timing.not_now': ['not now', 'next quarter', 'لاحقا'],
  'timing.too_busy': ['busy', 'مشغول'],
  'competition.incumbent': ['supplier', 'vendor', 'مورد'],
  'competition.locked_in': ['contract', 'عقد'],
  'need.no_interest': ['not interested', 'غير مهتم'],
  'authority.not_decision_maker': ['my manager', 'my boss', 'مديري'],
  'authority.committee': ['committee', 'board', 'لجنة', 'مجلس'],
  'trust.no_proof': ['references', 'case study', 'مراجع'],
  'product.integration': ['integrate', 'ربط'],
  'brush_off.send_info': ['send me', 'brochure', 'ارسل'],
  'brush_off.think_about_it': ['think about it', 'نفكر'],
  'brush_off.too_much_follow_up': ['stop', 'unsubscribe', 'توقف'],
  'legal.security_privacy': ['security', 'gdpr', 'بيانات'],
};

/** Says a label when one of its words is anywhere in the mail. */
export function byKeywords(text: string): string[] {
  const folded = foldText(text).text;
  return Object.entries(KEYWORDS)
    .filter(([, words]) => words.some((word) => folded.includes(foldText(word).text)))
    .map(([label]) => label)
    .slice(0, 3);
}

function stems(text: string): string {
  return ` ${wordsOf(foldText(text).text)
    .map((word) => word.stem)
    .join(' ')} `;
}

/** Says a label when one of the library's cues stands in the mail, stem by stem, and no look-alike of it does. */
export function byCues(library: ObjectionLibrary): (text: string) => string[] {
  const subs = library.categories.flatMap((category) =>
    category.subcategories.map((sub) => ({
      label: `${category.id}.${sub.id}`,
      cues: Object.values(sub.cues).flat().map(stems),
      not: Object.values(sub.not_cues).flat().map(stems),
    })),
  );
  return (text) => {
    const run = stems(text);
    const any = (phrases: string[]) => phrases.some((phrase) => run.includes(phrase));
    return subs
      .filter((sub) => any(sub.cues) && !any(sub.not))
      .map((sub) => sub.label)
      .slice(0, 3);
  };
}
