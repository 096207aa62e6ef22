import type { Format } from '../format';

/** The card on a professional profile. */
export const card = (_: Format) => ({
  fit: 'Fit',
  persona: 'Persona',
  last: 'Last',
  source: 'Source',
  save: 'Save this person',
  update: 'Update from this page',
  notKnown: 'Not in Dawra yet',
  nothingSaved: 'Nothing is saved until you press',
  turnOff: 'Turn off',
  writeByEmail: 'Write by email',
  loggedToday: 'logged today',
  addNote: 'Add a note (opens the panel)',
  changed: 'This page shows something else than you saved',
});

export type Card = ReturnType<typeof card>;
