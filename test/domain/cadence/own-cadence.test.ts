import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../domain/cadence/calendar';
import {
  cadenceOfPiece,
  checkOwnCadence,
  ladderDays,
  type OwnStep,
} from '../../../domain/cadence/own-cadence';
import { planNext } from '../../../domain/cadence/plan-next';

const step = (gapWorkDays: number, channel: OwnStep['channel'] = 'email'): OwnStep => ({
  channel,
  gapWorkDays,
});
const steps = (n: number) => Array.from({ length: n }, (_, i) => step(i === 0 ? 0 : 2));

describe('an own cadence (DOMAIN 5.2)', () => {
  it.each([
    ['a sound one', { name: 'Short', steps: [step(0), step(3)] }, []],
    ['one step is enough', { name: 'Once', steps: [step(0)] }, []],
    ['eight are the most', { name: 'Long', steps: steps(8) }, []],
    ['nine are too many', { name: 'Long', steps: steps(9) }, ['tooMany']],
    ['no steps', { name: 'Empty', steps: [] }, ['noSteps']],
    ['no name', { name: ' ', steps: [step(0)] }, ['noName']],
    ['no wait after the first', { name: 'Now', steps: [step(0), step(0)] }, ['gap']],
    ['half a day', { name: 'Half', steps: [step(0), step(1.5)] }, ['gap']],
    ['what the first waits does not matter', { name: 'First', steps: [step(-1), step(1)] }, []],
  ])('%s', (_, cadence, codes) => {
    expect(checkOwnCadence(cadence).map(({ code }) => code)).toEqual(codes);
  });

  it('names the step whose wait is wrong', () => {
    expect(checkOwnCadence({ name: 'x', steps: [step(0), step(2), step(0)] })).toEqual([
      { code: 'gap', step: 2 },
    ]);
  });

  it('reads only sound pieces, whatever a file brings', () => {
    for (const body of [undefined, null, 'x', {}, { name: 'x', steps: 'x' }, { name: 'x', steps: [null] }])
      expect(cadenceOfPiece(body)).toBeUndefined();
    expect(cadenceOfPiece({ name: 'x', steps: [{ channel: 'pigeon', gapWorkDays: 0 }] })).toBeUndefined();
    expect(cadenceOfPiece({ name: 'x', steps: [step(0), step(0)] })).toBeUndefined();
    expect(cadenceOfPiece({ name: 'x', steps: [step(7), step(2, 'call')] })).toEqual({
      channels: ['email', 'call'],
      gapWorkDays: [0, 2],
      breakup: true,
    });
  });

  it('counts the day of each step from the first', () => {
    expect(ladderDays([0, 2, 3, 4])).toEqual([0, 2, 5, 9]);
  });

  it('is what the planner follows once a deal chose it', () => {
    const at = Date.UTC(2026, 2, 8, 7);
    const plan = planNext(
      {
        zone: 'Asia/Riyadh',
        calendar: calendarOf({ country: 'SA' }),
        status: 'active',
        stage: 'prospecting',
        steps: 6,
        cadence: cadenceOfPiece({ name: 'Two', steps: [step(0), step(4, 'call')] }),
        reach: { email: true, linkedin: false, connected: false, phone: true },
        touches: [{ id: 't', at, dir: 'out', channel: 'email' }],
      },
      at,
    );
    expect(plan).toMatchObject({ kind: 'breakup', channel: 'call', step: 2, n: 2, dueOn: '2026-03-12' });
  });
});
