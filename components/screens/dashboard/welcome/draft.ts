import { workWeekOf } from '../../../../domain/cadence/work-weeks';
import { companyDomain } from '../../../../domain/people/company-name';
import { normaliseKey } from '../../../../domain/people/normalise-key';
import type { Settings } from '../../../../storage/settings';
import { browserLanguage } from '../../../browser-adapter';
import { saveSetting } from '../settings/use-setting';
import { guessCountry } from './guess-country';

/** What the first steps ask for, before it is stored. */
export interface Draft {
  myName: string;
  companyIntro: string;
  address: string;
  country: string;
  weekend: number[];
  quietHours: Settings['quietHours'];
  keepSubjects: boolean;
}

/** Weekend of a country: the rep's own, else the table's. */
export function weekendOf(country: string, settings: Settings): number[] {
  return settings.weekends[country] ?? [...workWeekOf(country).weekend];
}

/** What is known already, with the country guessed from the machine. */
export function draftOf(settings: Settings): Draft {
  const zone = settings.homeZone || Intl.DateTimeFormat().resolvedOptions().timeZone;
  const country = settings.homeCountry || guessCountry(zone, browserLanguage());
  return {
    myName: settings.myName,
    companyIntro: settings.companyIntro,
    address: settings.ownAddresses[0] ?? '',
    country,
    weekend: weekendOf(country, settings),
    quietHours: settings.quietHours,
    keepSubjects: settings.keepSubjects,
  };
}

/** Stores what differs from what is stored. */
export async function saveDraft(draft: Draft, settings: Settings): Promise<void> {
  const put = async <K extends keyof Settings>(key: K, value: Settings[K]) => {
    if (JSON.stringify(settings[key]) !== JSON.stringify(value)) await saveSetting(key, value);
  };
  await put('myName', draft.myName.trim());
  await put('companyIntro', draft.companyIntro.trim());
  const address = draft.address.trim().toLowerCase();
  if (address && normaliseKey('email', address).ok) {
    await put('ownAddresses', [...new Set([address, ...settings.ownAddresses])]);
    const domain = companyDomain(address);
    if (domain) await put('ownDomains', [...new Set([domain, ...settings.ownDomains])]);
  }
  if (draft.country) {
    await put('homeCountry', draft.country);
    const usual = workWeekOf(draft.country).weekend;
    const others = Object.entries(settings.weekends).filter(([country]) => country !== draft.country);
    const isUsual =
      usual.length === draft.weekend.length && usual.every((day) => draft.weekend.includes(day));
    await put('weekends', Object.fromEntries(isUsual ? others : [...others, [draft.country, draft.weekend]]));
  }
  await put('quietHours', draft.quietHours);
  await put('keepSubjects', draft.keepSubjects);
}
