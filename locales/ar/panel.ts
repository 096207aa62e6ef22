import type { Panel } from '../en/panel';
import type { Format } from '../format';
import { frame } from './panel/frame';
import { needsTab } from './panel/needs';
import { objectionsPart } from './panel/objections';
import { qualificationPart } from './panel/qualification';
import { stepsTab } from './panel/steps';
import { story } from './panel/story';

/** The side panel: one deal whole. */
export const panel = (f: Format): Panel => ({
  frame: frame(f),
  story: story(f),
  steps: stepsTab(f),
  needs: needsTab(f),
  qualification: qualificationPart(f),
  objections: objectionsPart(f),
  kOfN: (k, n) => `${f.number(k)} من ${f.number(n)}`,
});
