import { papersOf } from '../domain/closing/papers';
import { termsSheet } from '../domain/negotiation/terms-sheet';
import type { Panel } from '../locales/en/panel';
import type { Seat } from '../storage/queries/committee';
import type { Case } from '../storage/queries/read-standing';
import { touchName } from './panel-touch';
import type { Speech } from './speech';

/** What the sheets of a deal already say about the fields of a hand-off note; empty where they say nothing. */
export function fieldsFromDeal(
  one: Case,
  seats: readonly Seat[],
  t: Panel,
  speech: Speech,
): Record<string, string> {
  const { dossier, facts } = one;
  const { f, touches } = speech;
  const { needs, negotiation, papers, referral } = facts.sheets;
  const first = dossier.touches.find(({ dir }) => dir === 'in');
  const dated = dossier.commitments.filter(({ dueOn }) => dueOn !== undefined);
  const terms = termsSheet(negotiation?.terms ?? []);
  const termNames: Record<string, string> = t.terms.terms;
  const lines = (list: readonly string[]) => list.join('\n');
  return {
    source: touches.source[dossier.prospect.source],
    persona: dossier.prospect.title ?? '',
    first_sign: first ? touchName(first, speech) : '',
    promise_made: lines(dossier.commitments.filter(({ by }) => by === 'us').map(({ text }) => text)),
    needs: lines((needs?.needs ?? []).map(({ words }) => words)),
    promised_dates: lines(dated.map(({ text, dueOn }) => `${text}: ${f.day(dueOn ?? '')}`)),
    terms: lines(terms.map(({ term, state }) => `${termNames[term] ?? term}: ${t.terms.state[state]}`)),
    deciders: lines(
      seats.map(
        ({ prospect, decider }) =>
          `${prospect.name} (${f.list(decider.roles.map((role) => t.people.role[role]))})`,
      ),
    ),
    risks: lines(dossier.objections.filter(({ state }) => state !== 'resolved').map(({ words }) => words)),
    papers: lines(
      papersOf(papers?.preset ?? 'standard', papers?.papers ?? []).map(
        ({ id, state }) => `${t.closing.paper[id]}: ${t.closing.paperState[state]}`,
      ),
    ),
    start_date: referral?.startOn ? f.day(referral.startOn) : '',
    rating: referral?.rating ? t.referral.rated(referral.rating.value, f.day(referral.rating.on)) : '',
    complaint: '',
  };
}
