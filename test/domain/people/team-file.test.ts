import { describe, expect, it } from 'vitest';
import { readTeamFile, writeTeamFile } from '../../../domain/people/team-file';

const kinds = new Set(['proof', 'persona']);
const proof = { id: 'proof:1', kind: 'proof', body: { title: 'Falcon saved a day a week', owner: 'Maha' } };
const persona = { id: 'persona:1', kind: 'persona', body: { name: 'Sales lead', keywords: ['sales'] } };

describe('readTeamFile', () => {
  it('gives back what was written and says so piece by piece', () => {
    const read = readTeamFile(writeTeamFile([proof, persona]), kinds, new Set());
    expect(read.pieces).toEqual([proof, persona]);
    expect(read.lines.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['Falcon saved a day a week', 'new'],
      ['Sales lead', 'new'],
    ]);
  });

  it('overwrites nothing', () => {
    const read = readTeamFile(writeTeamFile([proof, persona]), kinds, new Set(['proof:1']));
    expect(read.pieces).toEqual([persona]);
    expect(read.lines[0]?.verdict).toBe('known');
  });

  it.each([
    [{ ...proof, kind: 'settings' }, 'file.kind'],
    [{ ...proof, id: '' }, 'file.id'],
    [{ ...proof, id: 'a b' }, 'file.id'],
    [{ ...proof, body: [] as never }, 'file.body'],
    [{ ...proof, body: { text: 'x'.repeat(50_000) } }, 'file.tooLong'],
  ])('takes nothing when one piece is wrong', (wrong, code) => {
    const read = readTeamFile(writeTeamFile([persona, wrong]), kinds, new Set());
    expect(read.pieces).toEqual([]);
    expect(read.lines[1]).toMatchObject({ verdict: 'refused', code });
  });

  it.each([
    ['', 'file.notJson'],
    ['[]', 'file.notTeam'],
    ['{"pieces":{}}', 'file.notTeam'],
  ])('refuses %j as a whole', (text, problem) => {
    expect(readTeamFile(text, kinds, new Set())).toEqual({ lines: [], pieces: [], problem });
  });
});
