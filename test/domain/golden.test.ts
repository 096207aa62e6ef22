import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ask, ruleNamed } from '../../scripts/rules/registry';

/** The worked examples of the domain, one file a rule, asked through the same door as everyone else. */
const folder = new URL('./golden/', import.meta.url);

/** Numbers agree within 0.0001, as the rules door promises. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * 10_000) / 10_000;
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, rounded(entry)]));
}

interface Vector {
  id: string;
  input: unknown;
  output?: unknown;
  problem?: { code: string };
}

describe.each(readdirSync(folder).map((file) => file.replace('.jsonl', '')))('%s', (name) => {
  const vectors = readFileSync(new URL(`${name}.jsonl`, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Vector);

  test.each(vectors)('$id', ({ id, input, output, problem }) => {
    const rule = ruleNamed(name);
    expect(rule).toBeDefined();
    const answer = JSON.parse(JSON.stringify(ask(rule!, id, input)));
    if (problem?.code === 'bad_input') expect(answer.problem?.code).toBe('bad_input');
    else expect(rounded(answer)).toEqual(rounded({ id, ...(problem ? { problem } : { output }) }));
  });
});
