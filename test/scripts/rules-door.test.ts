import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answerLine, ask, ruleNamed, rules } from '../../scripts/rules/registry';

const golden = new URL('../domain/golden/', import.meta.url);
const files = readdirSync(golden);

describe('the rules door', () => {
  test('every rule has worked examples, every example a rule', () => {
    expect(Object.keys(rules).sort()).toEqual(files.map((file) => file.replace('.jsonl', '')).sort());
  });

  test('a bad line is answered and does not stop the rest', () => {
    const rate = ruleNamed('rate')!;
    const lines = ['not json', 'null', '7', '{"input":{"k":1,"n":3}}', '{"id":"a"}', '{"id":"b","input":[]}'];
    for (const line of lines)
      expect(answerLine(rate, line)).toMatchObject({ problem: { code: 'bad_input' } });
    expect(answerLine(rate, '{"id":"c","input":{"k":1,"n":3}}')).toEqual({
      id: 'c',
      output: { k: 1, n: 3, kind: 'counts' },
    });
  });

  test('inherited names are no rules', () => {
    expect(ruleNamed('toString')).toBeUndefined();
  });

  test('an unknown name is told on stderr and ends with 2', () => {
    const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/rules.ts', 'nothing'], {
      encoding: 'utf8',
    });
    expect(run.status).toBe(2);
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain('nothing');
  });

  test('answers come one a line, in order, with their ids', () => {
    const input = '{"id":"1","input":{"k":0,"n":0}}\nbroken\n{"id":"2","input":{"k":2,"n":1}}\n';
    const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/rules.ts', 'rate'], {
      input,
      encoding: 'utf8',
    });
    expect(
      run.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { id: '1', output: { k: 0, n: 0, kind: 'none' } },
      { id: null, problem: { code: 'bad_input', field: 'line' } },
      { id: '2', problem: { code: 'bad_input', field: 'k' } },
    ]);
  });
});

const WRONG = [undefined, null, '', 'x', -1, 0.5, 1e99, true, [], [null], {}, { x: 1 }];

describe.each(files)('%s', (file) => {
  const name = file.replace('.jsonl', '');
  const inputs = readFileSync(new URL(file, golden), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { input: Record<string, unknown> }).input);

  test('whatever stands under a key, the rule answers or refuses and never breaks', () => {
    const rule = ruleNamed(name)!;
    for (const input of inputs.slice(0, 6)) {
      for (const key of Object.keys(input)) {
        for (const value of WRONG) {
          const answer = JSON.parse(JSON.stringify(ask(rule, 'x', { ...input, [key]: value })));
          expect(Object.keys(answer).sort()).toEqual(['id', 'output' in answer ? 'output' : 'problem']);
          expect(JSON.stringify(answer)).not.toContain('null');
        }
      }
    }
  });

  test('null is absent, and an unknown key changes nothing', () => {
    const rule = ruleNamed(name)!;
    for (const input of inputs) {
      const plain = ask(rule, 'x', input);
      expect(ask(rule, 'x', { ...input, noSuchKey: null, another: 1 })).toEqual(plain);
    }
  });
});
