import { persistence } from '../../domain/cadence/attempts';
import { BUILT_IN_TEMPLATES } from '../../domain/cadence/built-in-templates';
import { isWorkDay } from '../../domain/cadence/calendar';
import { firstWorkDay } from '../../domain/cadence/work-days';
import { fillSlots } from '../../domain/objections/fill-slots';
import { civilDate, dayNumber } from '../../domain/time/civil-day';
import type { AnswerView, ComposeView } from '../../messages/views';
import { outsideHours } from '../../presenters/send-window';
import { playbookOf } from '../../storage/queries/answer-record';
import { findProspects } from '../../storage/queries/find-prospect';
import { type Case, readCase } from '../../storage/queries/read-standing';
import { slotValues } from '../../storage/queries/slot-values';
import type { Desk, ReadHandler } from '../handler';
import { isOutsider } from '../outsiders';
import { objectionsOf } from './view-thread';

/** A text of the playbook for one step of a cadence. */
interface Template {
  id: string;
  title: { en: string; ar: string };
  en?: string;
  ar?: string;
  /** Attempts it is meant for; empty = any. */
  steps?: number[];
  breakup?: boolean;
  again?: boolean;
}

/** The menu of a compose box: an answer to what it replies to, the follow-up that is next, what to mind before sending. */
export const viewCompose: ReadHandler<'compose.view'> = async (request, desk) => {
  const { speech, db, now } = desk;
  const outsiders = request.people.filter((person) => isOutsider(person, request.account, speech.settings));
  const known = await findProspects(
    db,
    outsiders.map((person) => person.address),
  );
  const [prospect] = known.values();
  const one = prospect ? await readCase(db, prospect.id, speech.settings, now) : undefined;
  const base = {
    lang: speech.lang,
    dir: speech.dir,
    words: {
      insert: speech.words.strip.insert,
      none: speech.words.composeNone,
      close: speech.words.strip.close,
      slotsOpen: speech.words.strip.slotsOpen,
    },
  };
  if (!one) return { ...base, title: 'Dawra', warnings: [], drafts: [], objections: [] };
  const { lastInbound } = request;
  const isAnswer =
    lastInbound !== undefined && known.get(lastInbound.address)?.id === one.dossier.prospect.id;
  return {
    ...base,
    prospectId: one.dossier.prospect.id,
    objections: isAnswer ? await objectionsOf(request, one, desk) : [],
    title: speech.words.composeTitle(speech.f.isolate(one.dossier.prospect.name)),
    warnings: warningsOf(one, desk),
    drafts: one.dossier.prospect.dnc || one.standing.plan.kind === 'stop' ? [] : await draftsOf(one, desk),
  };
};

function warningsOf({ dossier, context, standing }: Case, { speech, now }: Desk): ComposeView['warnings'] {
  const { words, f } = speech;
  const warnings: ComposeView['warnings'] = [];
  if (dossier.prospect.dnc) warnings.push({ id: 'dnc', text: words.warnDnc });
  const sent = persistence(dossier.touches, dossier.run.since);
  if (sent + 1 >= standing.attempts && sent > 0)
    warnings.push({ id: 'stop', text: words.warnStop(sent + 1, f) });
  const today = dayNumber(standing.today);
  if (!isWorkDay(today, context.calendar)) {
    warnings.push({
      id: 'days',
      text: words.warnDays(f.dayLong(civilDate(firstWorkDay(today, context.calendar)))),
    });
    return warnings;
  }
  const window = outsideHours({ context }, speech, now);
  if (window) warnings.push({ id: 'days', text: window });
  return warnings;
}

async function draftsOf({ dossier, standing }: Case, { db, speech }: Desk): Promise<AnswerView[]> {
  const lang = dossier.prospect.lang ?? speech.lang;
  const values = slotValues(dossier, speech.settings, lang);
  const own = await playbookOf<Omit<Template, 'id'>>(db, 'template');
  const step = standing.plan.step ?? standing.persistence + 1;
  const isBreakup = standing.plan.kind === 'breakup';
  const fits = (one: Template) => {
    if (isBreakup || one.breakup) return isBreakup === (one.breakup === true);
    return !one.steps?.length || one.steps.includes(step);
  };
  // A new round begins with what is new; a first message that knows nothing of the old one comes after it.
  const fresh = (one: Template) => Number(one.again === true);
  const isAgain = dossier.run.whatIsNew !== undefined;
  return [...own, ...BUILT_IN_TEMPLATES]
    .filter((one) => isAgain || !one.again)
    .sort((a, b) => fresh(b) - fresh(a))
    .filter((one) => fits(one) && one[lang])
    .slice(0, 3)
    .map((one) => {
      const filled = fillSlots(one[lang] ?? '', values, lang);
      return {
        id: one.id,
        title: one.title[speech.lang],
        text: filled.text,
        lang,
        openSlots: filled.open.map((name) => ({
          name,
          label: Object.hasOwn(speech.words.slot, name)
            ? speech.words.slot[name as keyof typeof speech.words.slot]
            : name,
        })),
        tag: '',
        record: '',
        fewCases: false,
        standard: false,
      };
    });
}
