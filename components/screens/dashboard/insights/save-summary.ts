import { csvFileName, writeCsv } from '../../../../domain/import/csv/write-csv';
import type { Summary } from '../../../../domain/insight/summary';
import { words } from '../../../../locales/area';
import { common, insights, stages } from '../../../../locales/areas';
import { withoutIsolates } from '../../../../locales/isolate-text';
import { rateLine } from '../../../../presenters/insight-rate';
import { saveFile } from '../../../ui/save-file';
import { now, speech } from '../../shared/session';
import type { Numbers } from './numbers';
import { listWords, shortNumber, wholeUnits } from './summary-words';

/** The page's figures as one table: name and value with its sample, as they stand on screen. */
export function saveSummary({ cycle, replies, money, growth, levers, hygiene }: Numbers): void {
  const { f } = speech.value;
  const t = words(insights, f);
  const tc = words(common, f);
  const ts = words(stages, f);
  const figure = (summary: Summary) =>
    `${'median' in summary ? shortNumber(summary.median, f) : listWords(summary, f) || '–'} (${tc.sampleSize(summary.n)})`;
  const rows: [string, string][] = [
    [t.cycle.tiles.length, figure(cycle.cycle.summary)],
    [t.cycle.tiles.winRate, rateLine(cycle.winRate, tc, f)],
    [t.cycle.tiles.attempts, figure(cycle.attemptsPerWin)],
    [t.cycle.tiles.afterFive, rateLine(cycle.afterFive, tc, f)],
    ...cycle.funnel.map(({ stage, entered, moved }): [string, string] => [
      `${t.cycle.funnel.title}: ${ts.name[stage]}`,
      `${f.number(entered)} · ${rateLine(moved, tc, f)}`,
    ]),
    ...replies.byAttempt.map(({ no, ...rate }): [string, string] => [
      `${t.cycle.replies.title}: ${f.number(no)}`,
      rateLine(rate, tc, f),
    ]),
    [`${t.cycle.response.title}: ${t.cycle.response.ours}`, figure(replies.ours)],
    [`${t.cycle.response.title}: ${t.cycle.response.theirs}`, figure(replies.theirs)],
    [t.cycle.response.onDue, rateLine(replies.onDueDay, tc, f)],
    ...money.totals.map(({ ccy, weighted }): [string, string] => [
      `${t.money.forecast.title}: ${ccy}`,
      f.money(wholeUnits(weighted, ccy)),
    ]),
    [t.growth.aarrr.activation, rateLine(growth.aarrr.activation, tc, f)],
    [t.growth.aarrr.retention, rateLine(growth.aarrr.retention, tc, f)],
    [t.growth.aarrr.referral, rateLine(growth.aarrr.referral, tc, f)],
    [t.levers.followUp.dropped, rateLine(levers.followUp.dropped, tc, f)],
    [t.records.hygiene.title, rateLine(hygiene.clean, tc, f)],
  ];
  const file = writeCsv([t.records.figure, t.records.value], rows);
  saveFile(csvFileName('insights', f.dayOf(now.value)), withoutIsolates(file), 'text/csv');
}
