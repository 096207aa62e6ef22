import { describe, expect, test } from 'vitest';
import { isPublicMailDomain } from '../../../domain/people/public-mail';
import { EVERYONE_ELSE, findSegment, missingPositioning } from '../../../domain/people/segment';

const big = { id: 'big', rules: [{ field: 'headcount', op: 'between' as const, value: [100, 1000] }] };
const saudiBig = {
  id: 'sa_big',
  rules: [...big.rules, { field: 'country', op: 'in' as const, value: ['SA'] }],
};

describe('segment of an account', () => {
  test.each([
    ['first match wins', [big, saudiBig], { headcount: 200, country: 'SA' }, 'big'],
    ['all rules must match', [saudiBig, big], { headcount: 200, country: 'AE' }, 'big'],
    ['an unknown fact does not match', [saudiBig], { headcount: 200 }, EVERYONE_ELSE],
    ['no segment', [], { headcount: 200 }, EVERYONE_ELSE],
  ])('%s', (_, segments, facts, wanted) => {
    expect(findSegment(segments, facts)).toBe(wanted);
  });

  test('the positioning line names its empty boxes', () => {
    expect(missingPositioning({ forWhom: 'clinics', need: ' ', proof: 'x' })).toEqual([
      'need',
      'category',
      'benefit',
      'unlike',
    ]);
  });
});

test.each([
  ['gmail.com', true],
  ['GoogleMail.com', true],
  ['outlook.sa', true],
  ['yahoo.co.uk', true],
  ['hotmail.com', true],
  ['live.nl', true],
  ['icloud.com', true],
  ['acme.com', false],
  ['mygmail.com', false],
  ['outlook.acme.com', false],
])('%s is a public mail domain: %s', (domain, wanted) => {
  expect(isPublicMailDomain(domain)).toBe(wanted);
});
