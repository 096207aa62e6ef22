import type { CardView, CompanyView, SocialLogKind } from '../../../messages/views';

/** What the card shows. A view comes finished from the worker; the rest is what the rep is doing with it. */
export interface CardState {
  view: CardView | CompanyView;
  /** The name the profile shows, for a person who is not known yet. */
  name: string;
  /** A small tab at the edge, or the whole card. */
  isOpen: boolean;
  isMenuOpen: boolean;
  /** A person without an address id can be recognised, not saved. */
  canTrack: boolean;
  /** The worker has not answered the last press yet. */
  isBusy: boolean;
  /** What was just done, with the way back. */
  notice?: { text: string; opId?: string; isProblem?: boolean };
  /** The same touch stands in today's log already: is this another one? */
  question?: { kind: SocialLogKind; text: string };
  /** "Not the same person" was pressed: the offer is gone for this profile. */
  refusedOffer?: boolean;
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
}

/** Whether the view is the card of a person. */
export function isPersonView(view: CardState['view']): view is CardView {
  return 'state' in view;
}
