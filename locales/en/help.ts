import type { Format } from '../format';

/** What each page of the dashboard is for, in three sentences at most. */
export const help = (_: Format) => ({
  open: 'About this page',
  page: {
    today: [
      'Everybody who is due, answers first, each with the reason for its place.',
      'The tick logs the follow-up and sets the next date; the pause puts it off. Both can be undone.',
      'What was done today stays at the foot of the list.',
    ],
    pipeline: [
      'Every open deal in its stage. A card shows what is due and how long the deal has stood there.',
      'Drag a card, press M on it, or use its menu. If a criterion of the stage is open, you are asked first.',
      'The table filters, sorts, saves views and changes many deals at once.',
    ],
    calendar: [
      'Follow-ups, promises and meetings by day, in working days of the customer’s country.',
      'A day tells how full it is; choose one to see who it holds.',
    ],
    insights: [
      'Figures from your own records only. Each says how many cases it rests on and how sure it is.',
      'Below five cases there are counts and no percentages.',
      'Each chart has a table and can be saved as a picture or as numbers.',
    ],
    objections: [
      'What buyers object to, and the answers your team has agreed on.',
      'An answer becomes the standard after two people approved it. Its record counts how often it settled the matter.',
    ],
    playbook: [
      'How your team sells: stages and their criteria, cadences, texts, fit, proof and partners.',
      'What is changed here applies to all deals from now on. A team file carries it to a colleague.',
    ],
    social: [
      'Your own social touches, logged by you. Dawra never looks into the network by itself.',
      'The index adds them up by a formula that is printed beside it. It is a habit, not a goal.',
    ],
    data: [
      'Bring people in from a file, take everything out, keep a backup, or erase.',
      'Nothing leaves this device unless you save it as a file.',
    ],
    settings: [
      'Each change is saved at once and can be undone.',
      'Languages, working days, cadences and what Dawra may read are set here.',
    ],
    welcome: ['Three steps, each of which may be skipped and changed later.'],
    person: [
      'One deal whole: the story at the start, its parts beside it.',
      'The ring says which stage the deal is in and how far its criteria are met.',
    ],
  },
});

export type Help = ReturnType<typeof help>;
