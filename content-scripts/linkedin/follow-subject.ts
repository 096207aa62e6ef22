import { mayGoOn } from '../shared/lifetime';
import { oncePerFrame, watch } from '../shared/page-watch';
import { rememberMembers } from './known-members';
import type { LinkedInFacts } from './read';
import { readAddress } from './read/public-id';
import { readPage } from './read/read-page';
import { keyOfAddress, type Subject, subjectOf, subjectOfAddress } from './subject';
import { watchPlace } from './watch-place';

/** A page that has not come by then is given up; on a profile its address still says who it is. */
const WAIT_MS = 5000;

export interface Follower {
  /** The address moved to somebody else: whatever is shown is about the wrong person now. */
  left: () => void;
  /** The page about this subject can be read. Called once per place, again when facts of it changed. */
  arrived: (subject: Subject, facts: LinkedInFacts) => void;
}

/**
 * Follows the page through its moves. Between two profiles the old one stays in the page for a moment: nothing is
 * reported until what is drawn and what the address names agree. While waiting, and only then, the page's changes
 * are watched, so that a new profile is read in the frame in which it is drawn.
 */
export function followSubject({ left, arrived }: Follower): { readAgain: () => void } {
  let isFirst = true;
  let shown: string | undefined;
  let endWait = () => {};

  const read = () => {
    const facts = readPage(document, location.href);
    rememberMembers(facts);
    return { facts, subject: subjectOf(facts, readAddress(location.href), isFirst) };
  };
  const settle = (subject: Subject, facts: LinkedInFacts) => {
    endWait();
    const said = JSON.stringify(subject);
    if (said !== shown) arrived(subject, facts);
    shown = said;
  };
  const attempt = () => {
    // Only the page in front of the rep is read; one opened behind it is read when it comes forward.
    if (document.hidden) return;
    const { facts, subject } = read();
    if (subject !== 'wait') settle(subject, facts);
  };
  const await_ = () => {
    endWait();
    const stopWatching = watch(document.body, { childList: true, subtree: true }, oncePerFrame(attempt));
    const timer = setTimeout(() => {
      if (!mayGoOn() || document.hidden) return;
      const { facts } = read();
      settle(subjectOfAddress(readAddress(location.href), facts), facts);
    }, WAIT_MS);
    endWait = () => {
      stopWatching();
      clearTimeout(timer);
      endWait = () => {};
    };
    attempt();
  };

  let key = keyOfAddress(readAddress(location.href));
  watchPlace(() => {
    isFirst = false;
    const next = keyOfAddress(readAddress(location.href));
    // An overlay or a section of the same profile is the same person.
    if (next !== undefined && next === key) return;
    key = next;
    shown = undefined;
    left();
    await_();
  }, oncePerFrame(attempt));
  await_();
  return {
    readAgain: () => {
      shown = undefined;
      attempt();
    },
  };
}
