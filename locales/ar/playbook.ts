import type { Playbook } from '../en/playbook';
import type { Format } from '../format';

/** Answers, texts and cadences of the team. */
export const playbook = (_: Format): Playbook => ({
  title: 'دليل الفريق',
});
