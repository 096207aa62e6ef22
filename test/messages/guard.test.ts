import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMessage, roleOf } from '../../messages/guard';

const own = { id: 'dawra', origin: 'chrome-extension://dawra' };
const mail = { id: 'dawra', origin: 'https://mail.google.com', frameId: 0 };

describe('who may knock at the door', () => {
  it.each([
    ['our own page', { id: 'dawra', origin: own.origin, frameId: 3 }, 'owner'],
    ['the mail page', mail, 'mail'],
    ['LinkedIn', { ...mail, origin: 'https://www.linkedin.com' }, 'linkedin'],
    ['a frame inside the mail page', { ...mail, frameId: 4 }, undefined],
    ['another extension', { ...mail, id: 'other' }, undefined],
    ['another origin', { ...mail, origin: 'https://mail.google.com.evil.example' }, undefined],
    ['a private window', { ...mail, tabIncognito: true }, undefined],
    ['a page in the back-forward cache', { ...mail, lifecycle: 'cached' }, undefined],
    ['no origin at all', { id: 'dawra', frameId: 0 }, undefined],
  ])('%s', (_, sender, role) => {
    expect(roleOf(sender, own)).toBe(role);
  });
});

interface BadInput {
  id: string;
  area: string;
  input: string;
  gen?: { pre?: string; unit: string; times: number; post?: string };
  ctx?: { origin?: string; frameId?: number };
  errorCode?: string;
}

function textOf({ input, gen }: BadInput): string {
  return gen ? `${gen.pre ?? ''}${gen.unit.repeat(gen.times)}${gen.post ?? ''}` : input;
}

const bad = (JSON.parse(readFileSync('test/fixtures/bad-inputs.json', 'utf8')) as BadInput[]).filter(
  (one) => one.area === 'message',
);

describe('bad messages are refused with their code', () => {
  it('has the messages of the list', () => expect(bad.length).toBeGreaterThanOrEqual(12));
  it.each(bad.map((one) => [one.id, one] as const))('%s', (_, one) => {
    const origin = one.ctx?.origin ?? 'https://mail.google.com';
    const role = roleOf({ ...mail, origin, frameId: one.ctx?.frameId ?? 0 }, own);
    const read = readMessage(JSON.parse(textOf(one)), role);
    expect(read).toMatchObject({ ok: false, problem: { code: one.errorCode } });
  });
});

describe('good messages pass', () => {
  it('takes a look-up of the mail page', () => {
    const message = { v: 1, t: 'badge.lookup', id: 'm1', keys: ['a@example.com'] };
    expect(readMessage(message, 'mail')).toEqual({ ok: true, message });
  });
  it('lets no page write a setting', () => {
    const message = { v: 1, t: 'settings.set', id: 'm1', key: 'theme', value: 'dark' };
    expect(readMessage(message, 'mail')).toMatchObject({ problem: { code: 'msg.forbidden' } });
    expect(readMessage(message, 'owner')).toMatchObject({ ok: true });
  });
});
