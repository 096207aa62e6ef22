import { describe, expect, test } from 'vitest';
import { checklistOf } from '../../../domain/cycle/checklist';
import {
  addCriteria,
  CRITERIA_MAX,
  CRITERIA_VERSION,
  CRITERION_CHARS_MAX,
  checkCriteria,
  criteriaOf,
  criteriaOfPiece,
  isFixedItem,
  isOwnItem,
  type OwnCriterion,
  readCriteria,
  requiredIds,
} from '../../../domain/cycle/own-criteria';
import { STAGES, type StageId } from '../../../domain/records';

/** @domain S1, S10, S63 */

const own = (id: string, text?: string): OwnCriterion => ({
  id: `own.${id}`,
  required: true,
  ...(text === undefined ? {} : { text }),
});
const row = (id: string, required = true): OwnCriterion => ({ id, required });
const kept = (stages: unknown, version: unknown = CRITERIA_VERSION) => ({ version, stages });

describe('a list of criteria', () => {
  test.each<[string, StageId, OwnCriterion[], object[]]>([
    ['a built-in one and an own one', 'offer', [row('off.sent'), own('a', 'Pilot agreed')], []],
    ['none at all: the gate stands open', 'offer', [], []],
    ['built-in without words', 'offer', [row('off.map', false)], []],
    ['own without words', 'offer', [own('a')], [{ code: 'noText', index: 0 }]],
    ['own with blanks', 'offer', [own('a', '  ')], [{ code: 'noText', index: 0 }]],
    ['of another stage', 'offer', [row('neg.yes')], [{ code: 'foreign', index: 0 }]],
    ['unknown', 'offer', [row('x')], [{ code: 'foreign', index: 0 }]],
    ['the same item twice', 'offer', [row('off.map'), row('off.map')], [{ code: 'twice', index: 1 }]],
    [
      'the same words twice, whatever their case',
      'offer',
      [own('a', 'Pilot'), row('off.map'), own('b', ' pilot ')],
      [{ code: 'twice', index: 2 }],
    ],
    ['two built-in ones without words are no twins', 'offer', [row('off.map'), row('off.sent')], []],
    ['words of the longest length', 'offer', [own('a', 'x'.repeat(CRITERION_CHARS_MAX))], []],
    [
      'words that are too long',
      'offer',
      [{ ...row('off.map'), text: 'x'.repeat(CRITERION_CHARS_MAX + 1) }],
      [{ code: 'tooLong', index: 0 }],
    ],
    [
      'as many as there may be',
      'offer',
      Array.from({ length: CRITERIA_MAX }, (_, i) => own(`${i}`, `No ${i}`)),
      [],
    ],
    [
      'one too many',
      'offer',
      Array.from({ length: CRITERIA_MAX + 1 }, (_, i) => own(`${i}`, `No ${i}`)),
      [{ code: 'tooMany' }],
    ],
    ['a win without a signature', 'closing', [row('clo.mood')], [{ code: 'fixed', id: 'clo.signed' }]],
    ['an optional signature', 'closing', [row('clo.signed', false)], [{ code: 'fixed', id: 'clo.signed' }]],
    ['a signature in own words', 'closing', [{ ...row('clo.signed'), text: 'PO in hand' }], []],
    [
      'an end without a start of delivery',
      'referral',
      [row('ref.ask')],
      [{ code: 'fixed', id: 'ref.start' }],
    ],
  ])('%s', (_, stage, list, problems) => expect(checkCriteria(stage, list)).toEqual(problems));

  test('ids of own ones are told from built-in ones', () => {
    expect(isOwnItem('own.3f-2_a')).toBe(true);
    for (const id of ['own.', 'own', 'off.map', 'xown.a', `own.${'a'.repeat(61)}`, 'own.a b'])
      expect(isOwnItem(id)).toBe(false);
    expect(STAGES.flatMap(checklistOf).filter(({ id }) => isFixedItem(id))).toHaveLength(2);
  });
});

describe('the criteria of a stage', () => {
  test('without own ones they are the built-in list', () => {
    for (const stage of STAGES) expect(criteriaOf(stage)).toEqual(checklistOf(stage));
    expect(criteriaOf('offer', { closing: [row('clo.signed')] })).toEqual(checklistOf('offer'));
  });

  test('what Dawra sees by itself stays so, whatever it is called', () => {
    const list = [
      { ...row('off.react', false), text: ' They answered ', buyerAct: false },
      { ...own('a', 'Pilot agreed'), buyerAct: true },
      own('b', 'Legal looked at it'),
    ];
    expect(criteriaOf('offer', { offer: list })).toEqual([
      {
        id: 'off.react',
        stage: 'offer',
        required: false,
        how: 'auto',
        buyerAct: true,
        text: 'They answered',
      },
      { id: 'own.a', stage: 'offer', required: true, how: 'tick', buyerAct: true, text: 'Pilot agreed' },
      {
        id: 'own.b',
        stage: 'offer',
        required: true,
        how: 'tick',
        buyerAct: false,
        text: 'Legal looked at it',
      },
    ]);
    expect(criteriaOf('offer', { offer: [{ ...row('off.sent'), text: ' ' }] })[0]).not.toHaveProperty('text');
  });

  test('needed ones are counted over all stages', () => {
    const builtIn = requiredIds({});
    expect(builtIn.has('off.map')).toBe(true);
    expect(builtIn.has('off.demo')).toBe(false);
    const changed = requiredIds({ offer: [row('off.demo'), row('off.map', false), own('a', 'x')] });
    expect([...changed].filter((id) => id.startsWith('off.') || id.startsWith('own.'))).toEqual([
      'off.demo',
      'own.a',
    ]);
    expect(changed.has('clo.signed')).toBe(true);
  });
});

describe('what is kept', () => {
  const sound = { offer: [own('a', 'Pilot agreed')] };

  test('a sound list is read', () => {
    expect(readCriteria(kept(sound))).toEqual(sound);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'x'],
    ['an older form', sound],
    ['a newer version', kept(sound, CRITERIA_VERSION + 1)],
    ['no stages', kept(null)],
    ['stages that are a text', kept('offer')],
    ['a stage that is no list', kept({ offer: { 0: own('a', 'x') } })],
    ['an unknown stage', kept({ dreaming: [own('a', 'x')] })],
    ['rows that are nothing', kept({ offer: [null] })],
    ['rows that are texts', kept({ offer: ['off.map'] })],
    ['an id that is no text', kept({ offer: [{ id: 1, required: true }] })],
    ['no word on whether it is needed', kept({ offer: [{ id: 'off.map' }] })],
    ['words that are no text', kept({ offer: [{ id: 'off.map', required: true, text: 1 }] })],
    ['an act that is no yes or no', kept({ offer: [{ ...own('a', 'x'), buyerAct: 'yes' }] })],
    ['a list with a problem', kept({ offer: [own('a', '')] })],
  ])('%s leaves the built-in lists', (_, value) => expect(readCriteria(value)).toEqual({}));

  test('a stage that is not sound does not spoil the others', () => {
    expect(readCriteria(kept({ ...sound, closing: [] }))).toEqual(sound);
  });

  test('names from the prototype are no stages', () => {
    expect(readCriteria(kept(Object.create({ offer: sound.offer })))).toEqual({});
  });
});

describe('lists of a team file', () => {
  const rows = [own('a', 'Pilot agreed')];

  test('a sound one is taken for its stage', () => {
    expect(criteriaOfPiece({ stage: 'offer', rows })).toEqual({ stage: 'offer', rows });
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['no stage', { rows }],
    ['no stage of ours', { stage: 'sometime', rows }],
    ['no list', { stage: 'offer' }],
    ['a list that lacks what closing needs', { stage: 'closing', rows }],
  ])('%s is none', (_, body) => expect(criteriaOfPiece(body)).toBeUndefined());

  test('a stage with a list of its own keeps it, and the first of two counts', () => {
    const mine = { offer: [own('b', 'Mine')] };
    const added = addCriteria(mine, [
      { stage: 'offer', rows },
      { stage: 'objections', rows },
      { stage: 'objections', rows: [] },
    ]);
    expect(added).toEqual({ offer: mine.offer, objections: rows });
  });
});
