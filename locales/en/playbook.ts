import type { Format } from '../format';
import { cadencesPart } from './playbook/cadences';
import { filePart } from './playbook/file';
import { fitPart } from './playbook/fit';
import { messagesPart } from './playbook/messages';
import { partnersPart } from './playbook/partners';
import { proofPart } from './playbook/proof';
import { stagesPart } from './playbook/stages';
import { wordingPart } from './playbook/wording';

/** Stages, cadences, texts, fit, proof and partners of the team. */
export const playbook = (f: Format) => ({
  title: 'Team playbook',
  view: 'Part of the page',
  loading: 'Reading the playbook',
  language: 'Language of the texts',
  english: 'English',
  arabic: 'Arabic',
  noText: (language: string) => `Not written in ${language} yet.`,
  /** Names a button by what it does and to what. */
  about: (act: string, name: string) => `${act}: ${f.isolate(name)}`,
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
  cadences: cadencesPart(f),
  messages: messagesPart(f),
  wording: wordingPart(f),
  fit: fitPart(f),
  proof: proofPart(f),
  partners: partnersPart(f),
  file: filePart(f),
});

export type Playbook = ReturnType<typeof playbook>;
