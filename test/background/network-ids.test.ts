import { describe, expect, it } from 'vitest';
import type { Desk } from '../../background/handler';
import { viewProfile } from '../../background/reads/view-profile';
import type { SeenProfile } from '../../messages/protocol';
import { speechOf } from '../../presenters/speech';
import { readSettings } from '../../storage/settings';
import { openDesk } from '../support/desk';

const MEMBER = 'ACoAABcHx0ABWVl3iTrm0mzehDjBO0NoAqxZLtE';
const OTHER_MEMBER = 'ACoAACzzz0ABWVl3iTrm0mzehDjBO0NoAqxZLtE';
const LEAD = 'ACwAABcHx0ABWVl3iTrm0mzehDjBO0NoAqxZLtE';
const omar = { publicId: 'omar-h', name: 'Omar Haddad', company: 'Cedar Foods' };

async function openNetwork() {
  const desk = await openDesk();
  const { db, act, clock } = desk;
  const track = async (profile: SeenProfile) =>
    (await act('prospect.track', { source: 'linkedin', profile })).reply.prospectId;
  const see = async (profile: SeenProfile) => {
    const speech = speechOf(await readSettings(db), 'en');
    const asked: Desk = { db, now: clock.now, role: 'linkedin', speech };
    const { state, person, sameAs } = await viewProfile({ v: 1, t: 'profile.view', id: 'x', profile }, asked);
    return { state, who: person?.prospectId, offered: sameAs.map(({ prospectId }) => prospectId) };
  };
  const log = (prospectId: string, profile: SeenProfile) =>
    act('social.log', { prospectId, kind: 'commented', at: clock.now, profile });
  return { ...desk, track, see, log };
}

describe('who a page of LinkedIn is about', () => {
  it('a conversation is recognised in any later tab once the rep tracked from a page with both ids', async () => {
    const { track, see } = await openNetwork();
    const id = await track({ ...omar, memberId: MEMBER });
    expect(await see({ memberId: MEMBER, name: 'Omar Haddad' })).toMatchObject({ state: 'known', who: id });
    expect(await see({ memberId: OTHER_MEMBER, name: 'Somebody' })).toMatchObject({ state: 'unknown' });
  });

  it('a touch logged from a page with both ids keeps the one that is lacking, and only looking keeps nothing', async () => {
    const { track, see, log } = await openNetwork();
    const id = await track(omar);
    await see({ ...omar, memberId: MEMBER });
    expect((await see({ memberId: MEMBER })).state).toBe('unknown');
    await log(id, { ...omar, memberId: MEMBER });
    expect(await see({ memberId: MEMBER })).toMatchObject({ state: 'known', who: id });
  });

  it('an id is kept only beside an equal one, and never when somebody else holds it', async () => {
    const { db, track, see, log } = await openNetwork();
    const id = await track(omar);
    await log(id, { publicId: 'another', memberId: MEMBER });
    expect((await see({ memberId: MEMBER })).state).toBe('unknown');
    const other = await track({ memberId: MEMBER, name: 'Omar Haddad' });
    await log(id, { ...omar, memberId: MEMBER });
    expect((await db.prospects.get(id))?.memberId).toBeUndefined();
    expect((await see({ memberId: MEMBER })).who).toBe(other);
  });

  it('a member under a new address is offered, and taken over on the rep’s word', async () => {
    const { db, act, track, see } = await openNetwork();
    const id = await track({ ...omar, memberId: MEMBER });
    const renamed = { publicId: 'omar-haddad-pmp', memberId: MEMBER, name: 'Omar Haddad' };
    expect(await see(renamed)).toEqual({ state: 'offer', who: undefined, offered: [id] });
    await act('profile.link', { prospectId: id, profile: renamed });
    expect(await see(renamed)).toMatchObject({ state: 'known', who: id });
    expect((await db.prospects.get(id))?.linkedin).toBe('omar-haddad-pmp');
  });

  it('a lead is offered by name, never matched by it, and known once linked', async () => {
    const { db, act, track, see } = await openNetwork();
    const id = await track(omar);
    const lead = { leadId: LEAD, name: 'Omar Haddad' };
    expect(await see(lead)).toEqual({ state: 'offer', who: undefined, offered: [id] });
    await act('profile.link', { prospectId: id, profile: lead });
    expect(await see({ leadId: LEAD })).toMatchObject({ state: 'known', who: id });
    expect(await db.prospects.get(id)).toMatchObject({ linkedin: 'omar-h', leadId: LEAD });
  });

  it('two of one name are both offered; on a profile of its own, nobody with another profile', async () => {
    const { track, see } = await openNetwork();
    const ids = [await track(omar), await track({ ...omar, publicId: 'omar-h-2' })];
    expect((await see({ memberId: MEMBER, name: 'Omar Haddad' })).offered.sort()).toEqual(ids.sort());
    expect(await see({ publicId: 'omar-h-3', name: 'Omar Haddad' })).toMatchObject({ state: 'unknown' });
  });

  it('a lead pasted by hand is linked beside the profile; a member id never becomes a handle', async () => {
    const { db, act, track, see } = await openNetwork();
    const id = await track(omar);
    const edit = (linkedin: string) => act('prospect.edit', { prospectId: id, edit: { linkedin } });
    await edit(`https://www.linkedin.com/sales/lead/${LEAD},NAME_SEARCH,abc`);
    await edit(`https://www.linkedin.com/in/${MEMBER}/`);
    expect(await db.prospects.get(id)).toMatchObject({ linkedin: 'omar-h', leadId: LEAD, memberId: MEMBER });
    expect((await see({ leadId: LEAD })).who).toBe(id);
    await expect(edit('https://example.com/in/omar')).rejects.toMatchObject({
      problem: { code: 'url.notProfile' },
    });
  });

  it('undo of the touch takes the kept id back', async () => {
    const { act, track, see, log } = await openNetwork();
    const id = await track(omar);
    const { reply } = await log(id, { ...omar, memberId: MEMBER });
    await act('act.undo', { opId: (reply as { opId: string }).opId });
    expect((await see({ memberId: MEMBER })).state).toBe('unknown');
  });

  it.each([
    ['+966 50 123 4567', { phones: ['+966 50 123 4567'] }],
    ['https://www.linkedin.com/in/omar-h/', { linkedin: 'omar-h' }],
    ['Omar@Cedar.example', { emails: ['omar@cedar.example'] }],
  ])('somebody added by hand with %s', async (address, kept) => {
    const { db, act } = await openDesk();
    const { reply } = await act('prospect.track', { source: 'typed', name: 'Omar', address });
    expect(await db.prospects.get(reply.prospectId)).toMatchObject(kept);
  });
});
