import { describe, expect, it } from 'vitest';
import { isSoundPiece, SHARED_KINDS } from '../../../domain/people/piece-shapes';
import { readTeamFile, writeTeamFile } from '../../../domain/people/team-file';

const SOUND: Record<string, Record<string, unknown>> = {
  cadence: { name: 'Short', steps: [{ channel: 'email', gapWorkDays: 0 }] },
  template: { title: { en: 'a', ar: 'أ' }, en: 'Hi', steps: [1, 2] },
  wording: { kind: 'note', stage: 'offer', aida: 'desire', en: 'Hi' },
  persona: { name: 'Lead', keywords: ['sales'], seniority: [], goals: [], pains: [], questions: [] },
  icp: { field: 'headcount', op: 'between', value: [1, 9], weight: 3 },
  segment: { name: 'Retail', rules: [], isTarget: true, factor: 1, framework: 'champ' },
  usp: { text: { en: 'a', ar: '' }, needTags: [] },
  proof: { title: 'Case', expiresOn: '2026-12-01' },
  story: { situation: 'a', turn: 'b', result: 'c' },
  partner: { name: 'Falak' },
  criteria: { stage: 'offer', rows: [{ id: 'own.a', required: true, text: 'Shown to the board' }] },
};

describe('pieces of a colleague’s playbook', () => {
  it('knows the shape of every shared kind', () => {
    expect(Object.keys(SOUND).sort()).toEqual([...SHARED_KINDS].sort());
    for (const [kind, body] of Object.entries(SOUND)) expect(isSoundPiece(kind, body), kind).toBe(true);
  });

  it.each([
    ['cadence', { ...SOUND.cadence, steps: [] }],
    ['criteria', { ...SOUND.criteria, stage: 'sometime' }],
    ['criteria', { stage: 'closing', rows: [] }],
    ['criteria', { stage: 'offer', rows: [{ id: 'own.a', required: true }] }],
    ['template', { ...SOUND.template, title: 'a' }],
    ['template', { ...SOUND.template, steps: 'all' }],
    ['wording', { ...SOUND.wording, stage: 'sometime' }],
    ['persona', { ...SOUND.persona, keywords: 'sales' }],
    ['icp', { ...SOUND.icp, field: '__proto__' }],
    ['icp', { ...SOUND.icp, value: [{}] }],
    ['segment', { ...SOUND.segment, rules: [{ field: 'title', op: 'like', value: 'x' }] }],
    ['segment', { ...SOUND.segment, minimumValue: { minor: 1.5, ccy: 'SAR' } }],
    ['usp', { needTags: [] }],
    ['proof', { ...SOUND.proof, expiresOn: 'soon' }],
    ['story', { situation: 'a', turn: 'b' }],
    ['partner', {}],
    ['partner', null],
    ['drill', {}],
    ['constructor', {}],
  ])('refuses a damaged %s', (kind, body) => {
    expect(isSoundPiece(kind, body)).toBe(false);
  });

  it('takes nothing of a file with one damaged piece, and all of it once mended', () => {
    const kinds = new Set(SHARED_KINDS);
    const pieces = Object.entries(SOUND).map(([kind, body], i) => ({ id: `p${i}`, kind, body }));
    const damaged = [...pieces, { id: 'bad', kind: 'story', body: {} }];
    const refused = readTeamFile(writeTeamFile(damaged), kinds, new Set(), isSoundPiece);
    expect(refused.pieces).toEqual([]);
    expect(refused.lines.at(-1)).toMatchObject({ verdict: 'refused', code: 'file.body' });
    const read = readTeamFile(writeTeamFile(pieces), kinds, new Set(['p0']), isSoundPiece);
    expect(read.pieces.map(({ id }) => id)).toEqual(pieces.slice(1).map(({ id }) => id));
    expect(read.lines[0]).toMatchObject({ verdict: 'known', name: 'Short' });
  });
});
