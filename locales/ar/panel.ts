import type { Panel } from '../en/panel';
import type { Format } from '../format';
import { asksTab } from './panel/asks';
import { frame } from './panel/frame';
import { needsTab } from './panel/needs';
import { objectionsPart } from './panel/objections';
import { peopleTab } from './panel/people';
import { qualificationPart } from './panel/qualification';
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
  objections: objectionsPart(f),
  kOfN: (k, n) => `${f.number(k)} من ${f.number(n)}`,
});
