import type { Panel } from '../en/panel';
import type { Format } from '../format';
import { frame } from './panel/frame';
import { objectionsPart } from './panel/objections';
import { stepsTab } from './panel/steps';
import { story } from './panel/story';

/** The side panel: one deal whole. */
export const panel = (f: Format): Panel => ({
  frame: frame(f),
  story: story(f),
  steps: stepsTab(f),
  objections: objectionsPart(f),
  kOfN: (k, n) => `${f.number(k)} من ${f.number(n)}`,
});
