/** Schemas of the messages that only the extension's own pages may send. */
import * as z from 'zod/mini';
import {
  DECIDER_ROLES,
  IN_KINDS,
  INFO_KINDS,
  OUTCOMES,
  SOURCES,
  STAGES,
  TOUCH_TAGS,
} from '../domain/records';
import { BACKUP_PIECE_CHARS, PLAYBOOK_KINDS, SHEET_KINDS, TEAM_KINDS } from './owner-protocol';

const text = (max: number) => z.string().check(z.maxLength(max));
const id = text(200).check(z.minLength(1));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const instant = z.int().check(z.nonnegative(), z.maximum(4_102_444_800_000));
const list = <T extends z.core.$ZodType>(item: T, max: number) => z.array(item).check(z.maxLength(max));
const money = z.strictObject({
  minor: z.int().check(z.nonnegative()),
  ccy: z.string().check(z.regex(/^[A-Z]{3}$/)),
});
/** A sheet's body is plain JSON; its size is bounded by the door, its keys are read one by one. */
const body = z.record(text(80), z.unknown());
const empty = z.strictObject({});
const maybe = <T extends z.core.$ZodType>(type: T) => z.optional(z.nullable(type));

const importRow = z.strictObject({
  rowKey: text(400),
  name: text(400),
  emails: list(text(320), 20),
  phones: list(text(40), 20),
  linkedin: z.optional(text(200)),
  memberId: z.optional(text(80)),
  company: z.optional(text(400)),
  title: z.optional(text(400)),
  country: z.optional(text(80)),
  touches: list(
    z.strictObject({
      channel: z.enum(['li_connect', 'li_message', 'email']),
      dir: z.enum(['in', 'out']),
      at: instant,
      weak: z.optional(z.boolean()),
    }),
    5000,
  ),
  doNotContact: z.optional(z.boolean()),
});

export const OWNER_SCHEMAS = {
  'popup.view': z.strictObject({ keys: list(text(320), 100), prospectId: z.optional(id) }),
  'people.find': z.strictObject({ query: text(300), limit: z.int().check(z.positive(), z.maximum(100)) }),
  'settings.set': z.strictObject({ key: text(60), value: z.unknown() }),
  'prospect.edit': z.strictObject({
    prospectId: id,
    rev: z.optional(z.int()),
    edit: z.strictObject({
      name: z.optional(text(1000)),
      emails: z.optional(list(text(400), 20)),
      phones: z.optional(list(text(60), 20)),
      linkedin: maybe(text(300)),
      title: maybe(text(400)),
      company: maybe(text(400)),
      zone: maybe(text(60)),
      country: maybe(text(2)),
      lang: maybe(z.enum(['en', 'ar'])),
      personaId: maybe(id),
      source: z.optional(z.enum(SOURCES)),
      partner: maybe(text(200)),
      referredBy: maybe(id),
      tags: z.optional(list(text(80), 50)),
    }),
  }),
  'account.edit': z.strictObject({
    prospectId: id,
    edit: z.strictObject({
      name: z.optional(text(400)),
      domain: maybe(text(255)),
      country: maybe(text(2)),
      headcount: maybe(z.int().check(z.positive(), z.maximum(10_000_000))),
      industry: maybe(text(200)),
      tags: z.optional(list(text(80), 50)),
    }),
  }),
  'followup.once_more': z.strictObject({ prospectId: id, reason: text(200) }),
  'run.edit': z.strictObject({
    runId: id,
    edit: z.strictObject({
      value: maybe(money),
      framework: z.optional(z.enum(['bant', 'champ', 'meddic'])),
      segmentId: maybe(id),
      expectedOn: maybe(day),
      cadenceId: maybe(id),
      tags: z.optional(list(text(80), 50)),
    }),
  }),
  'prospect.delete': z.strictObject({ prospectId: id }),
  'prospect.merge': z.strictObject({ keep: id, drop: id }),
  'prospect.block': z.strictObject({ prospectId: id, on: z.boolean(), consent: z.optional(text(1000)) }),
  'prospect.erase': z.strictObject({ prospectId: id }),
  'note.put': z.strictObject({ noteId: id, prospectId: id, text: text(50_000), rev: z.optional(z.int()) }),
  'note.delete': z.strictObject({ noteId: id }),
  'tick.set': z.strictObject({
    runId: id,
    itemId: text(60),
    done: z.boolean(),
    touchId: z.optional(id),
    note: z.optional(text(2000)),
  }),
  'touch.edit': z.strictObject({
    touchId: id,
    inKind: z.optional(z.enum(IN_KINDS)),
    tags: z.optional(list(z.enum(TOUCH_TAGS), 20)),
    note: z.optional(text(10_000)),
    outcome: z.optional(z.enum(OUTCOMES)),
    amount: z.optional(money),
    notSame: z.optional(z.boolean()),
  }),
  'touch.delete': z.strictObject({ touchId: id }),
  'commitment.put': z.strictObject({
    runId: id,
    commitment: z.strictObject({
      id,
      by: z.enum(['buyer', 'us']),
      text: text(1000),
      level: z.optional(z.literal([1, 2, 3, 4, 5, 6, 7, 8])),
      dueOn: z.optional(day),
      doneAt: z.optional(instant),
    }),
  }),
  'commitment.delete': z.strictObject({ commitmentId: id }),
  'decider.put': z.strictObject({
    decider: z.strictObject({
      prospectId: id,
      runId: id,
      roles: list(z.enum(DECIDER_ROLES), 7),
      influence: z.literal([1, 2, 3]),
      stance: z.enum(['for', 'neutral', 'against', 'unknown']),
      informed: list(z.strictObject({ kind: z.enum(INFO_KINDS), at: instant, touchId: z.optional(id) }), 500),
    }),
  }),
  'decider.delete': z.strictObject({ runId: id, prospectId: id }),
  'concession.put': z.strictObject({
    concession: z.strictObject({
      id,
      runId: id,
      at: instant,
      by: z.enum(['us', 'buyer']),
      term: text(80),
      from: text(200),
      to: text(200),
      value: z.number().check(z.nonnegative(), z.maximum(1e12)),
      answersId: z.optional(id),
    }),
  }),
  'concession.delete': z.strictObject({ concessionId: id }),
  'objection.put': z.strictObject({
    objectionId: id,
    runId: id,
    categoryId: text(40),
    subId: z.optional(text(40)),
    words: text(2000),
    state: z.enum(['open', 'answered', 'resolved', 'accepted', 'lost_on']),
    answerId: z.optional(text(200)),
    rival: z.optional(text(120)),
    product: z.optional(z.boolean()),
  }),
  'objection.feedback': z.strictObject({
    label: text(80),
    words: text(4000),
    verdict: z.enum(['right', 'wrong', 'other']),
    other: z.optional(text(80)),
  }),
  'sheet.put': z.strictObject({ runId: id, kind: z.enum(SHEET_KINDS), body }),
  'playbook.put': z.strictObject({ pieceId: id, kind: z.enum(PLAYBOOK_KINDS), body }),
  'playbook.import': z.strictObject({
    pieces: list(z.strictObject({ id, kind: z.enum(TEAM_KINDS), body }), 5000),
  }),
  'playbook.delete': z.strictObject({ pieceId: id }),
  'act.redo': z.strictObject({ opId: id }),
  'sample.add': z.strictObject({ language: z.enum(['en', 'ar']) }),
  'sample.remove': empty,
  'objections.detect': z.strictObject({
    text: text(6_000_000),
    subject: z.optional(text(2000)),
    prospectId: z.optional(id),
    stage: z.optional(z.enum(STAGES)),
  }),
  'health.read': empty,
  'linkedin.register': empty,
  'import.stage': z.strictObject({ batch: id, rows: list(importRow, 5000) }),
  'import.commit': z.strictObject({ batch: id, name: text(300) }),
  'import.progress': z.strictObject({ batch: id }),
  'import.cancel': z.strictObject({ batch: id }),
  'backup.read': z.strictObject({ from: z.int().check(z.nonnegative()) }),
  'backup.stage': z.strictObject({
    batch: id,
    from: z.int().check(z.nonnegative()),
    piece: text(BACKUP_PIECE_CHARS),
  }),
  'backup.restore': z.strictObject({ batch: id }),
  'erase.all': z.strictObject({ confirm: text(40), keepRefusals: z.boolean() }),
  'errors.read': empty,
} as const;
