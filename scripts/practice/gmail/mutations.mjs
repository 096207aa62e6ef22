/**
 * What happens to a reading when Gmail renames one of its marks. The functions are self-contained: they run in
 * the page that is read.
 */

/** Every class and attribute the readers ask for, from their own table. */
export function signalsOf({ selectors, classes }) {
  const signals = new Map(classes.map((name) => [`.${name}`, { kind: 'class', name }]));
  for (const selector of selectors) {
    const [css, read] = selector.split('@');
    if (read) signals.set(`[${read}]`, { kind: 'attribute', name: read });
    for (const [, name, value] of css.matchAll(/\[([\w-]+)(?:[\^*$]?="([^"]*)")?\]/g)) {
      const id = value && name === 'role' ? `[${name}=${value}]` : `[${name}]`;
      signals.set(id, { kind: 'attribute', name, ...(name === 'role' && { value }) });
    }
    for (const [, name] of css.replace(/\[[^\]]*\]/g, '').matchAll(/\.([A-Za-z][\w-]*)/g)) {
      signals.set(`.${name}`, { kind: 'class', name });
    }
  }
  return [...signals].map(([id, signal]) => ({ id, ...signal }));
}

/** Reads the page whole, then once for each mark that is renamed everywhere; the page is left as it was. */
export function readBroken(url, signals) {
  const rename = ({ kind, name, value }) => {
    const css = kind === 'class' ? `.${name}` : value ? `[${name}="${value}"]` : `[${name}]`;
    return [...document.querySelectorAll(css)].map((element) => {
      const attribute = kind === 'class' ? 'class' : name;
      const before = element.getAttribute(attribute);
      if (kind === 'class') element.classList.replace(name, `was-${name}`);
      else element.removeAttribute(name);
      return () => element.setAttribute(attribute, before);
    });
  };
  const whole = globalThis.readPage(url);
  const broken = [];
  for (const signal of signals) {
    const undo = rename(signal);
    if (undo.length > 0) broken.push({ signal: signal.id, facts: globalThis.readPage(url) });
    for (const restore of undo) restore();
  }
  return { whole, broken };
}

const isAbsent = (value) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Does a broken fact say nothing that the whole one does not? */
function agrees(whole, broken) {
  if (isAbsent(broken)) return true;
  if (Array.isArray(broken)) return broken.every((one) => (whole ?? []).some((other) => agrees(other, one)));
  if (typeof broken === 'object') {
    return !isAbsent(whole) && Object.keys(broken).every((key) => agrees(whole[key], broken[key]));
  }
  return whole === broken;
}

/** Statements of a broken reading that the whole reading does not make: there must be none. */
export function wrongFacts(whole, broken) {
  const wrong = ['account', 'threads', 'thread', 'compose'].filter((key) => !agrees(whole[key], broken[key]));
  const kinds = broken.page.split('+');
  if (!kinds.every((kind) => kind === 'none' || kind === 'compose' || whole.page.includes(kind)))
    wrong.push('page');
  return wrong;
}

/** Names of the facts that a broken reading has lost, like `threads.date`. */
export function lostFacts(whole, broken) {
  const count = (facts) => {
    const counts = new Map();
    const walk = (value, path) => {
      if (isAbsent(value)) return;
      if (Array.isArray(value)) for (const one of value) walk(one, path);
      else if (typeof value === 'object')
        for (const key of Object.keys(value)) walk(value[key], `${path}.${key}`);
      else counts.set(path, (counts.get(path) ?? 0) + 1);
    };
    for (const key of ['account', 'threads', 'thread', 'compose']) walk(facts[key], key);
    return counts;
  };
  const left = count(broken);
  return [...count(whole)].filter(([path, number]) => (left.get(path) ?? 0) < number).map(([path]) => path);
}
