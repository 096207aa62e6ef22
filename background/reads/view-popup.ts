import { dueState } from '../../domain/cadence/due-state';
import type { PersonView, SocialLogKind } from '../../messages/views';
import { presentPerson } from '../../presenters/present-person';
import { presentQueueItem } from '../../presenters/present-queue';
import { pastWords } from '../../presenters/when';
import { calendarFor } from '../../storage/plans/calendars';
import { findProspects } from '../../storage/queries/find-prospect';
import { type Case, readCase } from '../../storage/queries/read-standing';
import { todayRows } from '../../storage/queries/today-rows';
import type { PlanRow } from '../../storage/rows';
import type { Desk, ReadHandler } from '../handler';
import { healthSummary } from '../page-reports';
import { degraded, storeNotices } from '../start-state';

const SHOWN = 7;

/** Everything the popup draws first, in one answer: the popup itself carries neither store nor rules. */
export const viewPopup: ReadHandler<'popup.view'> = async ({ keys, prospectId }, desk) => {
  const { db, speech, now } = desk;
  const { settings, f } = speech;
  const [anybody, person, queue] = await Promise.all([
    db.prospects.limit(1).primaryKeys(),
    personOf(keys, prospectId, desk),
    todayRows(db, now, SHOWN, (plan) => isDueNow(plan, desk)),
  ]);
  const { lang, digits, zone, country, hijri = false } = f.prefs;
  const health = healthSummary(degraded());
  return {
    ...(health ? { health } : {}),
    prefs: { lang, digits, zone, hijri, ...(country ? { country } : {}) },
    look: { theme: settings.theme, density: settings.density, undoSeconds: settings.undoSeconds },
    notices: await storeNotices(),
    anybody: anybody.length > 0,
    queue: { total: queue.total, items: queue.people.map((one) => presentQueueItem(one, speech, now)) },
    person,
  };
};

function isDueNow(plan: PlanRow, { speech: { settings }, now }: Desk): boolean {
  const calendar = calendarFor(settings, plan.country ?? settings.homeCountry);
  const { state } = dueState(plan.dueOn, plan.zone, calendar, now);
  return state === 'due' || state === 'overdue' || plan.kind === 'answer';
}

async function personOf(
  keys: readonly string[],
  prospectId: string | undefined,
  desk: Desk,
): Promise<PersonView | null> {
  const { db, speech, now } = desk;
  const id = prospectId ?? [...(await findProspects(db, keys)).values()][0]?.id;
  const one = id === undefined ? undefined : await readCase(db, id, speech.settings, now);
  return one ? presentWhole(one, desk) : null;
}

function presentWhole(one: Case, { speech, now }: Desk): PersonView {
  const { prospect, account, touches } = one.dossier;
  const { standing } = one;
  const known = presentPerson(one, speech, now);
  const last = touches.at(-1);
  const { keptAlive, fitCheck } = speech.stages;
  const doubt = standing.fitDoubts.length > 0 ? fitCheck : '';
  const comma = speech.lang === 'ar' ? '،' : ',';
  return {
    known,
    name: prospect.name,
    title: prospect.title ?? '',
    company: account?.name ?? '',
    emails: prospect.emails,
    phones: prospect.phones,
    linkedin: prospect.linkedin ?? '',
    socialLogs: (Object.keys(speech.words.social) as SocialLogKind[]).map((kind) => ({
      kind,
      label: speech.words.social[kind],
    })),
    warning: standing.keptAlive ? keptAlive : known.stage.ageText || doubt,
    ...(last
      ? {
          last: {
            channel: last.channel,
            text: `${speech.touches.direction[last.dir]}${comma} ${pastWords(speech, last.at, now)}`,
          },
        }
      : {}),
    ...(standing.plan.channel ? { nextChannel: standing.plan.channel } : {}),
  };
}
