import type { Channel } from '../../domain/records';
import type { IconName } from '../ui/icon';

/** The picture of a channel, the same everywhere. */
export const CHANNEL_ICON: Readonly<Record<Channel, IconName>> = {
  email: 'mail',
  li_view: 'eye',
  li_comment: 'chat',
  li_connect: 'link',
  li_message: 'chat',
  call: 'phone',
  meeting: 'meet',
  visit: 'visit',
  chat: 'chat',
  other: 'note',
};
