import { send } from '../../../messages/client';
import type { RequestOf } from '../../../messages/protocol';
import type { AnswerView, ObjectionView, SocialLogKind } from '../../../messages/views';
import { stop } from '../../shared/lifetime';
import { readLastFrom } from '../read/last-message';
import type { CompanySubject, PersonSubject } from '../subject';
import { type CardPresses, type CardState, isPersonView, offerOf, personOf } from './card-state';
import { focusMenu, hideCard, showCard } from './place-card';

const NOTICE_MS = 8000;

/** Answers to questions about an earlier subject, or older questions about this one, are dropped. */
let question = 0;
let subject: PersonSubject | CompanySubject | undefined;
let state: CardState | undefined;
let noticeTimer: ReturnType<typeof setTimeout> | undefined;
/** The rep closed the card: on later profiles only its tab shows. */
let closedByHand = false;

/** Nobody is shown from now on, and nothing that is still under way may show anybody. */
export function clearCard(): void {
  question += 1;
  subject = undefined;
  state = undefined;
  clearTimeout(noticeTimer);
  hideCard();
}

/** Asks the worker about this subject and shows its card. */
export async function cardFor(next: PersonSubject | CompanySubject): Promise<void> {
  if (next.key !== subject?.key) clearCard();
  subject = next;
  await askAgain();
}

/** Something was written somewhere: the same question again, what the rep is doing stays. */
export async function askAgain(): Promise<void> {
  const about = subject;
  if (!about) return;
  question += 1;
  const mine = question;
  const reply =
    about.kind === 'company'
      ? await send('company.view', { company: about.name, slug: about.slug })
      : await send('profile.view', { profile: about.profile });
  // Switched off or the permission withdrawn: leave the page at once.
  if (!reply.ok && reply.problem.code === 'msg.forbidden') return stop();
  if (mine !== question || !reply.ok) return;
  const view = reply.value;
  if (!isPersonView(view) && view.people.length === 0) return hideCard();
  const isKnown = !isPersonView(view) || view.state === 'known';
  const isOpen = state?.isOpen ?? (isKnown && !closedByHand);
  const canTrack = about.kind === 'person' && about.canTrack;
  const name = about.kind === 'person' ? (about.profile.name ?? '') : about.name;
  const isChat = about.kind === 'person' && about.view === 'chat';
  state = {
    isMenuOpen: false,
    isBusy: false,
    refusedOffers: 0,
    ...state,
    view,
    isOpen,
    canTrack,
    isChat,
    name,
  };
  showCard(state, presses);
}

/** Opens the log menu of the person on this page; false when nobody known is there. */
export function openLogMenu(): boolean {
  if (!state || !isPersonView(state.view) || state.view.state !== 'known') return false;
  change({ isOpen: true, isMenuOpen: true });
  focusMenu();
  return true;
}

const presses: CardPresses = {
  open: () => {
    closedByHand = false;
    change({ isOpen: true });
  },
  close: () => {
    // A post's author has no place on the page to be a tab at.
    if (subject?.kind === 'person' && subject.view === 'post') return clearCard();
    closedByHand = true;
    change({ isOpen: false, isMenuOpen: false });
  },
  toggleMenu: () => {
    change({ isMenuOpen: !state?.isMenuOpen });
    if (state?.isMenuOpen) focusMenu();
  },
  track: () => {
    if (subject?.kind === 'person' && subject.canTrack) void act('prospect.track', trackRequest(subject));
  },
  log: (kind, evenIfToday) => void logTouch(kind, evenIfToday),
  forgetQuestion: () => change({ question: undefined }),
  undo: (opId) => void act('act.undo', { opId }),
  openPanel: () => {
    const view = state?.view;
    const prospectId =
      view && isPersonView(view) ? (view.person?.prospectId ?? offerOf(state)?.prospectId) : undefined;
    void send('panel.open', prospectId ? { prospectId } : {});
  },
  link: () => {
    const offered = offerOf(state);
    if (offered && subject?.kind === 'person') {
      void act('profile.link', { prospectId: offered.prospectId, profile: subject.profile });
    }
  },
  refuseOffer: () => change({ refusedOffers: (state?.refusedOffers ?? 0) + 1 }),
  findAnswers: () => void findAnswers(),
  copyAnswer: (objection, answer) => void copyAnswer(objection, answer),
  dismissObjection: (objection) => {
    const prospectId = personOf(state)?.prospectId;
    change({ objections: state?.objections?.filter((one) => one !== objection) });
    if (prospectId) void act('objection.dismiss', { prospectId, ...saidIn(objection) });
  },
};

function change(part: Partial<CardState>): void {
  if (!state) return;
  state = { ...state, ...part };
  showCard(state, presses);
}

/** Is the card still about whom it was at the press? The page may have shown more of the same person since. */
function isStillAbout(pressed: typeof subject): boolean {
  return pressed !== undefined && pressed.key === subject?.key;
}

function trackRequest({ profile }: PersonSubject): RequestOf<'prospect.track'> {
  const { name, company, title } = profile;
  return {
    source: 'linkedin',
    profile,
    ...(name ? { name } : {}),
    ...(company ? { company } : {}),
    ...(title ? { title } : {}),
  };
}

/** The person is carried with the press: the page may have moved on before the worker answers. */
async function logTouch(kind: SocialLogKind, evenIfToday = false): Promise<void> {
  const prospectId = personOf(state)?.prospectId;
  const mine = subject;
  if (!prospectId || state?.isBusy || mine?.kind !== 'person') return;
  change({ isMenuOpen: false, isBusy: true, question: undefined });
  const { profile } = mine;
  const request = { prospectId, kind, at: Date.now(), profile, ...(evenIfToday ? { evenIfToday } : {}) };
  const reply = await send('social.log', request);
  if (!isStillAbout(mine)) return;
  if (reply.ok && 'duplicate' in reply.value)
    return change({ isBusy: false, question: { kind, text: reply.value.text } });
  finish(reply.ok && !('duplicate' in reply.value) ? reply.value : undefined);
}

/** Their last message is read on the rep's press alone and goes no further than the worker. */
async function findAnswers(): Promise<void> {
  const mine = subject;
  if (mine?.kind !== 'person' || state?.isBusy) return;
  change({ isBusy: true });
  const text = readLastFrom(document, mine.profile);
  const { profile } = mine;
  const reply = await send('chat.view', { profile, ...(text ? { lastInbound: { text } } : {}) });
  if (isStillAbout(mine)) change({ isBusy: false, objections: reply.ok ? reply.value.objections : [] });
}

async function copyAnswer(objection: ObjectionView, { id, text }: AnswerView): Promise<void> {
  const known = personOf(state);
  if (!known) return;
  const isCopied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  if (!isCopied) return finish(undefined);
  await act('objection.answer', {
    prospectId: known.prospectId,
    ...saidIn(objection),
    answerId: id,
    how: 'copy',
  });
}

const saidIn = ({ label, sentence }: ObjectionView) => ({ label, words: sentence.slice(0, 2000) });

async function act<
  T extends 'prospect.track' | 'profile.link' | 'act.undo' | 'objection.answer' | 'objection.dismiss',
>(type: T, request: RequestOf<T>): Promise<void> {
  if (state?.isBusy) return;
  change({ isBusy: true });
  const mine = subject;
  const reply = await send(type, request);
  if (!isStillAbout(mine)) return;
  finish(reply.ok ? { ...reply.value, ...(type === 'act.undo' ? { opId: '' } : {}) } : undefined);
}

/** Says what happened, offers the way back for a while, and asks how things stand now. */
function finish(done: { text: string; opId: string } | undefined): void {
  const words = state && isPersonView(state.view) ? state.view.words : undefined;
  const text = done?.text || (done ? words?.logged : words?.failed) || '';
  const notice = { text, isProblem: !done, ...(done?.opId ? { opId: done.opId } : {}) };
  change({ isBusy: false, isOpen: true, notice });
  clearTimeout(noticeTimer);
  noticeTimer = setTimeout(() => change({ notice: undefined }), NOTICE_MS);
  void askAgain();
}
