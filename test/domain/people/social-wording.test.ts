import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../../domain/cadence/check-template';
import { SOCIAL_WORDING, WORDING_MAX, wordingLength } from '../../../domain/people/social-wording';
import { STAGES } from '../../../domain/records';
import { worker } from '../../../locales/en/worker';

const slots = new Set(Object.keys(worker.slot));
const namesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('the wording for LinkedIn', () => {
  it('has something for every stage, each with an id of its own', () => {
    expect(new Set(SOCIAL_WORDING.map(({ stage }) => stage))).toEqual(new Set(STAGES));
    expect(new Set(SOCIAL_WORDING.map(({ id }) => id)).size).toBe(SOCIAL_WORDING.length);
    expect(SOCIAL_WORDING.length).toBeGreaterThanOrEqual(24);
  });

  it.each(SOCIAL_WORDING.map((one) => [one.id, one] as const))(
    '%s fits and fills in both languages',
    (_, one) => {
      for (const text of [one.en, one.ar]) {
        expect(wordingLength(text)).toBeLessThanOrEqual(WORDING_MAX);
        // Room for the values that take the places of the names.
        expect(wordingLength(text)).toBeLessThanOrEqual(260);
        expect(checkTemplate(text, slots)).toBeUndefined();
      }
      const english = new Set(namesIn(one.en));
      for (const name of namesIn(one.ar)) expect(english).toContain(name);
      expect(one.ar).toMatch(/[\u0600-\u06ff]/);
    },
  );
});
