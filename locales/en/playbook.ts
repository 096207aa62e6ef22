import type { Format } from '../format';

/** Answers, texts and cadences of the team. */
export const playbook = (_: Format) => ({
  title: 'Team playbook',
});

export type Playbook = ReturnType<typeof playbook>;
