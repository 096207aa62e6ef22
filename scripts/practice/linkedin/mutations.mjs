/**
 * Breaks a page one signal at a time, as a redesign would, and reads it each time. Runs inside the page, so the
 * function may use nothing from outside: it is sent as text.
 */

/** Class names and pieces of attribute values the LinkedIn readers look for. */
export const RELIED_ON = {
  classes: [
    'text-body-medium',
    'text-body-small',
    'distance-badge',
    'dist-value',
    'artdeco-card',
    'pv-top-card-section__name',
    'pv-top-card-section__headline',
    'pv-top-card-section__location',
    'pv-top-card-v2-section__company-name',
    'pv-top-card-v2-section__school-name',
    'top-card-layout__title',
    'top-card-layout__headline',
    'top-card-layout__first-subline',
    'headline',
    'locality',
    'org',
    'modal',
    'msg-s-message-list',
    'msg-s-message-list__event',
    'msg-s-message-group__name',
    'msg-conversation-listitem__participant-names',
    'msg-thread__link-to-profile',
    'update-components-actor__meta-link',
    'update-components-actor__title',
    'update-components-actor__supplementary-actor-info',
    'artdeco-entity-lockup__title',
    'social-details-reactors-modal',
    'org-top-card',
    'org-top-card-summary__title',
  ],
  values: [
    ['componentkey', 'Topcard'],
    ['componentkey', 'SearchResultsACo'],
    ['componentkey', 'expanded'],
    ['componentkey', 'replaceableComment_'],
    ['data-sdui-screen', 'com.linkedin'],
    ['id', 'company-accent'],
    ['id', 'school-accent'],
    ['id', 'connect-'],
    ['id', 'workspace'],
    ['id', 'msg-overlay'],
    ['id', 'name'],
    ['href', '/overlay/contact-info'],
    ['href', '/overlay/about-this-profile'],
    ['href', 'custom-invite'],
    ['href', 'recipient='],
    ['href', '/company/'],
    ['data-section', 'currentPositionsDetails'],
    ['data-view-name', 'connections-list'],
    ['data-control-name', 'position_see_more'],
    ['data-control-name', 'education_see_more'],
    ['content', 'public_profile'],
    ['rel', 'canonical'],
    ['role', 'listitem'],
    ['role', 'dialog'],
  ],
};

/**
 * In the page: reads it whole, then once per broken signal, each put back before the next. Returns every reading with its
 * name.
 */
export function readBroken(readPage, url, reliedOn) {
  const readings = [];
  // A page may guard what is set on its scripts; these are its own values, put back.
  const same = (value) => value;
  globalThis.trustedTypes?.createPolicy('default', {
    createScriptURL: same,
    createScript: same,
    createHTML: same,
  });
  const read = (signal) => readings.push({ signal, facts: JSON.parse(JSON.stringify(readPage(url))) });
  /** Breaks one attribute of every part, by another value or, where `broken` gives null, by taking it away. */
  const tryOne = (signal, parts, name, broken) => {
    const found = [...parts].flatMap((part) => {
      const attribute = part.getAttributeNode(name);
      return attribute ? [{ part, attribute, was: attribute.value }] : [];
    });
    if (found.length === 0) return;
    for (const { part, attribute, was } of found) {
      const value = broken(was);
      if (value === null) part.removeAttributeNode(attribute);
      else attribute.value = value;
    }
    read(signal);
    for (const { part, attribute, was } of found) {
      attribute.value = was;
      if (!attribute.ownerElement) part.setAttributeNode(attribute);
    }
  };
  const all = (selector) => document.querySelectorAll(selector);
  const gone = () => null;

  read('nothing');
  const attributes = new Set([...all('*')].flatMap((part) => part.getAttributeNames()));
  for (const name of attributes) {
    tryOne(`every ${name} removed`, all(`[${CSS.escape(name)}]`), name, gone);
  }
  for (const name of reliedOn.classes) {
    tryOne(`class ${name} renamed`, all(`.${name}`), 'class', (was) =>
      was
        .split(/\s+/)
        .map((one) => (one === name ? 'zq1' : one))
        .join(' '),
    );
  }
  for (const [name, piece] of reliedOn.values) {
    tryOne(`${name} ${piece} renamed`, all(`[${name}*="${piece}"]`), name, (was) =>
      was.replace(piece, 'zq2'),
    );
  }
  const titles = [...all('title')].map((part) => ({ part, parent: part.parentNode, next: part.nextSibling }));
  if (titles.length > 0) {
    for (const { part } of titles) part.remove();
    read('title removed');
    for (const { part, parent, next } of titles.reverse()) parent.insertBefore(part, next);
  }
  // One element at a time, near the facts: what a careless edit of a template does.
  const near = '[componentkey$="Topcard"], main section, [role="listitem"], li';
  const links = all(near).length > 60 ? [] : [...all(`:is(${near}) a[href]`)];
  for (const [no, link] of links.entries()) tryOne(`link ${no} without address`, [link], 'href', gone);
  return readings;
}

/** Facts of a broken reading that the whole page does not give: each is a wrong fact. */
export function wrongFacts(whole, broken) {
  if (broken.page !== whole.page && broken.page !== 'other' && (broken.person || broken.people?.length))
    return [`page ${broken.page}`];
  return [
    ...contradictions('person', whole.person, broken.person),
    ...listContradictions('people', whole.people, broken.people, 'publicId', 'name'),
    ...listContradictions('posts', whole.posts, broken.posts, 'author', 'authorPublicId'),
    ...contradictions('thread.with', whole.thread?.with, broken.thread?.with),
    ...contradictions('thread.self', whole.thread?.self, broken.thread?.self),
    ...contradictions('company', whole.company, broken.company),
  ];
}

/** Facts of the whole page that the broken reading no longer gives. */
export function lostFacts(whole, broken) {
  const lost = [];
  for (const part of ['person', 'company']) {
    for (const [key, value] of Object.entries(whole[part] ?? {})) {
      if (value !== null && (broken[part]?.[key] ?? null) === null) lost.push(`${part}.${key}`);
    }
  }
  for (const part of ['people', 'posts', 'messageSenders']) {
    const before = (whole[part] ?? []).filter(Boolean).length;
    const after = (broken[part] ?? []).filter(Boolean).length;
    if (after < before) lost.push(`${before - after} of ${before} ${part}`);
    else lost.push(...lostColumns(part, whole[part], broken[part]));
  }
  if (whole.thread?.with && !broken.thread?.with) lost.push('thread.with');
  return lost;
}

function lostColumns(part, before = [], after = []) {
  const filled = (rows, key) => rows.filter((row) => row?.[key] != null).length;
  const keys = new Set(before.flatMap((row) => (row && typeof row === 'object' ? Object.keys(row) : [])));
  return [...keys].filter((key) => filled(after, key) < filled(before, key)).map((key) => `${part}.${key}`);
}

function contradictions(name, whole, broken) {
  return Object.entries(broken ?? {})
    .filter(([key, value]) => value !== null && value !== (whole?.[key] ?? null))
    .map(([key, value]) => `${name}.${key} ${JSON.stringify(value)}`);
}

function listContradictions(name, whole = [], broken = [], ...keys) {
  const isPart = (row) => whole.some((known) => contradictions(name, known, row).length === 0);
  return broken
    .filter((row) => row && keys.some((key) => row[key] != null) && !isPart(row))
    .map((row) => `${name} ${JSON.stringify(row)}`);
}
