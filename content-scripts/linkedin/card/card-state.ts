import type {
  AnswerView,
  CardView,
  CompanyView,
  ObjectionView,
  SocialLogKind,
} from '../../../messages/views';

/** What the card shows. A view comes finished from the worker; the rest is what the rep is doing with it. */
export interface CardState {
  view: CardView | CompanyView;
  /** The name the profile shows, for a person who is not known yet. */
  name: string;
  /** A small tab at the edge, or the whole card. */
  isOpen: boolean;
  isMenuOpen: boolean;
  /** A lead without a name can be recognised, not saved. */
  canTrack: boolean;
  /** The person of an open conversation, whose last message may be looked at. */
  isChat: boolean;
  /** The worker has not answered the last press yet. */
  isBusy: boolean;
  /** What was just done, with the way back. */
  notice?: { text: string; opId?: string; isProblem?: boolean };
  /** The same touch stands in today's log already: is this another one? */
  question?: { kind: SocialLogKind; text: string };
  /** How often "not the same person" was pressed: the next one is offered, then nobody. */
  refusedOffers: number;
  /** Objections of their last message, once the rep asked for them. */
  objections?: ObjectionView[];
}

/** What the rep can press. */
export interface CardPresses {
  open: () => void;
  close: () => void;
  toggleMenu: () => void;
  track: () => void;
  log: (kind: SocialLogKind, evenIfToday?: boolean) => void;
  forgetQuestion: () => void;
  undo: (opId: string) => void;
  openPanel: () => void;
  /** The profile belongs to the person who was offered. */
  link: () => void;
  refuseOffer: () => void;
  /** Looks for objections in their last message. */
  findAnswers: () => void;
  copyAnswer: (objection: ObjectionView, answer: AnswerView) => void;
  dismissObjection: (objection: ObjectionView) => void;
}

/** Whether the view is the card of a person. */
export function isPersonView(view: CardState['view']): view is CardView {
  return 'state' in view;
}

/** The known person a card is about. */
export function personOf(state: CardState | undefined): CardView['person'] {
  return state && isPersonView(state.view) ? state.view.person : undefined;
}

/** Who is offered as the same person at this moment. */
export function offerOf(state: CardState | undefined): CardView['sameAs'][number] | undefined {
  return state && isPersonView(state.view) ? state.view.sameAs[state.refusedOffers] : undefined;
}
