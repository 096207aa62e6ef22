import type { BadgeView, ComposeView, KnownPersonView, StateMark, StripView } from '../../messages/views';
import type { Host } from '../shared/host';

/** What the strip may do to the page around it. */
export interface StripPage {
  /** The ring of a person; pictures come from the page's script, which has them for its badges. */
  ring(person: KnownPersonView, size: 18 | 40): SVGSVGElement;
  wordMark(mark: Exclude<StateMark, 'none' | 'dnc'>): SVGSVGElement;
  theme: 'light' | 'dark';
  /** The page's own direction: what stands in it follows it, whatever language the words are in. */
  dir: string;
  /** Puts a text into the reply to this conversation, opening one if needed. */
  insert(text: string): Promise<boolean>;
  openReply(): Promise<boolean>;
  /** Asks the worker again and draws what it says. */
  refresh(): void;
  /** Makes a person of this conversation a prospect, with what was seen of it. */
  track(address: string, name: string, company: string | undefined): Promise<boolean>;
}

/** What the button of a compose box needs from it. */
export interface ComposePage {
  theme: 'light' | 'dark';
  lang: string;
  dir: string;
  badge: BadgeView;
  ring(size: 18): SVGSVGElement;
  insert(text: string): boolean;
}

/**
 * The strip's script comes later than the page's, into the same isolated world: a list alone never pays for it. It
 * leaves this door open there.
 */
export interface StripDoor {
  /** Draws the strip into a host, or draws it again. */
  draw(host: Host, view: StripView, page: StripPage): void;
  /** Draws the button of a compose box; the menu asks the worker when it is opened. */
  drawCompose(host: Host, ask: () => Promise<ComposeView | undefined>, page: ComposePage): void;
  /** Opens the strip's log menu. False if it has none. */
  openLog(host: Host): boolean;
  /** Marks the follow-up of the strip's person as done. False if it shows nobody who has one. */
  markDone(host: Host): boolean;
  erase(host: Host): void;
}

declare global {
  var dawraStrip: StripDoor | undefined;
}
