export interface InboxOptions {
  /** The moment ids and dates are counted back from. */
  now?: number;
  rows?: number;
  lang?: 'en' | 'ar';
  density?: 'default' | 'comfortable' | 'compact';
  theme?: 'light' | 'dark';
  /** Where the reading pane is. */
  split?: 'none' | 'horizontal' | 'vertical';
  /** Place in the list of the conversation that is shown: in the pane, or alone. */
  open?: number;
}

/** The practice inbox as a list. */
export function inboxPage(options?: InboxOptions): string;
/** The practice inbox with one conversation open. */
export function threadPage(options?: InboxOptions): string;
