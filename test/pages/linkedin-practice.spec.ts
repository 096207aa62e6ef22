import { expect, test } from '@playwright/test';
import type { LinkedInFacts } from '../../content-scripts/linkedin/read';
import { linkedinPage, people, rep } from '../../scripts/practice/linkedin/index.mjs';
import { RELIED_ON, readBroken, wrongFacts } from '../../scripts/practice/linkedin/mutations.mjs';
import { openPageReader } from '../../scripts/practice/page-reader.mjs';

const SITE = 'https://www.linkedin.com';
const profilePath = (id: string) => `/in/${encodeURIComponent(id)}/`;

let reader: Awaited<ReturnType<typeof openPageReader>>;
test.beforeAll(async () => {
  reader = await openPageReader();
});
test.afterAll(() => reader.close());

const read = async (path: string, shown = path) =>
  (await reader.read(linkedinPage(shown), SITE + path)) as unknown as LinkedInFacts;

test.describe('practice network', () => {
  for (const person of people) {
    test(`profile of ${person.id} (${person.page})`, async () => {
      const facts = await read(profilePath(person.id));
      expect(facts).toMatchObject({ page: 'profile', ready: true, ownProfile: false });
      expect(facts.person).toMatchObject({
        publicId: person.id,
        name: person.name,
        headline: person.headline,
        company: person.company,
        school: person.school,
        location: person.place,
        degree: person.degree,
        pronouns: person.pronouns,
        title: null,
      });
    });
  }

  test('an address ahead of the page gives nobody', async () => {
    for (const path of [
      profilePath('dina-k-8842'),
      profilePath('jonas-lindqvist-5f'),
      '/feed/',
      '/search/results/people/',
    ]) {
      expect(await read(path, profilePath('omar-h'))).toMatchObject({ ready: false, person: null });
    }
    expect(await read(profilePath('omar-h'), '/feed/')).toMatchObject({ ready: false, person: null });
  });

  test('an overlay, a language and a longer path are the same person', async () => {
    for (const rest of ['overlay/contact-info/', 'details/experience/', 'ar/', '?utm_source=share']) {
      const facts = await read(`/in/omar-h/${rest}`, '/in/omar-h/');
      expect(facts.person?.publicId).toBe('omar-h');
    }
    expect((await read('/in/OMAR-H/', '/in/omar-h/')).person?.name).toBe('Omar Haddad');
  });

  test('own profile', async () => {
    expect(await read('/in/me/', '/in/omar-h/')).toMatchObject({ ownProfile: true });
  });

  test('lists name their people and no others', async () => {
    const ids = people.map((person) => person.id);
    expect((await read('/search/results/people/')).people?.map((row) => row.publicId)).toEqual(ids);
    expect((await read('/mynetwork/invite-connect/connections/')).people?.map((row) => row.publicId)).toEqual(
      ids,
    );
    expect((await read('/feed/')).posts?.map((post) => post.authorPublicId)).toEqual(ids);
  });

  test('a conversation has two sides; a shared post adds none', async () => {
    const facts = await read('/messaging/thread/2-practice/');
    expect(facts.thread).toEqual({
      with: { name: 'Omar Haddad', publicId: people[0]?.member },
      self: { name: rep.name, publicId: rep.member },
    });
    expect(facts.messageSenders).toEqual(['Rana Saleh', 'Omar Haddad', 'Omar Haddad']);
    expect(JSON.stringify(facts)).not.toContain('too high');
  });

  test('company page', async () => {
    expect(await read('/company/cedar-foods/')).toMatchObject({
      page: 'company',
      company: { publicId: 'cedar-foods', name: 'Cedar Foods' },
    });
  });

  const pages = [
    ...people.map((person) => profilePath(person.id)),
    '/feed/',
    '/search/results/people/',
    '/messaging/thread/2-practice/',
    '/company/cedar-foods/',
    '/mynetwork/invite-connect/connections/',
  ];
  for (const path of pages) {
    test(`${decodeURIComponent(path)} broken one signal at a time: no wrong fact, and health says so`, async () => {
      const page = await reader.open(linkedinPage(path), SITE + path);
      const readings = await page.evaluate<{ signal: string; facts: LinkedInFacts }[]>(
        `${reader.script};(${readBroken})(readPage, ${JSON.stringify(SITE + path)}, ${JSON.stringify(RELIED_ON)})`,
      );
      await page.close();
      const whole = readings[0]?.facts;
      if (!whole) throw new Error('nothing read');
      expect(
        readings.flatMap(({ signal, facts }) => wrongFacts(whole, facts).map((fact) => `${signal}: ${fact}`)),
      ).toEqual([]);
      expect(dependsOnUnreliable(readings)).toEqual([]);
      expect(readings.filter(({ facts }) => isSilentLoss(whole, facts)).map(({ signal }) => signal)).toEqual(
        [],
      );
    });
  }
});

/** What a redesign or another language changes first; who the person is must not depend on it. */
const UNRELIABLE = [
  'class',
  'style',
  'aria-label',
  'alt',
  'title',
  'data-view-name',
  'data-display-contents',
];

/** Signals without which the subject's name or id was no longer read although they are unreliable ones. */
function dependsOnUnreliable(readings: readonly { signal: string; facts: LinkedInFacts }[]): string[] {
  const whole = readings[0]?.facts.person;
  const unreliable = readings.filter(({ signal }) =>
    UNRELIABLE.some((name) => signal === `every ${name} removed`),
  );
  return unreliable
    .filter(({ facts: { person } }) => person?.name !== whole?.name || person?.publicId !== whole?.publicId)
    .map(({ signal }) => signal);
}

/** The subject's name or id went missing and the health record shows no difference. */
function isSilentLoss(whole: LinkedInFacts, broken: LinkedInFacts): boolean {
  const lost = (['name', 'publicId', 'headline'] as const).some(
    (key) => whole.person?.[key] && !broken.person?.[key],
  );
  return (
    lost && JSON.stringify(whole.health) === JSON.stringify(broken.health) && whole.ready === broken.ready
  );
}
