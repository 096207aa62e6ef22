/**
 * What all scripts of one copy of ours in a page have in common. They are built apart, so each has modules of its own:
 * without this the one that comes later would not leave with the first, nor know its elements for ours.
 */
export interface Copy {
  /** The name of our elements in this page. */
  readonly hostName: string;
  /** What has to end with each element: observers hold on to what they watch, and with it to the element. */
  readonly ends: WeakMap<Element, (() => void)[]>;
  /** What has to be undone when the copy leaves the page. */
  readonly stops: Set<() => void>;
  isStopped: boolean;
  /** When the browser was last asked whether the extension lives, by the page's own clock. */
  askedAt: number;
}

let copy: Copy | undefined;

/** The copy that this script belongs to; the first script of a page begins it. */
export function ourCopy(): Copy {
  copy ??= {
    hostName: `${randomWord()}-${randomWord()}`,
    ends: new WeakMap(),
    stops: new Set(),
    isStopped: false,
    askedAt: Number.NEGATIVE_INFINITY,
  };
  return copy;
}

/** Makes this script a part of the copy that has called it into the page. */
export function joinCopy(other: Copy): void {
  copy = other;
}

/**
 * A custom element's name may hold a shadow root and means nothing to anybody. It is no secret, anybody can read it in the
 * page: waking the browser's strong source of chance for it would cost each load.
 */
function randomWord(): string {
  let word = '';
  while (word.length < 5) word += String.fromCharCode(97 + Math.floor(Math.random() * 26));
  return word;
}
