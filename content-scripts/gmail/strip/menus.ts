import { send } from '../../../messages/client';
import type { KnownPersonView, MoveTargetView, ProposalView, StripView } from '../../../messages/views';
import type { StripPage } from '../strip-door';
import type { MenuLine } from './float';
import { act } from './notice';

type Known = { root: HTMLElement; view: StripView; person: KnownPersonView; page: StripPage };

const openPanel = ({ person }: Known) => void send('panel.open', { prospectId: person.prospectId });

/** What can be logged in one press; a note is typed in the panel, never in this page. */
export function logLines(known: Known): MenuLine[] {
  const { root, view, person } = known;
  const { words } = view;
  const { prospectId } = person;
  const log = (channel: 'call' | 'meeting') => () =>
    void act(root, words, 'touch.log', { prospectId, channel, at: Date.now() });
  return [
    { label: words.log },
    { label: words.done, act: () => void act(root, words, 'followup.done', { prospectId, at: Date.now() }) },
    { label: words.call, act: log('call') },
    { label: words.meeting, act: log('meeting') },
    { label: words.note, act: () => openPanel(known) },
  ];
}

/** Days to put the next step off to. */
export function snoozeLines({ root, view, person }: Known): MenuLine[] {
  const put = (until: string) => () =>
    void act(root, view.words, 'followup.snooze', { prospectId: person.prospectId, until });
  return [
    { label: view.words.snooze },
    ...person.snoozes.map(({ label, until }) => ({ label, act: put(until) })),
  ];
}

/** Everything else: proposals, moves, the others of the conversation, the panel. */
export function moreLines(known: Known): MenuLine[] {
  const { root, view, person, page } = known;
  const { words } = view;
  const { prospectId } = person;
  const collapse = async () => {
    await send('strip.collapse', { collapsed: true });
    page.refresh();
  };
  return [
    ...person.proposals.map((proposal) => proposalLine(known, proposal)),
    { label: words.move },
    ...person.moves.map((move) => moveLine(known, move)),
    ...(view.others.length > 0 ? [{ label: words.others }] : []),
    ...view.others.map(({ address, label }) => ({
      label,
      act: () => void act(root, words, 'decider.add', { prospectId, address }),
    })),
    { label: words.more },
    { label: words.openPanel, act: () => openPanel(known) },
    { label: words.collapse, act: () => void collapse() },
  ];
}

function proposalLine({ root, view, person }: Known, { text, reason, act: what }: ProposalView): MenuLine {
  const { prospectId, runId } = person;
  const run =
    what.kind === 'move'
      ? () => void act(root, view.words, 'stage.move', { runId, kind: 'forward', to: what.to })
      : () => void act(root, view.words, 'touch.log', { prospectId, channel: what.channel, at: Date.now() });
  return { label: text, hint: reason, act: run };
}

/** A move that needs a reason, or leaves items open, is made in the panel: it takes words. */
function moveLine(known: Known, { kind, to, label, missing, needsReason }: MoveTargetView): MenuLine {
  const { root, view, person } = known;
  if (needsReason || missing.length > 0) {
    return { label, hint: missing.length > 0 ? missing.join(' · ') : undefined, act: () => openPanel(known) };
  }
  const request = { runId: person.runId, kind, ...(to && { to }) };
  return { label, act: () => void act(root, view.words, 'stage.move', request) };
}
