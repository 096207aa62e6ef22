import type { OfferSheet } from '../domain/offer/offer-sheet';
import type { NeedsTab } from '../locales/en/panel/needs';
import type { Format } from '../locales/format';

/** One line of the page for the buyer. */
export interface OfferPageRow {
  need: string;
  answers: { text: string; proof: string; covered: string; story: string }[];
}

export interface OfferPage {
  title: string;
  rows: OfferPageRow[];
  price: string;
  nextStep: string;
}

/** The one-page offer in the words of one language: their needs, what answers each, price, next step (DOMAIN 11). */
export function presentOfferPage(sheet: OfferSheet, firm: string, t: NeedsTab, f: Format): OfferPage {
  return {
    title: t.sheetTitle(firm),
    rows: sheet.rows.map(({ words, answers }) => {
      return {
        need: words,
        answers: answers.map(({ benefit, feature, covered, proof, story }) => {
          return {
            text: benefit || feature,
            proof: proof ?? '',
            covered: covered === 'yes' ? '' : t.covered[covered],
            story: story ? [story.situation, story.turn, story.result].filter(Boolean).join(' ') : '',
          };
        }),
      };
    }),
    price: sheet.price ? f.money(sheet.price) : '',
    nextStep: sheet.nextStep ?? '',
  };
}

/** The same page as plain text, for a mail. */
export function offerPageText({ title, rows, price, nextStep }: OfferPage, t: NeedsTab): string {
  const lines = [title, ''];
  rows.forEach(({ need, answers }, i) => {
    lines.push(`${i + 1}. ${t.sheetNeed}: ${need}`);
    for (const { text, proof, covered, story } of answers) {
      lines.push(`   – ${[text, covered].filter(Boolean).join(' · ')}`);
      if (proof) lines.push(`     ${t.proof}: ${proof}`);
      if (story) lines.push(`     ${story}`);
    }
    lines.push('');
  });
  if (price) lines.push(`${t.sheetPrice}: ${price}`);
  if (nextStep) lines.push(`${t.sheetNext}: ${nextStep}`);
  return lines.join('\n').trim();
}
