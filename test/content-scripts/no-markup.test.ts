import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

/** Ways from text to markup, which mail pages forbid to scripts and which would let a mail's text become ours. */
const MARKUP =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|document\.write|DOMParser|setHTML\w*)\b/;
const root = resolve('content-scripts');

it('trap 48: no page script makes markup from text', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(50);
  const made = files.filter((file) => MARKUP.test(readFileSync(join(root, file), 'utf8')));
  expect(made).toEqual([]);
});
