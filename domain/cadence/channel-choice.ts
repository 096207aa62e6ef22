import type { Channel } from '../records';
import type { Attempt } from './attempts';
import type { Cadence } from './cadences';

/** Ways that work now: an e-mail that did not bounce, a LinkedIn profile, a phone, another noted way. */
export interface Reach {
  email: boolean;
  linkedin: boolean;
  /** Connected on LinkedIn: messages are possible, connecting is not. */
  connected: boolean;
  phone: boolean;
  other?: boolean | undefined;
}

/** Unanswered e-mails allowed in one cadence; 6 reproduces five e-mail follow-ups. */
const EMAIL_MAX = 4;

const FALLBACKS: readonly Channel[] = ['email', 'li_message', 'call', 'li_connect', 'other'];

/** What the steps still to come may use up. */
export interface Allowance {
  reach: Reach;
  emailsLeft: number;
  /** Connecting happens once per person, ever. */
  connectLeft: boolean;
}

function isUsable(channel: Channel, { reach, emailsLeft, connectLeft }: Allowance): boolean {
  switch (channel) {
    case 'email':
      return reach.email && emailsLeft > 0;
    case 'li_connect':
      return reach.linkedin && !reach.connected && connectLeft;
    case 'li_message':
      return reach.connected;
    case 'call':
      return reach.phone;
    default:
      return channel === 'other' && reach.other === true;
  }
}

/** What remains to be used after these attempts of the present round. */
export function allowanceAfter(
  attempts: readonly Attempt[],
  reach: Reach,
  everConnected: boolean,
  emailMax: number = EMAIL_MAX,
): Allowance {
  let emailsLeft = emailMax;
  for (const attempt of attempts) if (attempt.channel === 'email') emailsLeft -= 1;
  return { reach, emailsLeft, connectLeft: !everConnected };
}

/** A way that works now, rather not the one tried last. */
export function anyChannel(allowance: Allowance, last: Channel): Channel | undefined {
  const usable = FALLBACKS.filter((channel) => isUsable(channel, allowance));
  return usable.find((channel) => channel !== last) ?? usable[0];
}

/** The next step's channel, if any is usable, and the number of the last step that has one. */
export interface StepChoice {
  channel?: Channel;
  lastStep: number;
}

/**
 * Walks the steps after the `done`-th with the limits of DOMAIN 5.2: a step whose channel is unusable takes the
 * next usable one; once no channel is left none comes back, so the cadence ends there.
 * @domain S15, S50, S56
 */
export function chooseSteps(cadence: Cadence, done: number, allowance: Allowance): StepChoice {
  const left = { ...allowance };
  const choice: StepChoice = { lastStep: done };
  for (const planned of cadence.channels.slice(done)) {
    const channel = isUsable(planned, left) ? planned : FALLBACKS.find((other) => isUsable(other, left));
    if (channel === undefined) return choice;
    if (channel === 'email') left.emailsLeft -= 1;
    if (channel === 'li_connect') left.connectLeft = false;
    choice.channel ??= channel;
    choice.lastStep += 1;
  }
  return choice;
}
