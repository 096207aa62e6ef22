import { type FillValues, fill } from '../fill';
import type { Format } from '../format';

/** What happened, what is safe, what to do, by code. `{name}` stands for a value. */
export const errorTexts = {
  'email.shape': '“{value}” is not an email address. Write it like name@example.com.',
  'email.noDomain': '“{value}” has no full domain after @.',
  'email.tooLong': 'The email address is too long (at most 64 before @, 254 in all).',
  'email.hiddenChar': 'The email address contains a hidden character. Type it again by hand.',
  'email.controlChar': 'The email address contains a line break or control character.',
  'email.many': 'There are {n} addresses here. Add one person at a time.',
  'name.empty': 'The name is empty.',
  'name.tooLong': 'The name is longer than 200 characters.',
  'template.unknownField': 'The template uses a field we do not know: {field}.',
  'template.unclosed': 'A { in the template is never closed.',
  'money.ambiguous': '“{value}” can be read two ways. Write 1234 or 1.23.',
  'money.negative': 'The amount cannot be below zero.',
  'money.notNumber': '“{value}” is not an amount.',
  'money.tooLarge': 'The amount is too large.',
  'date.noSuchDay': 'There is no such day: {value}.',
  'date.ambiguous': '{value} can be two days. Choose the order day/month first.',
  'date.hijri': '{value} looks like a Hijri date. Mark the column as Hijri or write a Gregorian date.',
  'date.beforeFirst': 'This day is before the first contact. Choose a later one.',
  'date.passed': 'This day has passed. Choose today or a later one.',
  'date.notYet': 'This day has not come yet. Choose today or an earlier one.',
  'country.unknown': '“{value}” is not a country we know. Choose one from the list.',
  'money.zero': 'A deal is worth more than zero. For a free pilot, add the tag “pilot” first.',
  'number.whole': '“{value}” is not a whole number above zero.',
  'weekend.all': 'At least one day of the week must be a working day.',
  'date.outOfRange': 'The date must be between 1970 and 2100.',
  'date.serial': '{value} looks like a spreadsheet day number. Format the column as a date and export again.',
  'csv.columns': 'Line {line} has {found} cells; the header has {expected}. Nothing was imported.',
  'csv.unclosedQuote':
    'A quote that opens on line {line}, column {column} is never closed. Nothing was imported.',
  'csv.missingColumn': 'The header on line {line} has no column “{name}”. Nothing was imported.',
  'csv.noEmailColumn': 'No column with email addresses was found. Choose one.',
  'csv.dupColumn': 'Two columns are called “{name}”. Choose which one to use.',
  'csv.noRows': 'The file has a header but no lines.',
  'csv.empty': 'The file is empty.',
  'csv.isBinary': 'This is not a text file. In your spreadsheet, save it as CSV first.',
  'csv.tooManyRows': 'The file has more than 250,000 lines. Split it and import the parts.',
  'csv.tooManyColumns': 'The file has more than 200 columns.',
  'zip.noExport':
    'No Connections.csv or messages.csv is in this packed file. A spreadsheet has to be saved as CSV first.',
  'zip.tooLarge': 'The packed file holds more than 150 MB. Unpack it and import the parts.',
  'zip.damaged': 'The packed file is damaged or cut off. Download it again. Nothing was imported.',
  'csv.cellTooLong': 'The cell on line {line}, column {column} is longer than 64 KB. Nothing was imported.',
  'vcard.unclosed': 'The card that starts on line {line} has no end.',
  'backup.truncated': 'The backup file is cut off. Nothing was changed.',
  'backup.newer': 'This backup was made by a newer Dawra. Update, then restore. Nothing was changed.',
  'backup.unknownKey': 'The backup contains a part we do not know: {field}. Nothing was changed.',
  'backup.shape': 'The backup is damaged at {field}. Nothing was changed.',
  'backup.count': 'The backup says {expected} in {field} but holds {found}. Nothing was changed.',
  'backup.checksum': 'The backup was changed after it was made. Nothing was changed here.',
  'backup.notOurs': 'This is not a Dawra backup.',
  'backup.tooDeep': 'This is not a Dawra backup (nested too deeply).',
  'backup.tooLarge': 'The backup unpacks to more than 512 MB. Nothing was changed.',
  'backup.kdf': 'The protection settings of this backup are outside what is safe. Nothing was changed.',
  'backup.wrongKey': 'Wrong passphrase, or the file is damaged. Nothing was changed.',
  'url.notAllowed': 'Only https, http and mailto links can be kept.',
  'url.notProfile':
    '“{value}” is not the address of a LinkedIn profile. Paste one like linkedin.com/in/name.',
  'msg.shape': 'Something inside Dawra went wrong (message). Nothing was saved.',
  'msg.unknownType': 'This page runs a different Dawra version. Reload it.',
  'msg.version': 'This page runs a different Dawra version. Reload it.',
  'msg.forbidden': 'A page asked for something it may not do. It was refused.',
  'msg.tooLarge': 'A page sent too much at once. It was refused.',
  'passphrase.short': 'Use at least 10 characters.',
  'db.newer': 'Not saved: your data belongs to a newer Dawra.',
  'notice.newer': 'Your data is from a newer Dawra. You can read and back up; update to write again.',
  'notice.lost':
    'Your data could not be found on this computer ({expected} people expected, {found} found). Nothing new is written. Restore your last backup or start empty.',
  'notice.repaired': '{n} saved changes were missing after a restart and have been put back.',
  'notice.diskFull': 'Not saved. The disk is full. Free some space; your text is kept here.',
  'notice.healed': 'There is space again. Everything that waited has been saved.',
  'notice.storage': 'The browser cannot open Dawra’s storage. Restart the browser. Your backup file is safe.',
  'notice.noStorage': 'This browser window does not allow keeping data, so Dawra keeps nothing here.',
  'notice.blocked': 'Another Dawra tab is in the way. Close it and try again.',
  'notice.migrationFailed':
    'Updating your data did not work. Nothing was lost; you can read and download a backup.',
  'notice.unsaved': 'Not saved yet. Trying again.',
  'notice.waitingSaved': '{n} notes were still waiting and are saved now.',
  'notice.conflict': 'This note was changed in two places. Both are kept; choose.',
  'notice.mailChanged':
    'The mail page looks different, so Dawra is not reading it now. Nothing is guessed; you can still add by hand.',
  'notice.siteOff': 'Dawra is off on this site. Turn it on when you like.',
  'notice.clock': 'The computer’s clock jumped. Check the date.',
  'notice.backupNotSaved': 'The backup file was not completed. The previous one is still your last backup.',
  'notice.eraseResuming': 'Finishing the erase that was interrupted.',
  'notice.degraded': 'Saved, but the safety copy could not be written. Make a backup soon.',
};

export type ErrorTexts = Record<keyof typeof errorTexts, string>;

/** Why a rule of the cycle refused, by problem code. */
export const problemTexts = {
  bad_input: 'This value cannot be used here. Check it and try again.',
  not_active: 'This deal is not running, so it cannot be moved.',
  gate_open: 'These items are still open.',
  bad_target: 'This move is not possible.',
  reason_needed: 'A reason is needed for this.',
  too_late: 'The time to undo this has passed.',
  suppressed: 'This person must not be contacted, so nothing was planned.',
  limit: 'Revisited three times already. Archive it instead.',
  not_stopped: 'The attempts are not used up yet, so nothing has to be passed.',
  one_more_used: 'One more attempt was allowed in this deal already. Choose: revisit later or lost.',
  attempts_used: 'Eight attempts without an answer are the limit. Choose: revisit later or lost.',
  snooze_too_long: 'A follow-up can be snoozed for 60 days at most. Set it to revisit later instead.',
  mixed_currency: 'These amounts have different currencies, so they cannot be compared.',
  'notice.cancelled': 'Cancelled. Nothing was changed.',
  'notice.gone': 'This entry is no longer there. Nothing was changed.',
  'undo.tooLate': 'This can no longer be undone. Nothing was changed.',
  'undo.changedSince': 'It was changed again since, so it was not undone. Undo the newer change first.',
  'prospect.sameKey': 'Another prospect has this address. Merge the two instead.',
  'row.noKey': 'This line has neither an address, a profile nor a phone, so nobody can be found again by it.',
  'phone.shape': '“{value}” is not a phone number. Write it with the country code, like +966…',
  'passphrase.differs': 'The two passphrases are not the same. No file was made.',
  'erase.confirm': 'Type “erase” to confirm. Nothing was erased.',
  'msg.noAnswer': 'Not saved yet: Dawra does not answer. Your input is kept and sent again.',
  'msg.orphan': 'Dawra was updated. Reload this page to go on.',
};

export type ProblemTexts = Record<keyof typeof problemTexts, string>;

const isCode = <T extends object>(texts: T, code: string): code is Extract<keyof T, string> => code in texts;

/** Sentences for everything that can go wrong, by code. */
export const errorWords = (f: Format, texts: ErrorTexts, problems: ProblemTexts, fallback: string) => ({
  /** Text of an error or problem code with its values; an unknown code gives a plain sentence, never the code. */
  text: (code: string, values: FillValues = {}) => {
    if (isCode(texts, code)) return fill(texts[code], values, f);
    return isCode(problems, code) ? fill(problems[code], values, f) : fallback;
  },
});

export const errors = (f: Format) =>
  errorWords(f, errorTexts, problemTexts, 'Something went wrong. Nothing was changed; try again.');

export type Errors = ReturnType<typeof errors>;
