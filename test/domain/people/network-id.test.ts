import { describe, expect, it } from 'vitest';
import { type NetworkIds, networkIdsOf } from '../../../domain/people/network-id';

const MEMBER = 'ACoAABcHx0ABWVl3iTrm0mzehDjBO0NoAqxZLtE';
const LEAD = 'ACwAABcHx0ABWVl3iTrm0mzehDjBO0NoAqxZLtE';

const TEXTS: [text: string, ids: NetworkIds | undefined][] = [
  ['https://www.linkedin.com/in/Omar-H/', { linkedin: 'omar-h' }],
  ['omar-h', { linkedin: 'omar-h' }],
  ['linkedin.com/in/%D8%B3%D9%84%D9%85%D9%89-77c1', { linkedin: 'سلمى-77c1' }],
  [`https://www.linkedin.com/in/${MEMBER}/`, { memberId: MEMBER }],
  [MEMBER, { memberId: MEMBER }],
  [`https://www.linkedin.com/sales/lead/${LEAD},NAME_SEARCH,x1?_ntb=a`, { leadId: LEAD }],
  [`https://www.linkedin.com/sales/people/${LEAD},NAME`, { leadId: LEAD }],
  [LEAD, { leadId: LEAD }],
  [`https://www.linkedin.com/sales/lead/${MEMBER},NAME`, undefined],
  [`https://linkedin.com.example.com/sales/lead/${LEAD}`, undefined],
  ['https://www.linkedin.com/company/cedar-foods/', undefined],
  ['https://example.com/in/omar-h', undefined],
  ['Omar Haddad', undefined],
  ['', undefined],
];

describe('ids of the network', () => {
  it.each(TEXTS)('%s', (text, ids) => {
    expect(networkIdsOf(text)).toEqual(ids);
  });
});
