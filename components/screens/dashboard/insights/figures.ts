import { SALE_STAGES } from '../../../../domain/cycle/stages';
import { EVERYONE_ELSE } from '../../../../domain/people/segment';
import { sha256Hex } from '../../../../domain/people/sha256';
import type { StageId } from '../../../../domain/records';
import { words } from '../../../../locales/area';
import { insights, stages, touches } from '../../../../locales/areas';
import type { Format } from '../../../../locales/format';
import type { Deals, DealsBehind } from '../../../../presenters/insight-behind';
import type { FigureName } from '../shell/figure-address';

/** A figure as the page and the table call it, and the deals it is counted from. */
export interface Figure {
  name: FigureName;
  of?: string;
  title: string;
  deals: Deals;
}

/** What figures are read from. */
export interface FigureSources {
  behind: DealsBehind;
  segments: readonly { id: string; name: string }[];
}

type Reader = (sources: FigureSources, f: Format, of: string) => [title: string, deals: Deals | undefined];

/** Stands for a name in an address: names may hold anything, addresses may not. */
export const nameTag = (name: string) => sha256Hex(name).slice(0, 12);

/** The word for a key that came from an address; the key itself where there is none. */
const named = (names: Readonly<Record<string, string>>, key: string) =>
  Object.hasOwn(names, key) ? names[key]! : key;
const ofInsights = (f: Format) => words(insights, f);
const cycle = (f: Format) => ofInsights(f).cycle;
const levers = (f: Format) => ofInsights(f).levers;
const forecast = (f: Format) => ofInsights(f).money.forecast;
const aarrr = (f: Format) => ofInsights(f).growth.aarrr;
const wheel = (f: Format) => ofInsights(f).growth.wheel;
const EARLY = SALE_STAGES.filter((stage) => stage !== 'closing' && stage !== 'negotiation');

const READERS: Readonly<Record<FigureName, Reader>> = {
  'cycle-length': ({ behind }, f) => [cycle(f).tiles.length, behind.won],
  'win-rate': ({ behind }, f) => [cycle(f).tiles.winRate, behind.closed],
  attempts: ({ behind }, f) => [cycle(f).tiles.attempts, behind.won],
  'after-five': ({ behind }, f) => [cycle(f).tiles.afterFive, behind.afterFive],
  lengths: ({ behind }, f) => [cycle(f).length.title, behind.won],
  'stage-days': ({ behind }, f) => [cycle(f).stages.title, behind.won],
  velocity: ({ behind }, f) => [ofInsights(f).money.velocity.title, behind.won],
  dropped: ({ behind }, f) => [levers(f).followUp.dropped, behind.dropped],
  'alive-too-long': ({ behind }, f) => [levers(f).onTop.name, behind.aliveTooLong],
  'open-asks': ({ behind }, f) => [levers(f).smallWins.name, behind.openAsks],
  commit: ({ behind }, f) => [forecast(f).commit, behind.valued.get('closing')],
  likely: ({ behind }, f) => [forecast(f).likely, behind.valued.get('negotiation')],
  early: ({ behind }, f) => [forecast(f).rest, EARLY.flatMap((stage) => behind.valued.get(stage) ?? [])],
  'without-value': ({ behind }, f) => [forecast(f).withoutValue, behind.unvalued],
  won: ({ behind }, f) => [cycle(f).funnel.won, behind.won],
  entered: ({ behind }, f, of) => [named(words(stages, f).name, of), behind.entered.get(of as StageId)],
  silent: ({ behind }, f, of) => {
    const [from = Number.NaN, to] = of.split('-').map(Number);
    const { ageing } = cycle(f);
    const days = to === undefined ? ageing.over(f.number(from - 1)) : f.range(from, to);
    return [ageing.silent(days), behind.silent(from, to)];
  },
  source: ({ behind }, f, of) => [named(words(touches, f).source, of), behind.bySource.get(of)],
  segment: ({ behind, segments }, f, of) => {
    const group = [...behind.bySegment.keys()].find((id) => nameTag(id) === of) ?? '';
    const own = segments.find(({ id }) => id === group)?.name ?? group;
    return [group === EVERYONE_ELSE ? ofInsights(f).everyoneElse : own, behind.bySegment.get(group)];
  },
  motion: ({ behind }, f, of) => {
    const { band, buyer } = ofInsights(f).growth.motion;
    const [value = '', kind = ''] = of.split('-');
    return [`${named(band, value)} · ${named(buyer, kind)}`, behind.byMotion.get(of)];
  },
  partner: ({ behind }, _f, of) => {
    const name = [...behind.byPartner.keys()].find((one) => nameTag(one) === of) ?? '';
    return [name, behind.byPartner.get(name)];
  },
  'hand-off': ({ behind }, f, of) => {
    const { kind, incomplete } = ofInsights(f).records.handOff;
    return [`${incomplete} · ${named(kind, of)}`, behind.byHandOff.get(of)];
  },
  acquired: ({ behind }, f) => [aarrr(f).acquisition, behind.aarrr.acquired],
  answered: ({ behind }, f) => [aarrr(f).answered, behind.aarrr.answered],
  unanswered: ({ behind }, f) => [aarrr(f).unanswered, behind.aarrr.unanswered],
  'too-young': ({ behind }, f) => [aarrr(f).young, behind.aarrr.tooYoung],
  returned: ({ behind }, f) => [aarrr(f).returned, behind.aarrr.returned],
  gone: ({ behind }, f) => [aarrr(f).gone, behind.aarrr.gone],
  'gave-names': ({ behind }, f) => [aarrr(f).gaveNames, behind.aarrr.gaveNames],
  'gave-none': ({ behind }, f) => [aarrr(f).gaveNone, behind.aarrr.gaveNone],
  revenue: ({ behind }, f) => [aarrr(f).revenue, behind.aarrr.won],
  'wheel-won': ({ behind }, f) => [wheel(f).wins, behind.circle.won],
  'wheel-happy': ({ behind }, f) => [wheel(f).happy, behind.circle.happy],
  'wheel-referred': ({ behind }, f) => [wheel(f).referred, behind.circle.referred],
  'wheel-back': ({ behind }, f) => [wheel(f).back, behind.circle.wonByReferral],
  issue: ({ behind }, f, of) => [
    named(ofInsights(f).records.hygiene.id, `h.${of}`),
    behind.byIssue.get(`h.${of}`),
  ],
  issues: ({ behind }, f) => [ofInsights(f).records.hygiene.withIssue, behind.issues],
  clean: ({ behind }, f) => [ofInsights(f).records.hygiene.clean, behind.clean],
};

/** A figure in words, with its deals. `of` that names nothing (any more) has none. */
export function readFigure(sources: FigureSources, f: Format, name: FigureName, of?: string): Figure {
  const [title, deals = []] = READERS[name](sources, f, of ?? '');
  return { name, title, deals, ...(of === undefined ? {} : { of }) };
}
