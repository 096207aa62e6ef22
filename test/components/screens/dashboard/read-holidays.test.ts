import { expect, test } from 'vitest';
import { readHolidays } from '../../../../components/screens/dashboard/settings/read-holidays';

test.each([
  ['2026-12-02\n2026-12-02/2026-12-03', ['2026-12-02', '2026-12-02/2026-12-03']],
  ['National day: 2026-9-23', ['2026-09-23']],
  ['من ٢٠٢٦-٠٣-٢٠ إلى ٢٠٢٦-٠٣-٢٣', ['2026-03-20/2026-03-23']],
  ['2026-03-20/2026-03-23?', ['2026-03-20/2026-03-23?']],
  ['عيد الفطر ٢٠٢٦-٠٣-٢٠ ؟', ['2026-03-20?']],
  ['Is it 2026-03-20? Yes', ['2026-03-20']],
  ['2026-02-30', []],
  ['nothing here', []],
  ['2026-12-05/2026-12-01', ['2026-12-05']],
])('%s', (text, days) => expect(readHolidays(text)).toEqual(days));

test('whole-day events of a calendar file end on the day before the one it names', () => {
  const file = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'DTSTART;VALUE=DATE:20260320',
    'DTEND;VALUE=DATE:20260324',
    'SUMMARY:Eid',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'DTSTART;VALUE=DATE:20260923',
    'DTEND;VALUE=DATE:20260924',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
  expect(readHolidays(file)).toEqual(['2026-03-20/2026-03-23', '2026-09-23']);
});
