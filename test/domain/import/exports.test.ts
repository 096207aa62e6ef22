import { describe, expect, it } from 'vitest';
import { openCsv } from '../../../domain/import/open-csv';
import { previewWhole } from '../../../domain/import/preview-import';
import { dayOrderOf, readDay } from '../../../domain/import/read-day';
import { peopleOfMessages, readMessageFile } from '../../../domain/import/read-messages';

const PREAMBLE = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing. ""You"" will only see some."

`;
const CONNECTIONS = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';

function preview(text: string, options?: Parameters<typeof previewWhole>[1]) {
  const table = openCsv(text);
  if (!table.ok) throw new Error(table.problem.code);
  const result = previewWhole(table.value, options);
  if (!result.ok) throw new Error(result.problem.code);
  return { format: table.value.format, ...result.value };
}

describe('exports people bring along', () => {
  it('LinkedIn connections, with preamble, Arabic ids, a deleted member and a formula', () => {
    const text = `${PREAMBLE}${CONNECTIONS}Omar,"Haddad, PMP",https://www.linkedin.com/in/Omar-H,,Cedar Foods,Head of Operations,05 Mar 2024
سلمى,العتيبي,https://www.linkedin.com/in/%D8%B3%D9%84%D9%85%D9%89-77c1,salma@example.com,شركة النخيل,مديرة,27 Mar 2026
,,,,,,
,,,,,,12 Jan 2020
Dina,=Karim,https://www.linkedin.com/in/dina-k,,,,1 Feb 2025
`;
    const { format, people, counts } = preview(text);
    expect(format).toBe('linkedin');
    expect(counts).toEqual({ new: 3, matched: 0, merged: 0, refused: 0, blank: 2 });
    expect(people[0]).toEqual({
      rowKey: 'in:omar-h',
      name: 'Omar Haddad, PMP',
      emails: [],
      phones: [],
      linkedin: 'omar-h',
      company: 'Cedar Foods',
      title: 'Head of Operations',
      touches: [{ channel: 'li_connect', dir: 'in', at: Date.UTC(2024, 2, 5, 12), weak: true }],
    });
    expect(people[1]?.linkedin).toBe('سلمى-77c1');
    expect(people[2]?.name).toBe('Dina =Karim');
  });

  it('older connections without preamble and without addresses of profiles', () => {
    const { people } = preview(
      'First Name,Last Name,Email Address,Company,Position,Connected On\nOmar,Haddad,omar@example.com,Cedar,CFO,03/15/2024\n',
    );
    expect(people[0]).toMatchObject({
      emails: ['omar@example.com'],
      touches: [{ at: Date.UTC(2024, 2, 15, 12) }],
    });
  });

  it('dates that can be read both ways are asked for once', () => {
    const text = `${CONNECTIONS}A,B,https://www.linkedin.com/in/a-b,,,,03/04/2024\n`;
    const table = openCsv(text);
    if (!table.ok) throw new Error(table.problem.code);
    expect(previewWhole(table.value)).toMatchObject({ ok: false, problem: { code: 'date.ambiguous' } });
    expect(preview(text, { order: 'dmy' }).people[0]?.touches[0]?.at).toBe(Date.UTC(2024, 3, 3, 12));
  });

  it.each([
    [
      'google',
      'First Name,Middle Name,Last Name,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Value,Phone 1 - Value,Organization Name,Organization Title\nSara,M,Karam,* Work,sara@example.com ::: s.k@example.org,,٠٥٠ ١٢٣ ٤٥٦٧,Acme,CFO\n',
      {
        name: 'Sara M Karam',
        emails: ['sara@example.com', 's.k@example.org'],
        phones: ['0501234567'],
        company: 'Acme',
        title: 'CFO',
      },
    ],
    [
      'google-legacy',
      'Name,Given Name,Family Name,E-mail 1 - Type,E-mail 1 - Value,Organization 1 - Name\nSara Karam,Sara,Karam,*,sara@example.com,Acme\n',
      { name: 'Sara Karam', emails: ['sara@example.com'], company: 'Acme' },
    ],
    [
      'outlook',
      'Title,First Name,Middle Name,Last Name,Suffix,Company,Job Title,Business Country/Region,Business Phone,Mobile Phone,E-mail Address,E-mail 2 Address\nDr,Sara,,Karam,,Acme,CFO,Lebanon,+961 1 234567,,sara@example.com,\n',
      { name: 'Sara Karam', title: 'CFO', country: 'LB', phones: ['+9611234567'] },
    ],
    [
      'hubspot',
      'Record ID,First Name,Last Name,Email,Phone Number,Lead Status,Create Date,Associated Company,Unsubscribed from all email\n1,Sara,Karam,sara@example.com,,,2024-03-12 09:14,Acme,true\n',
      { company: 'Acme', doNotContact: true },
    ],
    [
      'salesforce',
      'FirstName,LastName,Company,Email,LeadSource,Status,Phone,MobilePhone\nSara,Karam,Acme,sara@example.com,Web,Open,,+961 70 123456\n',
      { name: 'Sara Karam', phones: ['+96170123456'] },
    ],
    [
      'pipedrive',
      'Person - Name,Person - Email (Work),Person - Phone (Work),Organization - Name,Deal - Title\nSara Karam,sara@example.com,,Acme,Big deal\n',
      { name: 'Sara Karam', emails: ['sara@example.com'], company: 'Acme' },
    ],
    [
      'generic',
      'الاسم;البريد الإلكتروني;الشركة\nسارة كرم;sara@example.com;نخيل\n',
      { name: 'سارة كرم', company: 'نخيل' },
    ],
  ])('%s', (id, text, person) => {
    const { format, people } = preview(text);
    expect(format).toBe(id);
    expect(people[0]).toMatchObject(person);
  });

  it('one report line per input line, with the reason', () => {
    const { report, counts } = preview(
      'email,name,linkedin\nsara@example.com,Sara,\nnot an address,Omar,\n,Just a name,\n,,\nSARA@example.com,,https://www.linkedin.com/in/sara-k\n,Sara Again,linkedin.com/in/sara-k\nkept@example.com,Kept,\n',
      { findKnown: (key) => (key === 'email:kept@example.com' ? 'p1' : undefined) },
    );
    expect(report.map(({ line, outcome }) => [line, outcome])).toEqual([
      [2, 'new'],
      [3, 'refused'],
      [4, 'refused'],
      [5, 'blank'],
      [6, 'merged'],
      [7, 'merged'],
      [8, 'matched'],
    ]);
    expect(report[1]?.notes).toEqual([{ field: 'email', code: 'email.shape', cell: 'not an address' }]);
    expect(counts).toEqual({ new: 1, matched: 1, merged: 2, refused: 2, blank: 1 });
  });
});

describe('days', () => {
  it.each([
    ['05 Mar 2024', undefined, '2024-03-05'],
    ['5 March 2024', undefined, '2024-03-05'],
    ['2024-03-12 09:14', undefined, '2024-03-12'],
    ['٢٠٢٤-٠٣-١٢', undefined, '2024-03-12'],
    ['3/4/24', 'mdy', '2024-03-04'],
    ['3/4/2024', 'dmy', '2024-04-03'],
    ['3/4/2024', undefined, undefined],
    ['30 Feb 2024', undefined, undefined],
    ['29 Feb 2023', undefined, undefined],
    ['0/0/00', 'dmy', undefined],
    ['--03-12', undefined, undefined],
    ['05 Foo 2024', undefined, undefined],
  ] as const)('%s (%s) → %s', (text, order, day) => {
    expect(readDay(text, order)).toBe(day);
  });

  it.each([
    [['03/15/2024', '01/02/2024'], 'mdy'],
    [['15/03/2024'], 'dmy'],
    [['03/04/2024'], 'ask'],
    [['05 Mar 2024', ''], undefined],
  ] as const)('order of %j is %s', (texts, order) => {
    expect(dayOrderOf(texts)).toBe(order);
  });
});

describe('LinkedIn messages', () => {
  const me = 'https://www.linkedin.com/in/rep-one';
  const omar = 'https://www.linkedin.com/in/omar-h';
  const dina = 'https://www.linkedin.com/in/dina-k';
  const SECRET = 'the secret words';
  const row = (cells: string[]) => cells.map((cell) => `"${cell}"`).join(',');
  const text = [
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT',
    row([
      'c1',
      '',
      'Rep One',
      me,
      'Omar Haddad',
      omar,
      '2026-05-01 10:00:00 UTC',
      '',
      SECRET,
      'INBOX',
      '',
      'No',
      'No',
    ]),
    row([
      'c1',
      '',
      'Rep One',
      me,
      'Omar Haddad',
      omar,
      '2026-05-01 11:00:00 UTC',
      '',
      SECRET,
      'INBOX',
      '',
      'No',
      'No',
    ]),
    row([
      'c1',
      '',
      'Omar Haddad',
      omar,
      'Rep One',
      me,
      '2026-05-02 09:00:00 UTC',
      '',
      `<p>${SECRET}</p>`,
      'INBOX',
      '',
      'No',
      'No',
    ]),
    row([
      'c2',
      '',
      'Rep One',
      me,
      'Omar; Dina',
      `${omar};${dina}`,
      '2026-05-03 09:00:00 UTC',
      '',
      SECRET,
      'INBOX',
      '',
      'No',
      'No',
    ]),
    row([
      'c3',
      '',
      'Rep One',
      me,
      'Dina Karim',
      dina,
      '2026-05-04 09:00:00 UTC',
      '',
      SECRET,
      'INBOX',
      '',
      'Yes',
      'No',
    ]),
    row([
      'c4',
      '',
      'LinkedIn Member',
      '',
      'Rep One',
      me,
      '2026-05-05 09:00:00 UTC',
      '',
      SECRET,
      'INBOX',
      '',
      'No',
      'No',
    ]),
    row([
      'c5',
      '',
      'Ads',
      dina,
      'Rep One',
      me,
      '2026-05-06 09:00:00 UTC',
      '',
      SECRET,
      'SPAM',
      '',
      'No',
      'No',
    ]),
    row([
      'c6',
      '',
      'Rep One',
      me,
      'Dina Karim',
      dina,
      '2026-05-07 09:00:00 UTC',
      '',
      SECRET,
      'ARCHIVE',
      '',
      'No',
      'No',
    ]),
  ].join('\n');

  it('keeps who and when, never what', () => {
    const table = openCsv(text);
    if (!table.ok) throw new Error(table.problem.code);
    const file = readMessageFile(table.value);
    if (!file.ok) throw new Error(file.problem.code);
    expect(file.value.owner).toBe('rep-one');
    expect(file.value.skipped).toEqual({ draft: 1, folder: 1, noSender: 1, noDate: 0 });
    const people = peopleOfMessages(file.value, 'rep-one');
    expect(people).toEqual([
      {
        rowKey: 'in:omar-h',
        name: 'Omar Haddad',
        emails: [],
        phones: [],
        linkedin: 'omar-h',
        touches: [
          { channel: 'li_message', dir: 'out', at: Date.UTC(2026, 4, 1, 11) },
          { channel: 'li_message', dir: 'in', at: Date.UTC(2026, 4, 2, 9) },
        ],
      },
      expect.objectContaining({ rowKey: 'in:dina-k', name: 'Dina Karim' }),
    ]);
    expect(JSON.stringify([file, people])).not.toContain(SECRET);
  });

  it('keeps a member id as what it is, in its own spelling', () => {
    const memberId = `ACoAAB${'xY3'.repeat(8)}`;
    const table = openCsv(text.replaceAll('/in/omar-h', `/in/${memberId}`));
    if (!table.ok) throw new Error(table.problem.code);
    const file = readMessageFile(table.value);
    if (!file.ok) throw new Error(file.problem.code);
    const [omar, dina] = peopleOfMessages(file.value, 'rep-one');
    expect(omar).toMatchObject({ rowKey: `in:${memberId}`, name: 'Omar Haddad', memberId });
    expect(omar).not.toHaveProperty('linkedin');
    expect(dina).not.toHaveProperty('memberId');
  });

  it('proposes no owner where several are in as many conversations', () => {
    const table = openCsv(text.split('\n').slice(0, 2).join('\n'));
    if (!table.ok) throw new Error(table.problem.code);
    const file = readMessageFile(table.value);
    if (!file.ok) throw new Error(file.problem.code);
    expect(file.value).not.toHaveProperty('owner');
    expect([...file.value.owners].sort()).toEqual(['omar-h', 'rep-one']);
  });

  it('without a column it needs is refused by its name', () => {
    const table = openCsv(text.replace(',DATE,', ',WHEN,'));
    if (!table.ok) throw new Error(table.problem.code);
    expect(readMessageFile(table.value)).toEqual({
      ok: false,
      problem: { code: 'csv.missingColumn', field: 'header', args: { line: 1, name: 'DATE' } },
    });
  });
});
