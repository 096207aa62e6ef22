import type { Format } from '../../format';

/** Texts for the attempts of a cadence. */
export const messagesPart = (f: Format) => ({
  own: 'Messages of the team',
  ownHint: 'They stand first in the compose box in Gmail, at the attempt they are meant for.',
  empty: 'No own message yet. Write one, or adapt a built-in one.',
  builtIn: 'Built-in messages',
  builtInHint: 'Always there, behind the team’s own. Adapt one to make it yours.',
  write: 'Write a message',
  change: 'Change the message',
  adapt: 'Adapt',
  breakup: 'closing note',
  forAny: 'any attempt',
  forAttempts: (steps: readonly number[]) =>
    `attempt ${f.list(
      steps.map((no) => f.number(no)),
      'or',
    )}`,
  words: (n: number) => f.count(n, { one: '{n} word', other: '{n} words' }),
  titleEn: 'Title in English',
  titleAr: 'Title in Arabic',
  needsTitle: 'Give it a title in at least one language.',
  textEn: 'Text in English',
  textAr: 'Text in Arabic',
  needsText: 'Write the text in at least one language.',
  addSlot: (language: string) => `Add a place to fill, in ${language}`,
  chooseSlot: 'Choose a place',
  slotHint: 'Dawra fills what it knows; what is open is shown before you send.',
  isBreakup: 'It is the closing note: the last message, which leaves a way back',
  attempts: 'Meant for attempt',
  attemptsHint: 'None chosen: it suits any.',
});
