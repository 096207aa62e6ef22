/** What is wrong with the places to fill of a text. */
export type TemplateProblem =
  | { code: 'template.unknownField'; field: string }
  | { code: 'template.unclosed' };

const PLACE = /\{([^{}]*)\}/g;
const NAME = /^([A-Za-z]\w*)(?:\|[^{}]*)?$/;

/**
 * Checks the `{places}` of a text before it is kept: an unknown one would go out as it stands, and so would an open
 * brace.
 * @domain S56, S63
 */
export function checkTemplate(text: string, known: ReadonlySet<string>): TemplateProblem | undefined {
  for (const [, inside = ''] of text.matchAll(PLACE)) {
    const name = NAME.exec(inside.trim())?.[1];
    if (name === undefined || name !== inside.split('|')[0] || !known.has(name)) {
      return { code: 'template.unknownField', field: inside };
    }
  }
  const rest = text.replace(PLACE, '');
  return rest.includes('{') || rest.includes('}') ? { code: 'template.unclosed' } : undefined;
}
