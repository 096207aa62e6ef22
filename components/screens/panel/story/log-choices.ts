import type { Channel, Outcome, TouchTag } from '../../../../domain/records';

/** Ways of contact that leave no trace in the pages we read, the commonest first. */
export const LOG_CHANNELS = [
  'call',
  'meeting',
  'visit',
  'email',
  'li_message',
  'chat',
  'other',
] as const satisfies readonly Channel[];
export type LogChannel = (typeof LOG_CHANNELS)[number];

/** How each kind of talk can end; a message has a direction instead. */
export const OUTCOMES_OF: Partial<Record<LogChannel, readonly Outcome[]>> = {
  call: ['connected', 'no_answer', 'voicemail', 'wrong_number'],
  meeting: ['held', 'planned', 'no_show', 'cancelled'],
  visit: ['held', 'planned', 'no_show', 'cancelled'],
};

/** Tags a rep may set by hand. */
export const LOG_TAGS: readonly TouchTag[] = [
  'asked_concerns',
  'offer',
  'demo',
  'recap',
  'price_asked',
  'contract_asked',
  'colleague_added',
  'asked_referral',
  'praise',
  'complaint',
];
