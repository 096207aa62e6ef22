import { findEditor } from '../read/read-compose';

/** Parts of an editor that are not the user's own text: the caret never goes in there. */
const NOT_OWN_TEXT =
  '.gmail_signature, .gmail_signature_prefix, .gmail_quote, .gmail_attr, .gmail_extra, blockquote';

const lastCarets = new WeakMap<Element, Range>();

/** Keeps where the caret was: a press on a button of ours takes the focus out of the editor. */
export function rememberCaret(editor: Element): void {
  const selection = getSelection();
  if (selection?.rangeCount && editor.contains(selection.anchorNode)) {
    lastCarets.set(editor, selection.getRangeAt(0).cloneRange());
  }
}

/**
 * Writes a text where the caret is in the user's own part of a reply, before signature and quote, as one step the user
 * can undo. Nothing is replaced but what is selected. False if the text did not arrive.
 */
export function insertIntoCompose(compose: Element, text: string): boolean {
  const editor = findEditor(compose);
  if (!editor) return false;
  if (editor instanceof HTMLTextAreaElement) return insertIntoPlain(editor, text);
  editor.focus();
  placeCaret(editor);
  // Fires the input events by which the mail page saves the draft; nothing else keeps its undo history whole.
  if (!document.execCommand('insertText', false, text) || !holds(editor, text)) insertNodes(editor, text);
  rememberCaret(editor);
  return holds(editor, text);
}

function insertIntoPlain(editor: HTMLTextAreaElement, text: string): boolean {
  editor.focus();
  editor.setRangeText(text, editor.selectionStart, editor.selectionEnd, 'end');
  tellInput(editor, text);
  return editor.value.includes(text);
}

function placeCaret(editor: HTMLElement): void {
  const selection = getSelection();
  if (!selection) return;
  const caret = lastCarets.get(editor);
  const range = caret && isOwnText(caret, editor) ? caret : startOf(editor);
  selection.removeAllRanges();
  selection.addRange(range);
}

function isOwnText({ startContainer, endContainer }: Range, editor: Element): boolean {
  return [startContainer, endContainer].every((node) => {
    const element = node instanceof Element ? node : node.parentElement;
    return node.isConnected && editor.contains(node) && !element?.closest(NOT_OWN_TEXT);
  });
}

/** The first empty line before signature and quote, else the very start. */
function startOf(editor: HTMLElement): Range {
  const range = document.createRange();
  const first = editor.firstElementChild;
  const isFree =
    first && !first.matches(NOT_OWN_TEXT) && first.tagName === 'DIV' && !first.textContent?.trim();
  range.setStart(isFree ? first : editor, 0);
  range.collapse(true);
  return range;
}

/** Where the browser's own insertion is refused: a line per block, and the event it would have fired. */
function insertNodes(editor: HTMLElement, text: string): void {
  const range = getSelection()?.getRangeAt(0) ?? startOf(editor);
  range.deleteContents();
  const lines = text.split('\n').flatMap((line, at) => {
    const words = document.createTextNode(line);
    return at === 0 ? [words] : [document.createElement('br'), words];
  });
  const part = document.createDocumentFragment();
  part.append(...lines);
  range.insertNode(part);
  range.collapse(false);
  tellInput(editor, text);
}

function tellInput(editor: HTMLElement, text: string): void {
  editor.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}

function holds(editor: HTMLElement, text: string): boolean {
  const plain = (words: string) => words.replace(/\s+/g, '');
  return plain(editor.innerText).includes(plain(text));
}
