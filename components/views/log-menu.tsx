import type { RefObject } from 'preact';
import type { Channel, Direction, Outcome } from '../../domain/records';
import { touches } from '../../locales/areas';
import { useT } from '../language';
import { Menu, type MenuEntry } from '../ui/menu';
import { CHANNEL_ICON } from './channel-icon';

export interface LoggedTouch {
  channel: Channel;
  dir: Direction;
  outcome?: Outcome;
  /** Weak sign: they accepted, but did not write. */
  weak?: boolean;
}

interface Line extends LoggedTouch {
  id: string;
  kbd?: string;
}

/** What can be logged by one press where a deal is worked on. */
const DEAL_LINES: readonly Line[] = [
  { id: 'call', channel: 'call', dir: 'out', outcome: 'connected', kbd: 'C' },
  { id: 'no_answer', channel: 'call', dir: 'out', outcome: 'no_answer' },
  { id: 'voicemail', channel: 'call', dir: 'out', outcome: 'voicemail' },
  { id: 'meeting', channel: 'meeting', dir: 'in', outcome: 'held', kbd: 'M' },
  { id: 'visit', channel: 'visit', dir: 'in', outcome: 'held', kbd: 'V' },
  { id: 'email', channel: 'email', dir: 'out', kbd: 'E' },
  { id: 'message', channel: 'li_message', dir: 'out' },
];

/** What can be logged on a profile: own acts first, then theirs. */
const MINE: readonly Line[] = [
  { id: 'message', channel: 'li_message', dir: 'out' },
  { id: 'comment', channel: 'li_comment', dir: 'out' },
  { id: 'connect', channel: 'li_connect', dir: 'out' },
  { id: 'view', channel: 'li_view', dir: 'out' },
];
const THEIRS: readonly Line[] = [
  { id: 'replied', channel: 'li_message', dir: 'in' },
  { id: 'accepted', channel: 'li_connect', dir: 'in', weak: true },
];

export interface LogMenuProps {
  /** Lines for a deal, or for a profile of a social network. */
  place: 'deal' | 'profile';
  anchor: RefObject<HTMLElement | null>;
  /** Words at the end of a line that was logged already: "logged today", "Thu". */
  logged?: Readonly<Record<string, string>>;
  /** Letters beside the lines; only on our own pages. */
  keys?: boolean;
  /** One more line at the end, for what needs typing. */
  note?: { label: string; onChoose: () => void };
  onLog: (touch: LoggedTouch) => void;
  onClose: () => void;
}

/** Logs a touch that left no trace in the mail: one press, one entry, nothing to type. */
export function LogMenu({ place, anchor, logged = {}, keys, note, onLog, onClose }: LogMenuProps) {
  const t = useT(touches);
  const dealLabel = ({ channel, outcome }: Line) =>
    outcome ? t.withOutcome(t.channel[channel], t.outcome[outcome]) : t.channel[channel];
  const entry =
    (label: (line: Line) => string) =>
    (line: Line): MenuEntry => ({
      id: line.id,
      label: label(line),
      icon: line.id === 'replied' ? 'reply' : line.id === 'accepted' ? 'check' : CHANNEL_ICON[line.channel],
      kbd: keys ? line.kbd : undefined,
      end: logged[line.id],
    });
  const social = entry(({ id }) => t.social[id as keyof typeof t.social]);
  const entries: MenuEntry[] =
    place === 'deal'
      ? [{ kind: 'head', label: t.log }, ...DEAL_LINES.map(entry(dealLabel))]
      : [
          { kind: 'head', label: t.social.mine },
          ...MINE.map(social),
          { kind: 'rule' },
          { kind: 'head', label: t.social.theirs },
          ...THEIRS.map(social),
        ];
  if (note) entries.push({ kind: 'rule' }, { id: 'note', label: note.label, icon: 'note' });

  const onChoose = (id: string) => {
    const line = (place === 'deal' ? DEAL_LINES : [...MINE, ...THEIRS]).find((known) => known.id === id);
    if (line) {
      const { channel, dir, outcome, weak } = line;
      onLog({ channel, dir, ...(outcome ? { outcome } : {}), ...(weak ? { weak } : {}) });
    } else note?.onChoose();
  };
  return (
    <Menu
      label={t.logTouch}
      anchor={anchor}
      entries={entries}
      width={272}
      onChoose={onChoose}
      onClose={onClose}
    />
  );
}
