import { useState } from 'preact/hooks';

/** What is open in a tab's editor: a piece, a fresh one, or nothing. */
export interface Editing<P> {
  /** Undefined while nothing is open. */
  open: { piece?: P; start?: Partial<P> } | undefined;
  fresh: (start?: Partial<P>) => void;
  change: (piece: P) => void;
  close: () => void;
}

/** One editor at a time in its tab. */
export function useEditing<P>(): Editing<P> {
  const [open, setOpen] = useState<Editing<P>['open']>(undefined);
  return {
    open,
    fresh: (start) => setOpen(start ? { start } : {}),
    change: (piece) => setOpen({ piece, start: piece as Partial<P> }),
    close: () => setOpen(undefined),
  };
}
