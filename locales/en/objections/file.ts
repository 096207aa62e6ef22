import type { Format } from '../../format';

/** Files of answers and of playbooks: what was read, line by line. */
export const file = (f: Format) => ({
  import: 'Import a colleague’s file',
  importAnswers: 'Import answers',
  exportAnswersCsv: 'Export answers (CSV)',
  exportAnswersJson: 'Export answers (JSON)',
  report: 'What is in the file',
  line: (n: number) => `Line ${f.number(n)}`,
  verdict: { new: 'will be added', known: 'already here, stays as it is', refused: 'refused' },
  take: (n: number) => f.count(n, { one: 'Add {n} entry', other: 'Add {n} entries' }),
  nothing: 'Nothing was taken: one wrong line stops the whole file. Mend it and read it again.',
  allKnown: 'Everything in the file is here already.',
  whole: 'This file cannot be read',
  codes: {
    'csv.empty': 'The file is empty.',
    'csv.unclosedQuote': 'A quote is never closed.',
    'csv.cellTooLong': 'A cell is longer than 64 KB.',
    'file.notJson': 'The file is cut off or not JSON.',
    'file.notAnswers': 'This is no file of answers: it has no column “label”.',
    'file.notTeam': 'This is no file of a Dawra team.',
    'file.label': 'Unknown kind of objection',
    'file.noText': 'No text in either language',
    'file.tooLong': 'Too long',
    'file.id': 'The id has signs that are not allowed',
    'file.stage': 'Unknown stage',
    'file.tone': 'Unknown tone',
    'file.state': 'Unknown state',
    'file.kind': 'Not a piece of a playbook',
    'file.body': 'The piece is damaged',
  },
});
