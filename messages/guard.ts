/**
 * The worker's door: Zod schemas of every request, and who may ask what. Unknown keys are refused.
 * Worker side only; pages import types, never this file.
 */
import * as z from 'zod/mini';
import { isLeadId, isMemberId } from '../domain/people/network-id';
import { CHANNELS, IN_KINDS, OUTCOMES, STAGES, TOUCH_TAGS } from '../domain/records';
import { OWNER_SCHEMAS } from './owner-guard';
import { type Envelope, type MessageProblem, type MessageType, PROTOCOL_VERSION } from './protocol';

export type Role = 'owner' | 'mail' | 'linkedin';

const text = (max: number) => z.string().check(z.maxLength(max));
const id = text(200).check(z.minLength(1));
const address = text(320).check(z.minLength(3));
const amount = z.int().check(z.nonnegative(), z.maximum(10_000));
/** A part of the page's address, never of a mail. */
const mailbox = z.optional(text(120).check(z.regex(/^[\w/.-]+$/)));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const instant = z.int().check(z.nonnegative(), z.maximum(4_102_444_800_000));
const list = <T extends z.core.$ZodType>(item: T, max: number) => z.array(item).check(z.maxLength(max));

const person = z.strictObject({ address, name: z.optional(text(400)) });
const signs = z.optional(
  list(z.enum(['invitation_accepted', 'attachment', 'offer_word', 'contract_word']), 4),
);
const profile = z
  .strictObject({
    publicId: z.optional(id),
    memberId: z.optional(z.string().check(z.refine(isMemberId))),
    leadId: z.optional(z.string().check(z.refine(isLeadId))),
    name: z.optional(text(400)),
    headline: z.optional(text(1000)),
    company: z.optional(text(400)),
    title: z.optional(text(400)),
    degree: z.optional(text(20)),
  })
  .check(z.refine(({ publicId, memberId, leadId }) => Boolean(publicId ?? memberId ?? leadId)));
const seenTouch = z.strictObject({
  messageId: text(64).check(z.regex(/^[#\w:.-]+$/)),
  threadId: z.optional(text(64)),
  dir: z.enum(['in', 'out']),
  at: instant,
  people: list(person, 500),
  copied: z.optional(list(address, 500)),
  subject: z.optional(text(500)),
  inKind: z.optional(z.enum(IN_KINDS)),
  away: z.optional(z.boolean()),
  returnOn: z.optional(day),
  signs,
});
const moveKind = z.enum([
  'forward',
  'skip',
  'back',
  'won',
  'lost',
  'recycle',
  'done',
  'reopen',
  'reactivate',
]);
const health = z.strictObject({
  page: z.enum(['gmail', 'linkedin']),
  view: text(40),
  seen: z.int(),
  understood: z.int(),
  missing: list(z.strictObject({ fact: text(60), count: z.int() }), 60),
  ranks: list(z.strictObject({ fact: text(60), rank: z.int() }), 60),
});

const SCHEMAS = {
  'badge.lookup': z.strictObject({ keys: list(text(320), 500) }),
  'thread.view': z.strictObject({
    account: address,
    mailbox,
    threadId: z.optional(text(64)),
    subject: z.optional(text(500)),
    people: list(person, 100),
    lastInbound: z.optional(
      z.strictObject({
        messageId: z.optional(text(64)),
        at: z.optional(instant),
        address,
        text: text(20_000),
      }),
    ),
    signs,
    folded: z.optional(z.strictObject({ count: amount, read: amount })),
  }),
  'compose.view': z.strictObject({
    account: address,
    people: list(person, 100),
    subject: z.optional(text(500)),
    lastInbound: z.optional(z.strictObject({ address, text: text(20_000) })),
  }),
  'profile.view': z.strictObject({ profile }),
  'chat.view': z.strictObject({
    profile,
    lastInbound: z.optional(z.strictObject({ text: text(20_000) })),
  }),
  'company.view': z.strictObject({ company: text(400), slug: z.optional(text(200)) }),
  'touch.seen': z.strictObject({ account: address, mailbox, touches: list(seenTouch, 500) }),
  'prospect.track': z.strictObject({
    account: z.optional(address),
    mailbox,
    address: z.optional(address),
    name: z.optional(text(400)),
    company: z.optional(text(400)),
    title: z.optional(text(400)),
    profile: z.optional(profile),
    source: z.enum(['gmail', 'linkedin', 'typed']),
    touches: z.optional(list(seenTouch, 500)),
  }),
  'prospect.dismiss': z.strictObject({ address }),
  'prospect.dnc': z.strictObject({ prospectId: id }),
  'prospect.same': z.strictObject({
    prospectId: id,
    address: z.optional(address),
    other: z.optional(id),
  }),
  'touch.log': z.strictObject({
    prospectId: id,
    channel: z.enum(CHANNELS),
    at: instant,
    dir: z.optional(z.enum(['in', 'out'])),
    outcome: z.optional(z.enum(OUTCOMES)),
    note: z.optional(text(10_000)),
    tags: z.optional(list(z.enum(TOUCH_TAGS), 20)),
    amount: z.optional(
      z.strictObject({ minor: z.int().check(z.nonnegative()), ccy: z.string().check(z.regex(/^[A-Z]{3}$/)) }),
    ),
  }),
  'social.log': z.strictObject({
    prospectId: id,
    kind: z.enum([
      'viewed',
      'liked',
      'commented',
      'connect_sent',
      'connected',
      'messaged',
      'inmail',
      'voice_note',
      'call',
      'met',
    ]),
    at: instant,
    own: z.optional(text(200)),
    profile: z.optional(profile),
    evenIfToday: z.optional(z.boolean()),
    note: z.optional(text(2000)),
  }),
  'profile.link': z.strictObject({ prospectId: id, profile }),
  'followup.done': z.strictObject({ prospectId: id, at: instant }),
  'followup.snooze': z.strictObject({ prospectId: id, until: day }),
  'stage.move': z.strictObject({
    runId: id,
    kind: moveKind,
    to: z.optional(z.enum(STAGES)),
    reason: z.optional(text(500)),
    override: z.optional(z.boolean()),
    signedOn: z.optional(day),
    recycleOn: z.optional(day),
  }),
  'objection.seen': z.strictObject({
    account: address,
    mailbox,
    address,
    messageId: text(64).check(z.regex(/^[#\w:.-]+$/)),
    held: z.boolean(),
  }),
  'objection.dismiss': z.strictObject({ prospectId: id, label: text(80), words: text(2000) }),
  'objection.answer': z.strictObject({
    prospectId: id,
    label: text(80),
    words: text(2000),
    answerId: text(200),
    how: z.enum(['insert', 'copy']),
    objectionId: z.optional(id),
  }),
  'decider.add': z.strictObject({ prospectId: id, address, name: z.optional(text(400)) }),
  'strip.collapse': z.strictObject({ collapsed: z.boolean() }),
  'act.undo': z.strictObject({ opId: id }),
  'mail.load': z.strictObject({}),
  'panel.open': z.strictObject({ prospectId: z.optional(id), address: z.optional(address) }),
  'queue.open': z.strictObject({}),
  'health.report': z.strictObject({ report: health }),
} satisfies Record<Exclude<MessageType, keyof typeof OWNER_SCHEMAS>, z.core.$ZodType>;

const ALL_SCHEMAS: Record<string, z.core.$ZodType> = { ...SCHEMAS, ...OWNER_SCHEMAS };

/** A page may look up, report, and do what is harmless and undoable; everything else is the owner's alone. */
const PAGE_MAY: ReadonlySet<string> = new Set(Object.keys(SCHEMAS));

export const MAIL_BYTES_MAX = 64 * 1024;
export const OWNER_BYTES_MAX = 8 * 1024 * 1024;

/** `undefined` = not one of ours. Judged by origin and frame, never by the tab, the address or the body. */
export function roleOf(
  sender: { id?: string; origin?: string; frameId?: number; tabIncognito?: boolean; lifecycle?: string },
  own: { id: string; origin: string },
): Role | undefined {
  if (sender.id !== own.id || sender.tabIncognito) return undefined;
  if (sender.origin === own.origin) return 'owner';
  if (sender.frameId !== 0) return undefined;
  if (sender.lifecycle !== undefined && sender.lifecycle !== 'active') return undefined;
  if (sender.origin === 'https://mail.google.com') return 'mail';
  if (sender.origin === 'https://www.linkedin.com') return 'linkedin';
  return undefined;
}

/** Reads a raw message as far as the door allows. The order of checks is fixed; each refusal has its code. */
export function readMessage(
  raw: unknown,
  role: Role | undefined,
): { ok: true; message: Envelope } | { ok: false; problem: MessageProblem } {
  const refuse = (code: string, field = 'message') => ({ ok: false as const, problem: { code, field } });
  if (role === undefined) return refuse('msg.forbidden');
  const size = sizeOf(raw);
  if (size === undefined) return refuse('msg.shape');
  if (size > (role === 'owner' ? OWNER_BYTES_MAX : MAIL_BYTES_MAX)) return refuse('msg.tooLarge');
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return refuse('msg.shape');
  const { v, t, id: messageId, ...fields } = raw as Record<string, unknown>;
  if (v !== PROTOCOL_VERSION) return refuse('msg.version');
  if (typeof t !== 'string' || !Object.hasOwn(ALL_SCHEMAS, t)) {
    return refuse(typeof t === 'string' && OWNER_ONLY_NAMES.has(t) ? 'msg.forbidden' : 'msg.unknownType');
  }
  if (role !== 'owner' && !PAGE_MAY.has(t)) return refuse('msg.forbidden');
  if (typeof messageId !== 'string' || messageId.length === 0 || messageId.length > 100)
    return refuse('msg.shape');
  if (t === 'badge.lookup' && Array.isArray(fields.keys) && fields.keys.length > 500)
    return refuse('msg.tooLarge');
  const parsed = z.safeParse(ALL_SCHEMAS[t]!, fields);
  if (!parsed.success) {
    return refuse('msg.shape', String(parsed.error.issues[0]?.path[0] ?? 'message'));
  }
  return { ok: true, message: { v, t, id: messageId, ...(parsed.data as object) } as Envelope };
}

/** Acts that no build answers to a page, named so that a forged request is told apart from a typing error. */
const OWNER_ONLY_NAMES: ReadonlySet<string> = new Set(['erase.all', 'backup.read']);

function sizeOf(raw: unknown): number | undefined {
  try {
    return JSON.stringify(raw)?.length;
  } catch {
    return undefined;
  }
}
