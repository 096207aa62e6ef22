import type { BadgeView } from '../../../messages/views';

/** What the strip may do to the page around it. */
export interface StripPage {
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
  insert(text: string): boolean;
}
