import { expect, test } from 'vitest';
import { cadenceWith } from '../../../domain/cadence/cadences';
import { allowanceAfter, chooseSteps, type Reach } from '../../../domain/cadence/channel-choice';
import type { Channel } from '../../../domain/records';

/** @domain S15 */

const none: Reach = { email: false, linkedin: false, connected: false, phone: false };
const all: Reach = { email: true, linkedin: true, connected: false, phone: true };
const sent = (...channels: Channel[]) => channels.map((channel, i) => ({ channel, at: i }));

test.each<[string, Reach, Channel[], boolean, string]>([
  ['the planned channel first', all, [], false, 'email of 6'],
  ['connecting as planned', all, ['email'], false, 'li_connect of 6'],
  ['connecting happens once', all, ['email'], true, 'email of 6'],
  [
    'connected already: a message is not the next fallback, mail is',
    { ...all, connected: true },
    ['email'],
    false,
    'email of 6',
  ],
  [
    'after four mails the next usable is a message',
    { ...all, connected: true },
    ['email', 'email', 'email', 'email'],
    true,
    'li_message of 6',
  ],
  ['not connected: a call', all, ['email', 'email', 'email', 'email'], true, 'call of 6'],
  ['a phone alone goes on to the end', { ...none, phone: true }, [], false, 'call of 6'],
  ['a profile alone is good for one step', { ...none, linkedin: true }, [], false, 'li_connect of 1'],
  ['another way as a last resort', { ...none, other: true }, ['other'], false, 'other of 6'],
  ['nothing', none, [], false, 'nothing of 0'],
  ['mail alone ends after four', { ...none, email: true }, ['email'], false, 'email of 4'],
  ['all steps done', all, ['email', 'call', 'email', 'call', 'email', 'call'], false, 'nothing of 6'],
])('%s', (_, reach, channels, everConnected, told) => {
  const attempts = sent(...channels);
  const choice = chooseSteps(
    cadenceWith('classic'),
    attempts.length,
    allowanceAfter(attempts, reach, everConnected),
  );
  expect(`${choice.channel ?? 'nothing'} of ${choice.lastStep}`).toBe(told);
});
