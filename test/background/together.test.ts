/** Several pages at once, private windows, languages, files that are cut: what the worker makes of them. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { commitImport } from '../../background/acts/import-people';
import type { Desk } from '../../background/handler';
import { stageRows } from '../../background/staged-imports';
import { openCsv } from '../../domain/import/open-csv';
import { previewWhole } from '../../domain/import/preview-import';
import { speechOf } from '../../presenters/speech';
import { DawraDatabase } from '../../storage/database';
import { readSettings } from '../../storage/settings';
import { theBrowser } from '../support/browser';
import { DAY, openDesk } from '../support/desk';
import { emptyComputer, wake } from '../support/worker';

vi.mock('webextension-polyfill', async () => (await import('../support/browser')).browserStub());

beforeEach(emptyComputer);

const HUDA = 'huda@qamar-foods.example';

describe('two pages at once', () => {
  it('F31 the same mail seen by two tabs in the same moment is one touch', async () => {
    const { tell, track, database } = await wake();
    await track(HUDA);
    const seen = {
      account: 'rep@dawra-co.example',
      touches: [{ messageId: 'a1', dir: 'in' as const, at: Date.now() - DAY, people: [{ address: HUDA }] }],
    };
    const replies = await Promise.all([tell('touch.seen', seen), tell('touch.seen', seen)]);
    expect(replies.map((reply) => reply.ok && reply.value.recorded).sort()).toEqual([0, 1]);
    expect(await database().touches.count()).toBe(1);
  });

  it('F32 the second of two edits of one note is told, and the first stays', async () => {
    const { tell, track, database } = await wake();
    const prospectId = await track();
    await tell('note.put', { noteId: 'n1', prospectId, text: 'as both saw it' });
    const edit = (text: string) => tell('note.put', { noteId: 'n1', prospectId, text, rev: 1 });
    const [one, other] = await Promise.all([edit('from the panel'), edit('from the dashboard')]);
    expect([one.ok, other.ok].sort()).toEqual([false, true]);
    const late = one.ok ? other : one;
    expect(late).toMatchObject({ problem: { code: 'notice.conflict' } });
    expect((await database().notes.get('n1'))?.text).toBe(one.ok ? 'from the panel' : 'from the dashboard');
  });

  it('G4 two hundred rounds of two pages leave one order, each act once, and nothing overwritten', async () => {
    const { tell, track, database } = await wake();
    const prospectId = await track();
    const seqs: number[] = [];
    for (let round = 0; round < 200; round += 1) {
      const same = `op-${round % 50}`;
      const replies = await Promise.all([
        tell('note.put', { noteId: same, prospectId, text: same }, { id: same }),
        tell('note.put', { noteId: same, prospectId, text: same }, { id: same }),
        tell('prospect.edit', { prospectId, edit: { title: `title ${round}` } }),
        tell('prospect.edit', { prospectId, edit: { tags: [`tag ${round}`] } }),
      ]);
      for (const reply of replies) if (reply.ok) seqs.push(reply.value.seq);
    }
    const person = await database().prospects.get(prospectId);
    expect(person).toMatchObject({ title: 'title 199', tags: ['tag 199'] });
    expect(await database().notes.count()).toBe(50);
    const numbers = (await database().ops.orderBy('seq').toArray()).map(({ seq }) => seq);
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    expect(numbers).toHaveLength(1 + 50 + 400);
    expect(new Set(seqs).size).toBe(450);
  }, 120_000);
});

describe('G17 private windows', () => {
  it('F42 a message from one is refused at the door, and leaves no row', async () => {
    const { database } = await wake();
    const { startDesk } = await import('../../background/desk');
    startDesk();
    const sender = {
      id: 'dawra',
      origin: 'https://mail.google.com',
      frameId: 0,
      tab: { id: 1, incognito: true },
    };
    const { onMessage } = theBrowser().runtime;
    const asked = { v: 1, t: 'prospect.track', id: 'm1', address: HUDA, name: 'Huda', source: 'gmail' };
    expect(await onMessage.ask(asked, sender)).toMatchObject({
      ok: false,
      problem: { code: 'msg.forbidden' },
    });
    const open = { ...sender, tab: { id: 1, incognito: false } };
    expect(await onMessage.ask(asked, open)).toMatchObject({ ok: true });
    expect(await database().prospects.count()).toBe(1);
  });
});

describe('the language', () => {
  it('F44 changes every sentence and no fact', async () => {
    const { db, act, track } = await openDesk();
    const prospectId = await track();
    await act('touch.log', { prospectId, channel: 'call', outcome: 'no_answer', at: Date.UTC(2026, 2, 7) });
    const facts = async () => JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));
    const before = await facts();
    const settings = { ...(await readSettings(db)), language: 'auto' as const };
    const [en, ar] = [speechOf(settings, 'en-GB'), speechOf(settings, 'ar-EG')];
    expect([en.lang, en.dir, ar.lang, ar.dir]).toEqual(['en', 'ltr', 'ar', 'rtl']);
    expect(ar.units.followup(3)).not.toBe(en.units.followup(3));
    expect(speechOf({ ...settings, digits: 'arab' }, 'ar').f.number(12)).toBe('١٢');
    expect(await facts()).toBe(before);
  });
});

describe('the mail site', () => {
  it('F41 taken away by the browser: open pages are told to clear; given back, they get the script again', async () => {
    const { track, database } = await wake();
    await track();
    const { watchInstall } = await import('../../background/install');
    watchInstall();
    const { permissions, calls } = theBrowser();
    await permissions.onRemoved.fire({ origins: ['https://mail.google.com/*'] });
    await vi.waitFor(() =>
      expect(calls).toContainEqual([
        'tabs.sendMessage',
        7,
        { v: 1, t: 'page.leave', from: 'gmail' },
        { frameId: 0 },
      ]),
    );
    expect(await database().prospects.count()).toBe(1);
    await permissions.onAdded.fire({ origins: ['https://mail.google.com/*'] });
    await vi.waitFor(() =>
      expect(calls).toContainEqual([
        'scripting.executeScript',
        { target: { tabId: 7 }, files: ['gmail.js'] },
      ]),
    );
  });
});

const cell = fc.constantFrom('sara@example.com', 'omar@example.com', 'not an address', '', 'x@y', 'Ali, "S"');
const row = fc.array(cell, { minLength: 1, maxLength: 4 });

describe('a file of people', () => {
  it('G6 has one report line for each line it holds, and is taken whole or refused whole', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const quoted = rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(','));
        const table = openCsv(['email,name', ...quoted].join('\n'));
        const whole = table.ok ? previewWhole(table.value) : table;
        if (!whole.ok) {
          expect(whole.problem.code).toMatch(/^csv\./);
          return;
        }
        const { counts, report } = whole.value;
        expect(report).toHaveLength(rows.length);
        const { new: added, matched, merged, refused, blank } = counts;
        expect(added + matched + merged + refused + blank).toBe(rows.length);
      }),
      { numRuns: 10_000 },
    );
  });

  it('F45 cut at every thousandth byte it is refused with its line, or is a shorter file; nothing is written', async () => {
    const { db } = await openDesk();
    const before = await db.prospects.count();
    const lines = Array.from({ length: 900 }, (_, i) => `p${i}@example.com,"Person ${i}, ""Ltd""",Riyadh`);
    const text = ['email,name,city', ...lines].join('\n');
    for (let end = 1000; end < text.length; end += 1000) {
      const part = text.slice(0, end);
      const table = openCsv(part);
      const whole = table.ok ? previewWhole(table.value) : table;
      const complete = part.endsWith('\n') || text[end] === '\n';
      if (!whole.ok) {
        expect(whole.problem, `cut at ${end}`).toMatchObject({ field: expect.stringMatching(/^line \d+$/) });
      } else if (!complete) {
        // A cut inside the last, unquoted cell cannot be seen; everybody before it is whole.
        expect(whole.value.people.length, `cut at ${end}`).toBe(part.split('\n').length - 1);
      }
    }
    expect(await db.prospects.count()).toBe(before);
  });

  it('F45 handed over in part and never committed leaves nothing', async () => {
    const { db, clock } = await openDesk();
    stageRows('half', [{ rowKey: '1', name: 'Sara', emails: ['s@x.example'], phones: [], touches: [] }]);
    db.close();
    const again = new DawraDatabase(db.name);
    expect(await again.prospects.count()).toBe(0);
    const desk: Desk = {
      db: again,
      now: clock.now,
      role: 'owner',
      speech: speechOf(await readSettings(again), 'en'),
    };
    await expect(
      commitImport({ v: 1, t: 'import.commit', id: 'm', batch: 'other', name: 'x.csv' }, desk, {} as never),
    ).rejects.toMatchObject({ problem: { code: 'notice.gone' } });
  });
});
