import type { Mood } from '../domain/closing/moods';
import type { Displaced } from '../domain/standing/join-sheets';
import type { RunSheets } from '../domain/standing/sheets';
import { words } from '../locales/area';
import { common, panel } from '../locales/areas';
import type { Panel } from '../locales/en/panel';
import type { MoveRow, ProspectRow, RunRow } from '../storage/rows';
import type { Speech } from './speech';

/** Lines of a note: each word of a joined record that differs from the one that stands. */
export function personLines(
  {
    kept,
    joined,
    firms: [keptFirm, joinedFirm],
  }: { kept: ProspectRow; joined: ProspectRow; firms: [string | undefined, string | undefined] },
  speech: Speech,
): string[] {
  const { f, touches } = speech;
  const t = words(panel, f).details;
  const source = (one: ProspectRow) => touches.source[one.source];
  return differing(speech, [
    [t.name, kept.name, joined.name],
    [t.jobTitle, kept.title, joined.title],
    [t.firm, keptFirm, joinedFirm],
    [t.country, kept.country, joined.country],
    [t.linkedin, kept.linkedin, joined.linkedin],
    [t.source, source(kept), source(joined)],
    [t.partner, kept.partner, joined.partner],
  ]);
}

/** Lines of a note: what of one deal could not stand beside another's, and through which stages it went. */
export function displacedLines(
  {
    displaced,
    run,
    moves,
  }: {
    displaced: readonly { kind: keyof RunSheets; values: readonly Displaced[] }[];
    run?: { kept: RunRow; joined: RunRow };
    moves: readonly MoveRow[];
  },
  speech: Speech,
): string[] {
  const { f, stages } = speech;
  const t = words(panel, f);
  const entered = moves.flatMap(({ to, at, reason }) => {
    const day = f.day(f.dayOf(at));
    return to ? [`${stages.name[to]} ${day}${reason ? ` (${f.isolate(reason)})` : ''}`] : [];
  });
  const money = (one?: RunRow) => one?.value && f.money(one.value);
  const day = (one?: RunRow) => one?.expectedOn && f.day(one.expectedOn);
  return [
    ...(entered.length > 1 ? [speech.words.joinedSteps(entered.join(' · '))] : []),
    ...differing(speech, [
      [t.details.value, money(run?.kept), money(run?.joined)],
      [t.details.expectedOn, day(run?.kept), day(run?.joined)],
      [t.details.whatIsNew, run?.kept.whatIsNew, run?.joined.whatIsNew],
    ]),
    ...displaced.flatMap(({ kind, values }) =>
      values.map(({ path, value }) =>
        speech.words.labelled(labelOf(kind, path, t), written(path, value, t, speech)),
      ),
    ),
  ];
}

type Pair = [label: string, kept: string | undefined, joined: string | undefined];

function differing({ words: { labelled }, f }: Speech, pairs: readonly Pair[]): string[] {
  return pairs.flatMap(([label, kept, joined]) =>
    kept && joined && kept !== joined ? [labelled(label, f.isolate(joined))] : [],
  );
}

function labelOf(kind: keyof RunSheets, path: readonly string[], t: Panel): string {
  const [field = ''] = path;
  const labels: Record<string, string> = {
    'negotiation.limit': t.terms.limit,
    'negotiation.target': t.terms.target,
    'negotiation.offer': t.terms.offer,
    'negotiation.theirWord': t.terms.theirWord,
    'negotiation.buyerMaxLow': t.terms.buyerLow,
    'negotiation.buyerMaxHigh': t.terms.buyerHigh,
    'negotiation.approval': t.terms.approval,
    'negotiation.expectedDeciders': t.people.expectedOwn,
    'negotiation.enterprise': t.people.enterprise,
    'closing.mood': t.closing.mood,
    'closing.technique': t.closing.ways,
    'closing.trueDate': t.closing.trueDate,
    'closing.signedOn': t.closing.signedOn,
    'referral.startOn': t.referral.startOn,
    'referral.rating': t.referral.rating,
    'referral.declined': t.referral.declined,
    'referral.complaintClosedOn': t.referral.complaintClosed,
    'papers.preset': t.closing.papersTitle,
    'papers.papers': t.closing.papersTitle,
  };
  return labels[`${kind}.${field}`] ?? [kind, ...path].join(' › ');
}

/** What a value that stands whole may hold: an amount, a mood, a rating, an approval. */
interface Atom {
  minor?: number;
  ccy?: string;
  mood?: Mood;
  at?: number;
  value?: number;
  on?: string;
  who?: string;
  givenAt?: number;
}

function written(path: readonly string[], value: unknown, t: Panel, speech: Speech): string {
  const { f } = speech;
  if (typeof value === 'boolean') return words(common, f)[value ? 'yes' : 'no'];
  if (typeof value === 'number') return f.number(value);
  if (typeof value === 'string') return writtenAs(path, value, t, speech);
  const { minor, ccy, mood, at, value: rating, on, who, givenAt } = Object(value) as Atom;
  if (ccy !== undefined && minor !== undefined) return f.money({ minor, ccy });
  const day = at ?? givenAt;
  const parts = [
    mood && t.closing.moods[mood],
    rating !== undefined && f.number(rating),
    who && f.isolate(who),
    on && f.day(on),
    day && f.day(f.dayOf(day)),
  ];
  return parts.filter(Boolean).join(' · ') || JSON.stringify(value);
}

function writtenAs(path: readonly string[], value: string, t: Panel, { f }: Speech): string {
  const named: Record<string, Readonly<Record<string, string>>> = {
    technique: t.closing.technique,
    preset: t.closing.presets,
  };
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return f.day(value);
  return named[path.at(-1) ?? '']?.[value] ?? f.isolate(value);
}
