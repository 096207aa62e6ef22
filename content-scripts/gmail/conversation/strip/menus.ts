import { send } from '../../../../messages/client';
import type { KnownPersonView, MoveTargetView, ProposalView, StripView } from '../../../../messages/views';
import type { StripPage } from '../strip-page';
import { type MenuLine, openMenu } from './float';
import { act } from './notice';

/** Somebody tracked, and the strip they are shown in. */
export type Known = { root: HTMLElement; view: StripView; person: KnownPersonView; page: StripPage };

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

/** Everything else: moves, the others of the conversation, the panel. */
export function moreLines(known: Known, anchor: HTMLElement): MenuLine[] {
  const { root, view, person, page } = known;
  const { words } = view;
  const { prospectId } = person;
  const collapse = async () => {
    await send('strip.collapse', { collapsed: true });
    page.refresh();
  };
  return [
    { label: words.move },
    ...person.moves.map((move) => moveLine(known, move, anchor)),
    ...sameLine(known),
    ...(view.others.length > 0 ? [{ label: words.others }] : []),
    ...view.others.map(({ address, label }) => ({
      label,
      act: () => void act(root, words, 'decider.add', { prospectId, address }),
    })),
    { label: words.more },
    { label: words.openPanel, act: () => openPanel(known) },
    { label: words.setDnc, act: () => void act(root, words, 'prospect.dnc', { prospectId }) },
    { label: words.collapse, act: () => void collapse() },
  ];
}

/** Another address, or a second record, of this person: joined when the rep says so, never before. */
function sameLine({ root, view: { same, words } }: Known): MenuLine[] {
  if (!same) return [];
  const { label, ...what } = same;
  return [{ label: words.same }, { label, act: () => void act(root, words, 'prospect.same', what) }];
}

/** What a proposal does: a touch is logged; a move is made as from the menu, with its open items in sight. */
export function takeProposal(known: Known, { act: what }: ProposalView, anchor: HTMLElement): void {
  const { root, view, person } = known;
  if (what.kind === 'touch') {
    const touch = { prospectId: person.prospectId, channel: what.channel, at: Date.now() };
    void act(root, view.words, 'touch.log', touch);
    return;
  }
  const move = person.moves.find(({ to, kind }) => to === what.to && kind !== 'back');
  if (move) makeMove(known, move, anchor);
}

/** Made at once if nothing speaks against it; else what is open is shown and a reason is chosen first. */
function makeMove(known: Known, move: MoveTargetView, anchor: HTMLElement): void {
  const { root, view, person } = known;
  const { kind, to, label, missing, reasons, needsReason } = move;
  const request = { runId: person.runId, kind, ...(to && { to }) };
  const run = (more: { reason?: string; override?: true }) =>
    void act(root, view.words, 'stage.move', { ...request, ...more });
  if (!needsReason && missing.length === 0) {
    run({});
    return;
  }
  if (reasons.length === 0) {
    openPanel(known);
    return;
  }
  const isOverride = missing.length > 0 || kind === 'skip';
  const open = missing.length > 0 ? [{ label: missing.join(' · ') }, { label: view.words.overrideHint }] : [];
  openMenu(
    [
      ...open,
      ...reasons.map((reason) => ({
        label: reason.label,
        act: () => run({ reason: reason.id, ...(isOverride && { override: true }) }),
      })),
    ],
    { anchor, label },
  );
}

function moveLine(known: Known, move: MoveTargetView, anchor: HTMLElement): MenuLine {
  const { label, missing } = move;
  // The day of a signature may be another than today's, and that is typed.
  const run = move.kind === 'won' ? () => openPanel(known) : () => makeMove(known, move, anchor);
  return { label, hint: missing.length > 0 ? missing.join(' · ') : undefined, act: run };
}
