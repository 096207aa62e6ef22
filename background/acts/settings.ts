import { type SendHours, sendHoursProblem } from '../../domain/cadence/send-hours';
import { readCriteria } from '../../domain/cycle/own-criteria';
import { isCountry } from '../../domain/people/country-names';
import { refreshAllPlans } from '../../storage/plans/refresh-plan';
import { DEFAULT_SETTINGS, readSettings } from '../../storage/settings';
import type { ActHandler, Desk } from '../handler';
import { refuse } from '../refusal';

/** Settings that move plans: after one of these every plan is derived again. */
const MOVES_PLANS: ReadonlySet<string> = new Set([
  'homeCountry',
  'homeZone',
  'weekends',
  'holidays',
  'attempts',
  'emailMax',
]);

/** Stores one setting. The value must have the type of its default; numbers stay in their limits. */
export const setSetting: ActHandler<'settings.set'> = async (request, { speech }, write) => {
  const { key, value } = request;
  if (!Object.hasOwn(DEFAULT_SETTINGS, key)) refuse('msg.shape', 'key');
  const model = DEFAULT_SETTINGS[key as keyof typeof DEFAULT_SETTINGS];
  const sameType =
    model === null || (typeof value === typeof model && Array.isArray(value) === Array.isArray(model));
  if (!sameType) refuse('msg.shape', 'value');
  if (key === 'attempts' && !(Number.isInteger(value) && Number(value) >= 3 && Number(value) <= 8)) {
    refuse('bad_input', 'attempts');
  }
  if (key === 'criteria' && !isSoundCriteria(value)) refuse('bad_input', 'criteria');
  if (key === 'homeCountry' && value !== '' && !isCountry(String(value))) {
    refuse('country.unknown', 'homeCountry', { value: String(value) });
  }
  if (key === 'weekends' && !areWorkWeeks(value)) refuse('weekend.all', 'weekends');
  if (key === 'sendHours' && !areSendHours(value)) refuse('bad_input', 'sendHours');
  if (key === 'emailMax' && !(Number.isInteger(value) && Number(value) >= 1)) refuse('bad_input', 'emailMax');
  await write.put('settings', key, { key, value });
  return { reply: {}, text: speech.words.settingSaved };
};

/** Every list of the value is one that would be used. */
function isSoundCriteria(value: unknown): boolean {
  const { stages } = value as { stages?: unknown };
  if (typeof stages !== 'object' || stages === null) return false;
  return Object.keys(readCriteria(value)).length === Object.keys(stages).length;
}

/** In each week of the value somebody works. */
function areWorkWeeks(value: unknown): boolean {
  return Object.values(value as object).every(
    (off) => Array.isArray(off) && [0, 1, 2, 3, 4, 5, 6].some((day) => !off.includes(day)),
  );
}

/** Each entry of each country names days and hours, and no day has two. */
function areSendHours(value: unknown): boolean {
  return Object.values(value as object).every(
    (entries) =>
      Array.isArray(entries) &&
      entries.every((one: SendHours, i) => isSendHours(one) && !sendHoursProblem(one, entries.slice(0, i))),
  );
}

function isSendHours(value: unknown): value is SendHours {
  const { days, from, to } = (value ?? {}) as Partial<SendHours>;
  return [days, from, to].every((part) => typeof part === 'string');
}

/** What a setting drags along once it is stored. */
export async function afterSetting(key: string, { db, now }: Desk): Promise<void> {
  if (MOVES_PLANS.has(key)) await refreshAllPlans(db, now, await readSettings(db));
}

/** The strip remembers whether it was folded. */
export const collapseStrip: ActHandler<'strip.collapse'> = async ({ collapsed }, { speech }, write) => {
  await write.put('settings', 'stripCollapsed', { key: 'stripCollapsed', value: collapsed });
  return { reply: {}, text: speech.words.settingSaved };
};
