import { count, type Health, newHealth } from '../../shared/health';
import type { ComposeFacts, Party } from '../../shared/page-facts';
import { permId } from './gmail-ids';
import { isShown } from './is-shown';
import { type Place, pick, pickAll } from './pick';
import { address, line, party } from './plausible';
import { writtenText } from './read-body';
import { MAIL_CONTENT, SELECTORS } from './selectors';

const RECIPIENTS_MAX = 100;
const MAILS_ONLY = '.a3s, .ii';

/** The compose boxes on screen, docked, in a conversation or full screen. */
export function readComposes(doc: Document, health: Health): ComposeFacts[] {
  return findComposes(doc).map((root) => {
    const facts = readCompose(root, health);
    count(health, 'composeSeen');
    count(health, 'composeUnderstood', (facts.composeId || facts.draftId) && findEditor(root) ? 1 : 0);
    return facts;
  });
}

/** The roots of the compose boxes on screen. */
export function findComposes(doc: Document): Element[] {
  for (const candidate of SELECTORS.compose) {
    const found = [...doc.querySelectorAll(candidate)].filter(
      (root) => !root.closest(MAIL_CONTENT) && isShown(root),
    );
    if (found.length > 0)
      return found.filter((root) => !found.some((other) => other !== root && other.contains(root)));
  }
  return [];
}

/** Where the user writes: the editor, or its plain-text twin if that is the one on screen. */
export function findEditor(root: Element): HTMLElement | null {
  for (const candidate of [...SELECTORS.editor, ...SELECTORS.plainEditor]) {
    for (const editor of root.querySelectorAll<HTMLElement>(candidate)) {
      if (!editor.parentElement?.closest(MAIL_CONTENT) && isShown(editor)) return editor;
    }
  }
  return null;
}

function readCompose(root: Element, health: Health): ComposeFacts {
  const place: Place = { scopes: [root], health };
  const editor = findEditor(root);
  const repliesTo = pick('composeRepliesTo', place, permId);
  return {
    kind: kindOf(root, repliesTo),
    composeId: pick('composeId', place, (value) => (/^\d{1,9}$/.test(value) ? value : null)),
    draftId: pick('composeDraft', place, permId),
    threadRef: pick('composeThread', place, permId),
    replyToMessageRef: repliesTo,
    to: recipients(root, 'to', health),
    cc: recipients(root, 'cc', health),
    bcc: recipients(root, 'bcc', health),
    subject: subjectOf(root),
    bodyText: editor ? textOf(editor) : '',
    ...(editor?.querySelector('.gmail_signature') && { hasSignature: true }),
  };
}

function kindOf(root: Element, repliesTo: string | null): string {
  if (root.closest('.ip, [role="listitem"], [role="list"]')) return 'inline-reply';
  if (root.closest('.aSs, .aSt')) return 'full-screen';
  return repliesTo ? 'reply-popup' : 'new-popup';
}

/** The visible subject; the hidden one lags behind it. */
export function subjectOf(root: Element): string {
  const field =
    root.querySelector<HTMLInputElement>('input[name="subjectbox"]') ??
    root.querySelector<HTMLInputElement>('input[name="subject"]');
  return line(field?.value ?? '') ?? '';
}

function textOf(editor: HTMLElement): string {
  return editor instanceof HTMLTextAreaElement ? editor.value.trim() : writtenText(editor);
}

/** Everyone a box writes to. */
export function recipientsOf(root: Element): Party[] {
  const health = newHealth();
  return (['to', 'cc', 'bcc'] as const).flatMap((field) => recipients(root, field, health));
}

/** Who a box addresses, and who only gets to know. */
export function addressedIn(root: Element): { to: Party[]; copied: Party[] } {
  const health = newHealth();
  const copied = (['cc', 'bcc'] as const).flatMap((field) => recipients(root, field, health));
  return { to: recipients(root, 'to', health), copied };
}

/** The draft a box holds and the conversation it belongs to, by the page's own names for them. */
export function refsOf(root: Element): { draft: string | null; thread: string | null } {
  const place: Place = { scopes: [root], health: newHealth() };
  return { draft: pick('composeDraft', place, permId), thread: pick('composeThread', place, permId) };
}

/** Chosen recipients: chips inside the field today, hidden inputs `Name <address>` in older boxes. */
function recipients(root: Element, field: 'to' | 'cc' | 'bcc', health: Health): Party[] {
  const inputs = [...root.querySelectorAll<HTMLInputElement>(`input[type="hidden"][name="${field}"]`)];
  const typed = inputs.slice(0, RECIPIENTS_MAX).flatMap((input) => partyOfText(input.value) ?? []);
  const box = root.querySelector(`div[name="${field}"]`);
  if (!box || box.closest(MAILS_ONLY)) return typed;
  if (!box.querySelector('[role="option"], [email]')) return typed;
  return [...typed, ...pickAll('chip', { scopes: [box], health }, party, RECIPIENTS_MAX)];
}

function partyOfText(text: string): Party | null {
  const named = /^\s*"?([^"<]*?)"?\s*<([^<>]+)>\s*$/.exec(text);
  const email = address(named?.[2] ?? text);
  return email ? { name: line(named?.[1] ?? ''), email } : null;
}
