import { describe, expect, it } from 'vitest';
import {
  type LinkedInAddress,
  publicIdKey,
  readAddress,
  readPastedAddress,
} from '../../../content-scripts/linkedin/read/public-id';
import { isMemberId, networkIdsOf } from '../../../domain/people/network-id';

const MEMBER = 'ACoAABcHx0ABWVl3iTrm0mzehDjBO0NoAqxZLtE';
const LEAD = 'ACwAABcHx0ABWVl3iTrm0mzehDjBO0NoAqxZLtE';
const ARABIC = 'محمد-علي-b43a13343';
const ENCODED = encodeURIComponent(ARABIC);

const ADDRESSES: [text: string, expected: LinkedInAddress | null][] = [
  ['https://www.linkedin.com/in/omar-h/', { kind: 'profile', publicId: 'omar-h' }],
  ['https://www.linkedin.com/in/omar-h', { kind: 'profile', publicId: 'omar-h' }],
  ['/in/omar-h/', { kind: 'profile', publicId: 'omar-h' }],
  ['https://linkedin.com/in/omar-h?x=1#top', { kind: 'profile', publicId: 'omar-h' }],
  ['https://eg.linkedin.com/in/omar-h/en', { kind: 'profile', publicId: 'omar-h' }],
  ['https://m.linkedin.com/in/omar-h/', { kind: 'profile', publicId: 'omar-h' }],
  ['https://www.linkedin.com/in/omar-h/overlay/contact-info/', { kind: 'profile', publicId: 'omar-h' }],
  ['https://www.linkedin.com/in/omar-h/details/experience/', { kind: 'profile', publicId: 'omar-h' }],
  ['https://www.linkedin.com/in/omar-h/recent-activity/all/', { kind: 'profile', publicId: 'omar-h' }],
  [
    `https://www.linkedin.com/in/${ENCODED}/`,
    { kind: 'profile', publicId: ARABIC, publicIdEncoded: ENCODED },
  ],
  [
    `https://www.linkedin.com/in/${ENCODED.toLowerCase()}/`,
    { kind: 'profile', publicId: ARABIC, publicIdEncoded: ENCODED.toLowerCase() },
  ],
  [
    'https://www.linkedin.com/in/andr%C3%A9s-laguna-1944a3a9/',
    { kind: 'profile', publicId: 'andrés-laguna-1944a3a9', publicIdEncoded: 'andr%C3%A9s-laguna-1944a3a9' },
  ],
  [
    'https://www.linkedin.com/in/100%25-sales/',
    { kind: 'profile', publicId: '100%-sales', publicIdEncoded: '100%25-sales' },
  ],
  ['https://www.linkedin.com/in/broken-%E2%82/', { kind: 'profile', publicId: 'broken-%E2%82' }],
  [`https://www.linkedin.com/in/${MEMBER}/`, { kind: 'profile', memberId: MEMBER }],
  ['https://www.linkedin.com/in/me/', { kind: 'own' }],
  ['https://www.linkedin.com/in/', { kind: 'other' }],
  ['https://www.linkedin.com/in/unavailable/', { kind: 'other' }],
  ['https://www.linkedin.com/pub/omar-haddad/1/2/3', { kind: 'other' }],
  [
    `https://www.linkedin.com/sales/lead/${LEAD},NAME_SEARCH,xYz1?_ntb=abc`,
    { kind: 'sales-lead', leadId: LEAD },
  ],
  [`https://www.linkedin.com/sales/people/${LEAD},NAME`, { kind: 'sales-lead', leadId: LEAD }],
  [`https://www.linkedin.com/sales/lead/${MEMBER},NAME`, { kind: 'other' }],
  ['https://www.linkedin.com/sales/ssi', { kind: 'other' }],
  ['https://www.linkedin.com/messaging/thread/2-MTc0%3D/', { kind: 'thread', threadId: '2-MTc0=' }],
  ['https://www.linkedin.com/messaging/thread/new/', { kind: 'messaging' }],
  [
    `https://www.linkedin.com/messaging/compose/?recipient=${MEMBER}`,
    { kind: 'messaging', memberId: MEMBER },
  ],
  ['https://www.linkedin.com/feed/', { kind: 'feed' }],
  ['https://www.linkedin.com/feed/update/urn:li:activity:1/', { kind: 'post' }],
  ['https://www.linkedin.com/posts/omar-h_x-activity-1-abcd', { kind: 'post' }],
  ['https://www.linkedin.com/search/results/people/?keywords=x', { kind: 'search-people' }],
  ['https://www.linkedin.com/search/results/all/', { kind: 'search' }],
  ['https://www.linkedin.com/company/cedar-foods/about/', { kind: 'company', companyId: 'cedar-foods' }],
  ['https://www.linkedin.com/mynetwork/invite-connect/connections/', { kind: 'connections' }],
  ['https://www.linkedin.com/mynetwork/invitation-manager/sent/', { kind: 'invitations-sent' }],
  ['https://www.linkedin.com/jobs/view/1/', { kind: 'job' }],
  ['https://www.linkedin.com/checkpoint/challenge/', { kind: 'wall' }],
  ['https://www.linkedin.com/404/', { kind: 'not-found' }],
  ['https://www.linkedin.com/', { kind: 'root' }],
  [
    'https://www.linkedin.com/safety/go/?url=https%3A%2F%2Fwww.linkedin.com%2Fin%2Fomar-h%2F',
    { kind: 'profile', publicId: 'omar-h' },
  ],
  ['https://www.linkedin.com/safety/go/?url=https%3A%2F%2Fexample.com%2Fin%2Fomar-h%2F', { kind: 'other' }],
  ['https://evil-linkedin.com/in/omar-h/', null],
  ['https://linkedin.com.example.com/in/omar-h/', null],
  ['https://www.linkedin.com@example.com/in/omar-h/', null],
  ['https://example.com/?u=linkedin.com/in/omar-h', null],
  ['http://www.linkedin.com/in/omar-h/', null],
  ['javascript:alert(1)', null],
  ['http://', null],
];

/** Ids of the Arab world as address bars and chats carry them: percent-encoded, in upper and lower hex, half decoded. */
const ARABIC_IDS = [
  'محمد-علي-b43a13343',
  'سلمى-العتيبي-77c1',
  'د-هدى-سالم-pmp',
  'أحمد-عبد-الله-2a',
  'م-خالد-العمري',
  'ليلى_حسن',
  'نور-٢٠٢٦',
  'عمر-haddad-9',
  'مریم-رضایی-1b2',
  'فاطمة-الزهراء-🌙',
];

const PASTED: [text: string, publicId: string | undefined][] = [
  ['linkedin.com/in/omar-h', 'omar-h'],
  ['www.linkedin.com/in/omar-h/.', 'omar-h'],
  ['<https://www.linkedin.com/in/omar-h>', 'omar-h'],
  ['(https://www.linkedin.com/in/omar-h),', 'omar-h'],
  ['\u200ehttps://www.linkedin.com/in/omar-h\u200f', 'omar-h'],
  ['http://eg.linkedin.com/in/omar-h?originalSubdomain=eg', 'omar-h'],
  [`«https://www.linkedin.com/in/${ENCODED}»`, ARABIC],
  [`https://www.linkedin.com/in/${ARABIC}`, ARABIC],
  ['see https://www.linkedin.com/in/omar-h', undefined],
  ['omar-h', undefined],
  ['https://example.com/in/omar-h', undefined],
  ['', undefined],
];

describe('LinkedIn addresses', () => {
  it.each(ADDRESSES)('%s', (text, expected) => {
    expect(readAddress(text)).toEqual(expected);
  });

  it.each(PASTED)('pasted: %s', (text, publicId) => {
    expect(readPastedAddress(text)?.publicId).toBe(publicId);
  });

  it.each(ARABIC_IDS)('%s is read from every way it is written', (id) => {
    const encoded = encodeURIComponent(id);
    const half = encoded.replace(/%D9%85/i, 'م');
    for (const written of [id, encoded, encoded.toLowerCase(), half, id.normalize('NFD')]) {
      const address = readAddress(`https://www.linkedin.com/in/${written}/?originalSubdomain=eg`);
      expect(address?.publicId).toBe(id.normalize('NFC'));
      expect(publicIdKey(written)).toBe(publicIdKey(id));
      expect(networkIdsOf(`https://sa.linkedin.com/in/${written}`)?.linkedin).toBe(publicIdKey(id));
    }
  });

  it('two spellings of one id share a key', () => {
    expect(publicIdKey(ENCODED)).toBe(publicIdKey(ARABIC));
    expect(publicIdKey('Omar-H')).toBe('omar-h');
    expect(publicIdKey('andre\u0301s')).toBe(publicIdKey('andrés'));
    expect(publicIdKey('%E2%82')).toBe('%e2%82');
  });

  it('a member id is never a public id', () => {
    expect(isMemberId(MEMBER)).toBe(true);
    expect([LEAD, 'omar-h', 'ACoA', ''].map(isMemberId)).toEqual([false, false, false, false]);
  });
});
