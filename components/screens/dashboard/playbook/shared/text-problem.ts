import { checkTemplate } from '../../../../../domain/cadence/check-template';
import { problemText } from '../../../shared/perform';
import { speech } from '../../../shared/session';

/** Places a text may have: the built-in ones and those the rep named in the settings. */
export function knownSlots(): { name: string; label: string }[] {
  const { words, settings } = speech.value;
  const own = Object.keys(settings.slots).filter((name) => !Object.hasOwn(words.slot, name));
  return [
    ...Object.entries(words.slot).map(([name, label]) => ({ name, label })),
    ...own.map((name) => ({ name, label: name })),
  ];
}

/** The sentence for what is wrong with the places of a text; undefined when all is well. */
export function textProblem(text: string): string | undefined {
  const problem = checkTemplate(text, new Set(knownSlots().map(({ name }) => name)));
  if (!problem) return undefined;
  return problemText({
    code: problem.code,
    ...(problem.code === 'template.unknownField' ? { args: { field: `{${problem.field}}` } } : {}),
  });
}
