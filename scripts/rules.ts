/** The rules door: `npm run -s rules -- NAME < in.jsonl > out.jsonl`, one question and one answer a line. */
import { text } from 'node:stream/consumers';
import { answerLine, ruleNamed } from './rules/registry';

const name = process.argv[2] ?? '';
const rule = ruleNamed(name);
if (rule === undefined) {
  console.error(`Unknown rule: ${name || '(none given)'}`);
  process.exitCode = 2;
} else {
  const lines = (await text(process.stdin)).split('\n').filter((line) => line.trim() !== '');
  const answers = lines.map((line) => JSON.stringify(answerLine(rule, line)));
  if (answers.length > 0) process.stdout.write(`${answers.join('\n')}\n`);
}
