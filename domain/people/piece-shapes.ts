import { cadenceOfPiece } from '../cadence/own-cadence';
import { criteriaOfPiece } from '../cycle/own-criteria';
import { AIDA_STATES } from '../insight/aida';
import { STAGES } from '../records';
import { CRITERION_OPS } from './criterion';
import { FIT_FIELDS } from './fit-facts';
import { WORDING_KINDS } from './social-wording';

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const filled: Check = (value) => typeof value === 'string' && value.trim() !== '';
const flag: Check = (value) => typeof value === 'boolean';
const positive: Check = (value) => typeof value === 'number' && Number.isFinite(value) && value > 0;
const day: Check = (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const oneOf = (values: readonly string[]): Check => {
  const known: ReadonlySet<unknown> = new Set(values);
  return (value) => known.has(value);
};
const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const shape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const body = value as Readonly<Record<string, unknown>>;
    return Object.entries(fields).every(([name, check]) =>
      check(Object.hasOwn(body, name) ? body[name] : undefined),
    );
  };

const bothLanguages = shape({ en: text, ar: text });
const plain: Check = (value) => ['string', 'number', 'boolean'].includes(typeof value);
const condition = {
  field: oneOf(FIT_FIELDS),
  op: oneOf(CRITERION_OPS),
  value: (value: unknown) => plain(value) || list(plain)(value),
};

const SHAPES: Readonly<Record<string, Check>> = {
  cadence: (body) => cadenceOfPiece(body) !== undefined,
  criteria: (body) => criteriaOfPiece(body) !== undefined,
  template: shape({
    title: bothLanguages,
    en: maybe(text),
    ar: maybe(text),
    steps: maybe(list(positive)),
    breakup: maybe(flag),
  }),
  wording: shape({
    kind: oneOf(WORDING_KINDS),
    stage: oneOf(STAGES),
    aida: oneOf(AIDA_STATES),
    en: maybe(text),
    ar: maybe(text),
  }),
  persona: shape({
    name: filled,
    keywords: list(text),
    seniority: list(text),
    goals: list(text),
    pains: list(text),
    bestChannel: maybe(text),
    questions: list(text),
  }),
  icp: shape({ ...condition, weight: positive, must: maybe(flag) }),
  segment: shape({
    name: filled,
    rules: list(shape(condition)),
    isTarget: flag,
    factor: positive,
    framework: oneOf(['bant', 'champ', 'meddic']),
    order: maybe((value) => typeof value === 'number'),
    minimumValue: maybe(shape({ minor: (value) => Number.isInteger(value), ccy: filled })),
    positioning: maybe((value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
  }),
  usp: shape({ text: bothLanguages, proof: maybe(text), needTags: list(text), beats: maybe(text) }),
  proof: shape({ title: filled, text: maybe(text), owner: maybe(text), expiresOn: maybe(day) }),
  story: shape({
    title: maybe(text),
    situation: text,
    turn: text,
    result: text,
    needTags: maybe(list(text)),
  }),
  partner: shape({ name: filled, lastTalkOn: maybe(day), nextStep: maybe(text), nextOn: maybe(day) }),
};

/** Kinds of pieces a team shares in its playbook file. */
export const SHARED_KINDS: readonly string[] = Object.keys(SHAPES);

/**
 * Is this body what the pages and rules expect of its kind? Asked of every piece a file brings.
 * @domain S63
 */
export function isSoundPiece(kind: string, body: unknown): boolean {
  return Object.hasOwn(SHAPES, kind) && SHAPES[kind]!(body);
}
