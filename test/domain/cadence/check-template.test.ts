import { describe, expect, it } from 'vitest';
import { BUILT_IN_TEMPLATES } from '../../../domain/cadence/built-in-templates';
import { checkTemplate } from '../../../domain/cadence/check-template';
import { worker } from '../../../locales/en/worker';

const known = new Set(['firstName', 'company']);
const unknown = (field: string) => ({ code: 'template.unknownField', field });

describe('the places of a text', () => {
  it.each([
    ['Hi {firstName} of {company}', undefined],
    ['Hi {firstName|there}', undefined],
    ['مرحبًا لـ{company}', undefined],
    ['no places', undefined],
    ['Hi {lastName}', unknown('lastName')],
    ['Hi {constructor} {__proto__}', unknown('constructor')],
    ['Hi {}', unknown('')],
    ['Hi {first name}', unknown('first name')],
    ['Hi { firstName }', unknown(' firstName ')],
    ['Hi {firstName', { code: 'template.unclosed' }],
    ['Hi firstName}', { code: 'template.unclosed' }],
    ['Hi {firstName {company}', { code: 'template.unclosed' }],
  ])('%s', (text, problem) => {
    expect(checkTemplate(text, known)).toEqual(problem);
  });

  it('finds nothing wrong with the texts Dawra starts with', () => {
    const slots = new Set(Object.keys(worker.slot));
    for (const { en, ar } of BUILT_IN_TEMPLATES)
      for (const text of [en, ar]) expect(checkTemplate(text, slots)).toBeUndefined();
  });
});
