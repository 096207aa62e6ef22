import type { Channel, StageId } from '../records';

export const CADENCES = ['classic', 'social', 'warm', 'offer', 'deal', 'kind'] as const;
export type CadenceId = (typeof CADENCES)[number];

/** A rhythm of attempts: data that the user may edit. */
export interface Cadence {
  /** Suggested channel of each step. */
  channels: readonly Channel[];
  /** `gapWorkDays[k]`: working days between attempt k and attempt k + 1. */
  gapWorkDays: readonly number[];
  /** Does the last step take leave? */
  breakup: boolean;
}

/** The rhythms Dawra starts with (DOMAIN 5.2). */
export const CADENCE_TABLE: Readonly<Record<CadenceId, Cadence>> = {
  classic: {
    channels: ['email', 'li_connect', 'email', 'call', 'li_message', 'email'],
    gapWorkDays: [0, 2, 3, 4, 5, 5],
    breakup: true,
  },
  social: {
    channels: ['li_connect', 'li_message', 'email', 'call', 'li_message', 'email'],
    gapWorkDays: [0, 2, 3, 4, 5, 5],
    breakup: true,
  },
  warm: {
    channels: ['email', 'call', 'email', 'li_message', 'email'],
    gapWorkDays: [0, 2, 3, 5, 5],
    breakup: true,
  },
  offer: {
    channels: ['email', 'call', 'email', 'li_message', 'email'],
    gapWorkDays: [0, 1, 2, 4, 5],
    breakup: true,
  },
  deal: {
    channels: ['email', 'call', 'email', 'call', 'email'],
    gapWorkDays: [0, 1, 1, 2, 3],
    breakup: true,
  },
  kind: { channels: ['email', 'email'], gapWorkDays: [0, 10], breakup: false },
};

const BY_STAGE: Readonly<Record<StageId, CadenceId>> = {
  prospecting: 'classic',
  qualification: 'warm',
  offer: 'offer',
  objections: 'offer',
  negotiation: 'deal',
  closing: 'deal',
  referral: 'kind',
};

/** The cadence a stage uses unless the user chose another. */
export function cadenceOf(stage: StageId): CadenceId {
  return BY_STAGE[stage];
}

/** The user may set this many steps for `classic` and `social`; eight is a hard ceiling. */
export const STEPS_MIN = 3;
export const STEPS_MAX = 8;
const EXTRA_STEPS: readonly Channel[] = ['call', 'li_message'];
const EXTRA_GAP_WORK_DAYS = 5;

/**
 * A cadence with the number of steps the user wants: shorter keeps the first steps, longer adds a call and then a
 * message before the break-up mail. Only `classic` and `social` can be set (DOMAIN 5.2); an own cadence stays as written.
 * @domain S50, S56
 */
export function cadenceWith(id: CadenceId | Cadence, steps?: number): Cadence {
  if (typeof id !== 'string') return id;
  const cadence = CADENCE_TABLE[id];
  const usual = cadence.channels.length;
  if (steps === undefined || steps === usual || (id !== 'classic' && id !== 'social')) return cadence;
  const kept = cadence.channels.slice(0, Math.min(steps, usual) - 1);
  const extra = EXTRA_STEPS.slice(0, Math.max(0, steps - usual));
  const gaps = cadence.gapWorkDays.slice(0, steps);
  return {
    channels: [...kept, ...extra, 'email'],
    gapWorkDays: [...gaps, ...extra.map(() => EXTRA_GAP_WORK_DAYS)],
    breakup: true,
  };
}
