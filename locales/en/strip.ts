import type { Format } from '../format';

/** What stands in the mail page: badge, chips, thread strip, compose menu. */
export const strip = (f: Format) => ({
  chips: {
    all: 'All',
    answer: 'To answer',
    today: 'Due today',
    overdue: 'Overdue',
    waiting: 'Waiting on them',
  },
  hideBar: 'Hide this bar',
  addPerson: (name: string) => `Add ${f.isolate(name)} to Dawra`,
  notKnown: 'Not in Dawra yet',
  answersReady: (category: string, n: number) =>
    f.count(n, { one: `${category} · {n} answer`, other: `${category} · {n} answers` }),
  allAnswers: 'All answers (opens the panel)',
  sameOrColleague: 'Same person or a colleague?',
  samePerson: 'Same person',
  colleague: 'A colleague',
  unsureKind: 'What does this message mean?',
  blocked: 'Do not contact',
  blockedSince: (day: string) => `Asked on ${day}. Nothing is planned, drafted or reminded.`,
  compose: {
    label: 'Texts and follow-up',
    insert: 'Insert',
    allTexts: 'All texts (opens the panel)',
    markAs: 'Mark this message as',
    whenSent: 'When it is sent, next follow-up',
    plan: 'plan',
    noFollowUp: 'No follow-up',
    insideHours: (time: string) => `${time} there: inside best sending hours`,
    outsideHours: (theirs: string, ours: string) => `their morning: ${theirs}, yours ${ours}`,
  },
});

export type Strip = ReturnType<typeof strip>;
