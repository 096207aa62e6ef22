import { describe, expect, it } from 'vitest';
import { viewThread } from '../../background/reads/view-thread';
import type { RequestOf } from '../../messages/protocol';
import { DAY, openDesk } from '../support/desk';

const own = 'rep@dawra-co.example';
const HUDA = 'huda@qamar-foods.example';
const PRIVATE = 'huda.m@gmail.com';
const NAME = 'Huda Al-Mansour';

type Office = Awaited<ReturnType<typeof openDesk>>;

async function strip({ desk }: Office, more: Partial<RequestOf<'thread.view'>>) {
  const request = { v: 1, t: 'thread.view', id: 'x', account: own, people: [{ address: HUDA }], ...more };
  return viewThread(request as Parameters<typeof viewThread>[0], await desk());
}

describe('do not contact, from the strip', () => {
  it('stops all plans, and one undo brings them back', async () => {
    const office = await openDesk();
    const prospectId = await office.track(HUDA);
    const { reply } = await office.act('prospect.dnc', { prospectId });
    expect((await strip(office, {})).person).toMatchObject({ dnc: true });
    expect(await office.db.suppressions.count()).toBe(1);
    await office.act('act.undo', { opId: reply.opId });
    expect((await strip(office, {})).person).toMatchObject({ dnc: false });
    expect(await office.db.suppressions.count()).toBe(0);
  });
});

describe('the same person under two addresses', () => {
  const people = [
    { address: HUDA, name: NAME },
    { address: PRIVATE, name: 'huda  al-mansour' },
  ];

  it('is offered in the conversation, joined on a press, and parted again', async () => {
    const office = await openDesk();
    const prospectId = await office.track(HUDA, NAME);
    const view = await strip(office, { people });
    expect(view.same).toEqual({ prospectId, address: PRIVATE, label: `${PRIVATE} is the same person` });
    expect(view.others, 'offered once').toEqual([]);
    const { reply } = await office.act('prospect.same', { prospectId, address: PRIVATE });
    const after = await strip(office, { people: [{ address: PRIVATE }] });
    expect(after.person?.prospectId).toBe(prospectId);
    expect((await strip(office, { people })).same).toBeUndefined();
    await office.act('act.undo', { opId: reply.opId });
    expect((await strip(office, { people: [{ address: PRIVATE }] })).state).toBe('unknown');
  });

  it('is never taken for granted: a first name or another name is nobody known', async () => {
    const office = await openDesk();
    await office.track(HUDA, 'Huda');
    const alike = [
      { address: HUDA, name: 'Huda' },
      { address: PRIVATE, name: 'Huda' },
    ];
    expect((await strip(office, { people: alike })).same).toBeUndefined();
    expect((await strip(office, { people: [{ address: PRIVATE, name: 'Huda' }] })).same).toBeUndefined();
  });

  it('is offered where only the stranger writes, at no other firm', async () => {
    const office = await openDesk();
    const prospectId = await office.track(HUDA, NAME);
    expect((await strip(office, { people: [{ address: PRIVATE, name: NAME }] })).same).toMatchObject({
      prospectId,
      address: PRIVATE,
    });
    const elsewhere = [{ address: 'huda@other-firm.example', name: NAME }];
    expect((await strip(office, { people: elsewhere })).same).toBeUndefined();
  });

  it('two records at one firm become one', async () => {
    const office = await openDesk();
    const prospectId = await office.track(HUDA, NAME);
    const other = await office.track('h.mansour@qamar-foods.example', NAME);
    expect((await strip(office, {})).same).toMatchObject({ prospectId, other });
    await office.act('prospect.same', { prospectId, other });
    const living = (await office.db.prospects.toArray()).filter((row) => row.voidedAt === undefined);
    expect(living.map(({ emails }) => emails)).toEqual([[HUDA, 'h.mansour@qamar-foods.example']]);
  });
});

describe('an objection in the last mail of theirs', () => {
  it('is on the badge until it is answered, or found to be none', async () => {
    const office = await openDesk();
    const prospectId = await office.track(HUDA);
    const { now } = office.clock;
    const found = { account: own, address: HUDA, messageId: 'a1' };
    const see = (held: boolean) => office.act('objection.seen', { ...found, held });
    const isOn = async () => (await office.db.plans.get(prospectId))?.objection === true;
    expect((await see(true)).reply, 'a mail that is not recorded').toMatchObject({ recorded: false });
    const mail = (messageId: string, dir: 'in' | 'out', at: number) => ({
      account: own,
      touches: [{ messageId, dir, at, people: [{ address: HUDA }] }],
    });
    await office.act('touch.seen', mail('a1', 'in', now - DAY));
    await see(true);
    expect(await isOn()).toBe(true);
    await see(false);
    expect(await isOn()).toBe(false);
    await see(true);
    await office.act('touch.seen', mail('a2', 'out', now));
    expect(await isOn()).toBe(false);
  });
});

describe('trap 36: a delegated mailbox', () => {
  it('counts its messages apart from those of the own one, and says whose it is', async () => {
    const office = await openDesk();
    await office.track(HUDA);
    const at = office.clock.now - DAY;
    const touches = [{ messageId: 'a1b2', dir: 'out' as const, at, people: [{ address: HUDA }] }];
    await office.act('touch.seen', { account: own, touches });
    await office.act('touch.seen', { account: own, mailbox: 'b/AEoR', touches });
    await office.act('touch.seen', { account: own, mailbox: 'b/AEoR', touches });
    expect(await office.db.touches.count()).toBe(2);
    expect((await strip(office, { mailbox: 'b/AEoR' })).remarks).toEqual([`Delegated mailbox of ${own}`]);
  });
});

describe('trap 24: folded messages', () => {
  it('are named until they were seen open', async () => {
    const office = await openDesk();
    await office.track(HUDA);
    const folded = { count: 2, read: 1 };
    const seen = (messageId: string, days: number) => ({
      messageId,
      threadId: 'f1',
      dir: 'in' as const,
      at: office.clock.now - days * DAY,
      people: [{ address: HUDA }],
    });
    await office.act('touch.seen', { account: own, touches: [seen('a1', 1)] });
    expect((await strip(office, { threadId: 'f1', folded })).remarks).toEqual([
      '2 messages are folded: they count once they have been opened',
    ]);
    await office.act('touch.seen', { account: own, touches: [seen('a2', 2), seen('a3', 3)] });
    expect((await strip(office, { threadId: 'f1', folded })).remarks).toEqual([]);
  });
});
