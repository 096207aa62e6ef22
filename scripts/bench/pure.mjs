/** Times of the pure code, here in node: the detector, planning, reading a file of people. */
import { readFileSync } from 'node:fs';
import { calendarOf } from '../../domain/cadence/calendar.ts';
import { planNext } from '../../domain/cadence/plan-next.ts';
import { openCsv } from '../../domain/import/open-csv.ts';
import { previewWhole } from '../../domain/import/preview-import.ts';
import { createDetector } from '../../domain/objections/detect/create-detector.ts';
import { bigPerson } from '../../test/support/big-database.ts';
import { noteAtMost } from './metrics.mjs';
import { median, p95 } from './stats.mjs';

const SENTENCES = [
  'Thank you for the demo last week, the team liked it.',
  'Your price per depot is too high for us this quarter.',
  'نحن راضون عن المورد الحالي ولا نرى سببًا للتغيير الآن.',
  'Could you send me the security questionnaire by Thursday?',
  'We have no budget until the new year, let us talk again in January.',
  'I need to check with our CFO before anything is signed.',
];

function mailOf(characters) {
  let text = '';
  for (let no = 0; text.length < characters; no += 1) text += `${SENTENCES[no % SENTENCES.length]}\n`;
  return text.slice(0, characters);
}

function timed(work) {
  const started = performance.now();
  work();
  return performance.now() - started;
}

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Notes the figures of the pure code. */
export function measurePure({ rounds, people }) {
  const detect = createDetector(
    json('domain/objections/detect/model.json'),
    json('domain/objections/objection-library.json'),
  );
  for (const [name, characters, limit] of [
    ['2k', 2000, 10],
    ['100k', 100_000, 60],
  ]) {
    const text = mailOf(characters);
    detect({ text });
    const times = Array.from({ length: rounds * 5 }, () => timed(() => detect({ text })));
    noteAtMost(`detector.${name}.p95`, p95(times), 'ms', limit, { median: median(times), inNode: true });
  }
  measurePlanning(people);
  measureFile();
}

function measurePlanning(people) {
  const now = Date.now();
  const calendar = calendarOf({ country: 'SA', closed: [] });
  const facts = Array.from({ length: people }, (_, no) => {
    const { prospect, run, touches } = bigPerson(no, { now, touchesEach: 3 });
    return {
      zone: 'Asia/Riyadh',
      calendar,
      rep: calendar,
      status: run.status,
      stage: run.stage,
      steps: 6,
      emailMax: 4,
      dnc: false,
      reach: { email: prospect.emails.length > 0, linkedin: false, connected: false, phone: false },
      touches,
      commitments: [],
    };
  });
  const ms = timed(() => {
    for (const one of facts) planNext(one, now);
  });
  const limit = people / 100;
  noteAtMost(`planning.${people}people`, ms, 'ms', limit, {
    inNode: true,
    perPersonUs: (ms * 1000) / people,
  });
}

/** Reading alone; the store's part is measured in the browser. */
function measureFile() {
  const text = csvOf(10_000);
  const ms = timed(() => {
    const table = openCsv(text);
    if (!table.ok) throw new Error(table.problem.code);
    const preview = previewWhole(table.value);
    if (!preview.ok || preview.value.people.length !== 10_000) throw new Error('the file was not read whole');
  });
  noteAtMost('import.read10k', ms, 'ms', 1500, { inNode: true });
}

/** A file of invented people as an export would write it. */
export function csvOf(rows) {
  const lines = ['Name,Email,Company,Title,Phone'];
  for (let no = 0; no < rows; no += 1) {
    lines.push(
      `"Person, ${no}",import-${no}@firm-${no % 900}.example,Firm ${no % 900},Buyer,+96650${1_000_000 + no}`,
    );
  }
  return lines.join('\r\n');
}
