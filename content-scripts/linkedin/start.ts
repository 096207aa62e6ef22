import type { PageSighting } from '../../messages/protocol';
import { listen, stop, takePage } from '../shared/lifetime';
import { answerPage } from '../shared/page-door';
import { askAgain, cardFor, clearCard, openLogMenu } from './card/card-desk';
import { followSubject } from './follow-subject';
import { endMarks, markAgain, markPeople } from './marks/mark-people';
import type { LinkedInFacts } from './read';
import { readLastFrom } from './read/last-message';
import { readAddress } from './read/public-id';
import { reportOf, sendHealth } from './report-health';
import { authorSubject, type PersonSubject, type Subject } from './subject';

/** Lists on which known people are marked. */
const LISTS = new Set(['feed', 'search-people', 'connections', 'post']);

let person: PersonSubject | undefined;
let lastFacts: LinkedInFacts | undefined;

/** Runs Dawra on this page of LinkedIn until the script is replaced or switched off. */
export function start(): void {
  takePage();
  followSubject({ left: leave, arrived: arrive });
  listen<PageTransitionEvent>(window, 'pageshow', ({ persisted }) => persisted && again());
  listen(document, 'resume', again);
  answerPage({
    'page.changed': () => {
      again();
      return {};
    },
    'page.leave': ({ from }) => {
      if (from === 'linkedin') stop();
      return {};
    },
    'page.read': () => sighting(),
    'page.log': () => ({ shown: openLogMenu() }),
  });
}

/** What the worker said before may be old: something was written, or the page was asleep. */
function again(): void {
  void askAgain();
  markAgain();
}

function leave(): void {
  person = undefined;
  clearCard();
  endMarks();
}

function arrive(subject: Subject, facts: LinkedInFacts): void {
  lastFacts = facts;
  person = undefined;
  if (LISTS.has(readAddress(location.href)?.kind ?? '')) markPeople(logOnPost);
  if (subject === 'none' || subject === 'wait') clearCard();
  else {
    if (subject.kind === 'person') {
      person = subject;
      sendHealth(reportOf(facts, subject.view));
    }
    void cardFor(subject);
  }
}

/** The rep pressed the mark on a post: what they did there is logged from the menu. */
function logOnPost(publicId: string): void {
  void cardFor(authorSubject(publicId)).then(openLogMenu);
}

/** What the popup may know about the page in front of the rep, who has just opened it by a click. */
function sighting(): PageSighting {
  const health = lastFacts
    ? reportOf(lastFacts, lastFacts.page)
    : { page: 'linkedin' as const, view: 'none', seen: 0, understood: 0, missing: [], ranks: [] };
  if (!person) return { page: 'linkedin', view: 'unknown', health };
  const { view, profile } = person;
  const text = view === 'chat' ? readLastFrom(document, profile) : '';
  return view === 'chat'
    ? { page: 'linkedin', view, profile, ...(text ? { lastInbound: { text } } : {}), health }
    : { page: 'linkedin', view: 'profile', profile, own: lastFacts?.ownProfile ?? false, health };
}
