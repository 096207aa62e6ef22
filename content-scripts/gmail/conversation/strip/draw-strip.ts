import { send } from '../../../../messages/client';
import type { KnownPersonView, StripView } from '../../../../messages/views';
import { CAN_ARM_PRESSES } from '../../../shared/press-guard';
import { drawWordMark } from '../../draw-mark';
import type { StripPage } from '../strip-page';
import { openPicker } from './answer-picker';
import { h, type IconName, icon } from './dom';
import { drawPersonRing } from './draw-person-ring';
import { type MenuLine, openMenu } from './float';
import { type Known, logLines, moreLines, snoozeLines, takeProposal } from './menus';
import { act, notify } from './notice';

/** The strip's content for what the worker said: one line, and below it what the conversation suggests. */
export function drawStrip(root: HTMLElement, view: StripView, page: StripPage): Node[] {
  const { person } = view;
  if (view.state === 'none') return [];
  const line = h('div', { class: 'main' }, ...drawLine(root, view, page));
  const isOpen = person && !view.collapsed && !person.dnc && CAN_ARM_PRESSES;
  const remarks = view.collapsed ? [] : remarkRow(view);
  return isOpen ? [line, ...proposalRow({ root, view, person, page }), ...remarks] : [line, ...remarks];
}

/** What the strip cannot vouch for. */
function remarkRow({ remarks }: StripView): HTMLElement[] {
  if (remarks.length === 0) return [];
  return [h('div', { class: 'row remarks' }, h('span', { class: 'quiet cut' }, remarks.join(' · ')))];
}

function drawLine(root: HTMLElement, view: StripView, page: StripPage): (Node | string)[] {
  const { person, candidate } = view;
  if (person)
    return view.collapsed ? collapsedStrip(view, person, page) : knownStrip(root, view, person, page);
  if (!candidate) return [];
  const { words } = view;
  const about = h(
    'div',
    { class: 'lines' },
    h('bdi', { class: 'name' }, candidate.name),
    candidate.company ? h('bdi', { class: 'quiet' }, candidate.company) : null,
  );
  if (!CAN_ARM_PRESSES) {
    const open = () => void send('panel.open', { address: candidate.address });
    return [about, h('i'), iconButton('panel', words.openPanel, open)];
  }
  const track = async () => {
    const isDone = await page.track(candidate.address, candidate.name, candidate.company);
    if (!isDone) notify(root, words, words.failed);
    page.refresh();
  };
  const dismiss = async () => {
    if (await act(root, words, 'prospect.dismiss', { address: candidate.address })) page.refresh();
  };
  const { same } = view;
  const join = async ({ label: _, ...what }: NonNullable<typeof same>) => {
    if (await act(root, words, 'prospect.same', what)) page.refresh();
  };
  return [
    about,
    h('i'),
    same ? h('button', { type: 'button', class: 'link', click: () => void join(same) }, same.label) : '',
    h('button', { type: 'button', class: 'plain', click: () => void track() }, candidate.label),
    h('button', { type: 'button', class: 'link', click: () => void dismiss() }, words.notProspect),
  ];
}

const COUNTS_ATTEMPTS = /^nbs\.(?:follow_up|breakup)$/;
const joined = (words: string[]) => words.filter(Boolean).join(' · ');

function collapsedStrip(view: StripView, person: KnownPersonView, page: StripPage): Node[] {
  const expand = async () => {
    await send('strip.collapse', { collapsed: false });
    page.refresh();
  };
  return [
    drawPersonRing(person, 18),
    h('span', { class: 'stage' }, person.stage.name),
    due(person),
    h('i'),
    iconButton('down', view.words.expand, () => void expand()),
  ];
}

function knownStrip(root: HTMLElement, view: StripView, person: KnownPersonView, page: StripPage): Node[] {
  const { words, objections } = view;
  const { stage, step } = person;
  const known = { root, view, person, page };
  const ring = h(
    'span',
    { class: 'ring', role: 'img', 'aria-label': person.badge.label },
    drawPersonRing(person, 40),
  );
  if (person.dnc) {
    const line = h('div', { class: 'lines' }, h('span', { class: 'stage' }, words.dnc));
    return [ring, line, h('i'), panelButton(view, person)];
  }
  // A follow-up's reason counts the attempts already.
  const attempts = COUNTS_ATTEMPTS.test(step.id) ? '' : person.persistenceText;
  const standing = [stage.ageText || attempts, person.lastTouchText];
  return [
    ring,
    h(
      'div',
      { class: 'lines' },
      h(
        'div',
        { class: 'row' },
        h('span', { class: 'stage' }, stage.name),
        h('span', { class: 'quiet cut' }, joined(standing)),
      ),
      h(
        'div',
        { class: 'row' },
        due(person),
        h('span', { class: 'quiet cut' }, joined([step.reason, person.commitmentsText])),
      ),
    ),
    h('i'),
    ...(CAN_ARM_PRESSES
      ? [
          ...objections.slice(0, 1).map((objection) => objectionButton(root, view, person, objection, page)),
          stepButton(root, view, person, page),
          menuButton('check', words.log, () => logLines(known)),
          person.snoozes.length > 0 ? menuButton('snooze', words.snooze, () => snoozeLines(known)) : '',
          menuButton('more', words.more, (button) => moreLines(known, button)),
        ].filter((part): part is HTMLButtonElement => part !== '')
      : [panelButton(view, person)]),
  ];
}

/** What this conversation suggests, each with its reason, one press away. */
function proposalRow(known: Known): HTMLElement[] {
  const { proposals } = known.person;
  if (proposals.length === 0) return [];
  const chips = proposals.flatMap((proposal) => {
    const button = h(
      'button',
      { type: 'button', class: 'small chip', click: () => takeProposal(known, proposal, button) },
      icon('check'),
      proposal.text,
    );
    return [button, h('span', { class: 'quiet cut' }, proposal.reason)];
  });
  return [h('div', { class: 'row proposals' }, ...chips)];
}

function due({ step }: KnownPersonView): HTMLElement {
  const shape = step.mark === 'none' || step.mark === 'dnc' ? null : drawWordMark(step.mark);
  return h('span', { class: 'due', 'data-mark': step.mark }, shape, step.due);
}

function objectionButton(
  root: HTMLElement,
  view: StripView,
  person: KnownPersonView,
  objection: StripView['objections'][number],
  page: StripPage,
): HTMLButtonElement {
  const button = h(
    'button',
    {
      type: 'button',
      class: 'objection',
      'data-maybe': objection.maybe || null,
      'aria-haspopup': 'dialog',
      click: () => openPicker({ root, view, person, page }, button, objection),
    },
    icon('quote'),
    h('span', { class: 'cut' }, objection.asked),
    objection.answersText ? h('span', { class: 'count' }, objection.answersText) : null,
    icon('down'),
  );
  return button;
}

/** The one filled button: an answer and a follow-up by mail open the reply, everything else is done in the panel. */
function stepButton(
  root: HTMLElement,
  view: StripView,
  person: KnownPersonView,
  page: StripPage,
): HTMLButtonElement | '' {
  const { step } = person;
  if (step.id === 'nbs.none' || step.id === 'nbs.rest') return '';
  const isMail = /^nbs\.(?:answer|follow_up|breakup|recap|reactivate)$/.test(step.id);
  const run = async () => {
    if (isMail && (await page.openReply())) return;
    await act(root, view.words, 'panel.open', { prospectId: person.prospectId });
  };
  return h(
    'button',
    { type: 'button', class: 'primary', click: () => void run() },
    isMail ? icon('reply') : null,
    h('span', { class: 'cut' }, step.title),
  );
}

function panelButton({ words }: StripView, { prospectId }: KnownPersonView): HTMLButtonElement {
  return iconButton('panel', words.openPanel, () => void send('panel.open', { prospectId }));
}

function iconButton(name: IconName, label: string, click: () => void): HTMLButtonElement {
  return h(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': label, title: label, click },
    icon(name),
  );
}

function menuButton(
  name: IconName,
  label: string,
  lines: (button: HTMLElement) => MenuLine[],
): HTMLButtonElement {
  const open = () => openMenu(lines(button), { anchor: button, label });
  const button = iconButton(name, label, open);
  button.setAttribute('aria-haspopup', 'menu');
  button.dataset.menu = name;
  button.addEventListener('open', () => button.ariaExpanded || open());
  return button;
}
