import { words } from '../locales/area';
import { panel } from '../locales/areas';
import type { TouchRow } from '../storage/rows';
import type { Speech } from './speech';

/** What happened, in a few words: the subject, or the channel with how it ended. */
export function touchTitle(
  touch: Pick<TouchRow, 'channel' | 'dir' | 'outcome' | 'inKind' | 'subject'>,
  speech: Speech,
) {
  const { touches } = speech;
  if (touch.subject) return touch.subject;
  const channel = touches.channel[touch.channel];
  if (touch.outcome) return touches.withOutcome(channel, touches.outcome[touch.outcome]);
  if (touch.channel === 'li_connect' && touch.dir === 'in') {
    return touches.withOutcome(channel, words(panel, speech.f).story.accepted);
  }
  if (touch.dir === 'in' && touch.inKind && touch.inKind !== 'reply') {
    return touches.withOutcome(channel, touches.inKind[touch.inKind]);
  }
  return channel;
}

/** "Received · Sun 22 Nov, 16:40 · offer, SAR 48,000". */
export function touchLine(touch: TouchRow, speech: Speech): string {
  const { touches, f } = speech;
  const talks = touch.outcome !== undefined;
  const offered = touch.amount ? f.money(touch.amount) : '';
  const tags = touch.tags.map((tag) => touches.tag[tag]);
  return [
    talks ? '' : touches.direction[touch.dir],
    f.dayTime(touch.at),
    [...tags, ...(offered ? [offered] : [])].join(speech.lang === 'ar' ? '، ' : ', '),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** A touch named in a sentence or a list of proofs: "Call, spoke · Thu 19 Nov". */
export function touchName(touch: TouchRow, speech: Speech): string {
  return `${speech.f.isolate(touchTitle(touch, speech))} · ${speech.f.day(speech.f.dayOf(touch.at))}`;
}
