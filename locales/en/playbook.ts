import type { Format } from '../format';
import { stagesPart } from './playbook/stages';

/** Stages, cadences, texts, fit, proof and partners of the team. */
export const playbook = (f: Format) => ({
  title: 'Team playbook',
  view: 'Part of the page',
  loading: 'Reading the playbook',
  tabs: {
    stages: 'Stages',
    cadences: 'Cadences',
    messages: 'Messages',
    wording: 'Social wording',
    fit: 'Fit',
    proof: 'Proof',
    partners: 'Partners',
  },
  stages: stagesPart(f),
});

export type Playbook = ReturnType<typeof playbook>;
