import type { SendHours } from '../domain/cadence/send-hours';
import { CRITERIA_VERSION, type KeptCriteria } from '../domain/cycle/own-criteria';
import type { CivilDate } from '../domain/records';
import type { DawraDatabase } from './database';

/** Everything the rep may set. Each key is one row, so that two windows do not overwrite each other. */
export interface Settings {
  language: 'en' | 'ar' | 'auto';
  theme: 'system' | 'light' | 'dark';
  density: 'compact' | 'default' | 'roomy';
  digits: 'latn' | 'arab';
  /** Umm al-Qura date as a second line. */
  hijri: boolean;
  /** First name for greetings and signatures in templates. */
  myName: string;
  /** Own company in one line; fills `companyIntro`. */
  companyIntro: string;
  ownDomains: string[];
  ownAddresses: string[];
  homeCountry: string;
  homeZone: string;
  homeCurrency: string;
  /** Overrides of a country's weekend, 0 = Sunday. */
  weekends: Record<string, number[]>;
  /** Closed days per country, as `readClosedDays` of the calendar takes them. */
  holidays: Record<string, string[]>;
  sendWindow: { from: string; to: string };
  /** Other send hours for some days, per country of the customer; under `EVERY_COUNTRY` for all. No day twice in a list. */
  sendHours: Record<string, SendHours[]>;
  quietHours: { from: string; to: string };
  attempts: number;
  emailMax: number;
  referralStage: boolean;
  keepSubjects: boolean;
  notifications: boolean;
  linkedin: boolean;
  undoSeconds: 8 | 20 | 80 | 0;
  singleKeys: boolean;
  chipBar: boolean;
  stripCollapsed: boolean;
  /** People the rep said are no prospects, as look-up hashes. */
  notProspects: string[];
  onboarded: boolean;
  checklist: Record<string, boolean>;
  lastSeenVersion: string;
  lastBackupOn: CivilDate | null;
  /** Own slots for answers: benefit, differentiator, proofPoint … per language. */
  slots: Record<string, { en?: string; ar?: string }>;
  defaultFramework: 'bant' | 'champ' | 'meddic';
  enterpriseValue: number;
  stageProbability: Record<string, number>;
  stageDays: Record<string, number>;
  /** The rep's own criteria of a stage; a stage without a list keeps the built-in one. */
  criteria: KeptCriteria;
  segmentFactor: number;
  reviewWeekday: number;
}

/** Stands for all countries where a setting is kept per country. */
export const EVERY_COUNTRY = '*';

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  theme: 'system',
  density: 'default',
  digits: 'latn',
  hijri: false,
  myName: '',
  companyIntro: '',
  ownDomains: [],
  ownAddresses: [],
  homeCountry: '',
  homeZone: '',
  homeCurrency: 'SAR',
  weekends: {},
  holidays: {},
  sendWindow: { from: '09:00', to: '17:00' },
  sendHours: {},
  quietHours: { from: '20:00', to: '08:00' },
  attempts: 6,
  emailMax: 4,
  referralStage: true,
  keepSubjects: true,
  notifications: false,
  linkedin: false,
  undoSeconds: 8,
  singleKeys: true,
  chipBar: true,
  stripCollapsed: false,
  notProspects: [],
  onboarded: false,
  checklist: {},
  lastSeenVersion: '',
  lastBackupOn: null,
  slots: {},
  defaultFramework: 'champ',
  enterpriseValue: 25_000,
  stageProbability: {},
  stageDays: {},
  criteria: { version: CRITERIA_VERSION, stages: {} },
  segmentFactor: 1,
  reviewWeekday: 0,
};

/** Stored settings over the defaults. */
export async function readSettings(db: DawraDatabase): Promise<Settings> {
  const rows = await db.settings.toArray();
  const known = rows.filter((row) => Object.hasOwn(DEFAULT_SETTINGS, row.key));
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(known.map((row) => [row.key, row.value])) };
}
