import { describe, expect, it } from 'vitest';
import { words } from '../../../../locales/area';
import { panel } from '../../../../locales/areas';
import { presentStory } from '../../../../presenters/panel-story';
import { speechOf } from '../../../../presenters/speech';
import type { Case } from '../../../../storage/queries/read-standing';
import type { MoveRow, ObjectionRow, TouchRow } from '../../../../storage/rows';
import { DEFAULT_SETTINGS } from '../../../../storage/settings';

const speech = speechOf(
  { ...DEFAULT_SETTINGS, homeCountry: 'SA', homeZone: 'Asia/Riyadh', language: 'en' },
  'en',
);
const t = words(panel, speech.f).story;
const at = (day: string, time = '10:00') => Date.parse(`2026-03-${day}T${time}:00+03:00`);
const NOW = at('25');

const touch = (id: string, day: string, fields: Partial<TouchRow>): TouchRow => ({
  id,
  prospectId: 'p',
  channel: 'email',
  dir: 'out',
  at: at(day),
  recordedAt: at(day),
  zone: 'Asia/Riyadh',
  source: 'typed',
  tags: [],
  rev: 1,
  ...fields,
});

function story(touches: TouchRow[], moves: MoveRow[] = [], objections: ObjectionRow[] = []) {
  const dossier = { touches, moves, objections, notes: [] };
  return presentStory({ dossier } as unknown as Case, t, speech, NOW);
}

describe('the story of a deal', () => {
  it('stands newest first, the buyer’s own acts marked, and a silence where it was, with who waited', () => {
    const entries = story([
      touch('a', '01', {}),
      touch('b', '02', { dir: 'in', inKind: 'reply', subject: 'Re: routes' }),
      touch('c', '24', { subject: 'Offer', tags: ['offer'], amount: { minor: 4_800_000, ccy: 'SAR' } }),
    ]);
    expect(entries.map(({ id }) => id)).toEqual(['c', 'gap:2026-03-02', 'b', 'a']);
    expect(entries[1]).toMatchObject({ kind: 'gap', words: '16 working days, waited for us' });
    expect(entries[2]).toMatchObject({ fromBuyer: true, title: 'Re: routes' });
    expect(entries[0]).toMatchObject({
      fromBuyer: false,
      meta: 'Sent · Tue 24 Mar, 10:00 · offer, SAR\u00a048,000',
    });
  });

  it('says where a move came from and how long that took, and offers undo for ten minutes only', () => {
    const moves: MoveRow[] = [
      { id: 'm1', runId: 'r', at: at('01'), kind: 'open', to: 'prospecting', rev: 1 },
      {
        id: 'm2',
        runId: 'r',
        at: at('12'),
        kind: 'forward',
        from: 'prospecting',
        to: 'qualification',
        rev: 1,
        override: true,
        reason: 'hurry',
      },
      { id: 'm3', runId: 'r', at: NOW - 60_000, kind: 'forward', from: 'qualification', to: 'offer', rev: 1 },
    ];
    const [offer, qualification, opened] = story([], moves);
    expect(qualification).toMatchObject({
      title: 'Moved to Qualification',
      meta: 'Thu 12 Mar · after 11 days in Prospecting · left early · The buyer is in a hurry',
      canUndo: false,
    });
    expect(offer).toMatchObject({ canUndo: true });
    expect(opened).toMatchObject({ title: 'Deal opened', canUndo: false });
  });

  it('hangs an objection on the buyer’s last message, or lets it stand alone when that is long ago', () => {
    const objection = (id: string, day: string): ObjectionRow => ({
      id,
      runId: 'r',
      prospectId: 'p',
      at: at(day),
      categoryId: 'price',
      words: 'too high',
      state: 'open',
      rev: 1,
    });
    const touches = [touch('in', '02', { dir: 'in', inKind: 'reply' })];
    const entries = story(touches, [], [objection('near', '03'), objection('far', '24')]);
    expect(entries.find(({ id }) => id === 'in')).toMatchObject({ objections: [{ id: 'near' }] });
    expect(entries.find(({ id }) => id === 'far')).toMatchObject({ kind: 'objection', title: 'too high' });
  });
});
