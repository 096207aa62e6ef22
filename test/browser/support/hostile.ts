/** Runs in the mail page before anything else, as a hostile page's own script: keeps whatever it can get hold of. */
export function hostileScript(): void {
  const got: string[] = [];
  const keep = (what: unknown) => {
    if (typeof what === 'string' && what.length > 0) got.push(what);
  };
  Object.assign(globalThis, { got });

  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, { ...init, mode: 'open' });
    keep(`attached ${this.localName}`);
    return root;
  };
  const stringify = JSON.stringify;
  JSON.stringify = ((...args: Parameters<typeof stringify>) => {
    const text = stringify(...args);
    keep(text);
    return text;
  }) as typeof JSON.stringify;
  const set = Map.prototype.set;
  Map.prototype.set = function (key, value) {
    keep(key);
    keep(value);
    return set.call(this, key, value);
  };
  const Observer = globalThis.MutationObserver;
  globalThis.MutationObserver = class extends Observer {
    constructor(changed: MutationCallback) {
      super((records, observer) => {
        keep('observed');
        changed(records, observer);
      });
    }
  };
  for (const type of [
    'click',
    'keydown',
    'keypress',
    'beforeinput',
    'input',
    'message',
    'focusin',
    'pointerdown',
  ]) {
    addEventListener(type, (event) => keep(`${type} ${(event as KeyboardEvent).key ?? ''}`), true);
  }
}

/** One round of everything the page tries, in the page. Returns how many of our elements it attacked. */
export function attack(words: readonly string[]): number {
  const { got } = globalThis as unknown as { got: string[] };
  const hosts = [...document.querySelectorAll<HTMLElement>('body *')].filter((one) =>
    one.localName.includes('-'),
  );
  for (const host of hosts) {
    const { x, y } = host.getBoundingClientRect();
    const at = { bubbles: true, composed: true, cancelable: true, clientX: x + 4, clientY: y + 4 };
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'pointerenter']) {
      host.dispatchEvent(new MouseEvent(type, at));
    }
    host.dispatchEvent(new KeyboardEvent('keydown', { ...at, key: 'Enter' }));
    host.click();
    host.focus();
    got.push(host.outerHTML, host.innerText, String(host.shadowRoot?.textContent ?? ''));
    got.push(document.elementFromPoint(x + 4, y + 4)?.outerHTML.slice(0, 200) ?? '');
  }
  const forged = { v: 1, t: 'prospect.track', id: 'forged', address: 'forged@evil.example', source: 'gmail' };
  postMessage(forged, '*');
  for (const name of [
    'dawra',
    'dawra.outbox',
    'prospect.track',
    'page.changed',
    'wxt:content-script-started',
  ]) {
    document.dispatchEvent(new CustomEvent(name, { detail: forged }));
    window.dispatchEvent(new CustomEvent(name, { detail: forged }));
  }
  const scope = globalThis as unknown as {
    chrome?: { runtime?: { sendMessage?(message: unknown): void } };
    find(word: string, caseSensitive: boolean, backwards: boolean, wrap: boolean): boolean;
  };
  if (scope.chrome?.runtime?.sendMessage) got.push('chrome.runtime is in the page');
  for (const word of words) {
    getSelection()?.removeAllRanges();
    if (scope.find(word, false, false, true)) got.push(`found ${word}: ${getSelection()}`);
  }
  document.execCommand('selectAll');
  got.push(String(getSelection()));
  getSelection()?.removeAllRanges();
  return hosts.length;
}
