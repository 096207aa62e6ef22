import { committeeCoverage } from '../../domain/committee/coverage';
import { presentBadge } from '../../presenters/present-badge';
import { readDirectory } from '../../storage/queries/directory';
import { isLiving } from '../../storage/queries/read-dossier';
import type { ReadHandler } from '../handler';

const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
const SHOWN_MAX = 12;

/** The account's tracked people on its company page, and how much of the committee they cover. */
export const viewCompany: ReadHandler<'company.view'> = async ({ company }, { db, speech, now }) => {
  const wanted = fold(company);
  const people = (await readDirectory(db)).filter((entry) => entry.company && fold(entry.company) === wanted);
  const shown = people.slice(0, SHOWN_MAX);
  const plans = await db.plans.bulkGet(shown.map((one) => one.id));
  const seats = (
    await Promise.all(shown.map((one) => db.deciders.where('prospectId').equals(one.id).toArray()))
  ).flat();
  const members = seats.filter(isLiving).map((seat) => ({ ...seat, name: seat.prospectId }));
  const { named, informed } = committeeCoverage(members, {}, now);
  return {
    lang: speech.lang,
    dir: speech.dir,
    close: speech.words.card.close,
    title: speech.words.companyTitle(speech.f.isolate(company)),
    people: shown.flatMap((one, i) => {
      const plan = plans[i];
      return plan ? [{ badge: presentBadge(plan, speech, now), name: one.name }] : [];
    }),
    coverageText: members.length > 0 ? speech.words.coverage(named, informed, speech.f) : '',
  };
};
