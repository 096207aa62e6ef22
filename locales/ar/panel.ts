import type { Panel } from '../en/panel';
import type { Format } from '../format';
import { asksTab } from './panel/asks';
import { closingPart } from './panel/closing';
import { detailsPart } from './panel/details';
import { frame } from './panel/frame';
import { needsTab } from './panel/needs';
import { objectionsPart } from './panel/objections';
import { peopleTab } from './panel/people';
import { qualificationPart } from './panel/qualification';
import { referralPart } from './panel/referral';
import { stepsTab } from './panel/steps';
import { story } from './panel/story';
import { termsTab } from './panel/terms';

/** The side panel: one deal whole. */
export const panel = (f: Format): Panel => ({
  frame: frame(f),
  story: story(f),
  steps: stepsTab(f),
  needs: needsTab(f),
  qualification: qualificationPart(f),
  people: peopleTab(f),
  terms: termsTab(f),
  asks: asksTab(f),
  closing: closingPart(f),
  referral: referralPart(f),
  details: detailsPart(f),
  objections: objectionsPart(f),
  kOfN: (k, n) => `${f.number(k)} من ${f.number(n)}`,
});
