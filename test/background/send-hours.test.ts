import { describe, expect, it } from 'vitest';
import { presentPerson } from '../../presenters/present-person';
import { speechOf } from '../../presenters/speech';
import { readCase } from '../../storage/queries/read-standing';
import { readSettings } from '../../storage/settings';
import { openDesk } from '../support/desk';

/** @domain S49, S56 */

const HOUR = 3_600_000;
const short = { days: '2026-02-18/2026-03-19', from: '10:00', to: '15:00' };

/** Somebody in Riyadh to whom the first mail is due on Sunday 8 March 2026; the clock stands at 09:30 there. */
async function openDeal() {
  const desk = await openDesk(Date.UTC(2026, 2, 8, 6, 30));
  const prospectId = await desk.track();
  const advice = async () => {
    const settings = await readSettings(desk.db);
    const one = (await readCase(desk.db, prospectId, settings, desk.clock.now))!;
    return presentPerson(one, speechOf(settings, 'en'), desk.clock.now).step.window;
  };
  const setHours = (value: unknown) => desk.act('settings.set', { key: 'sendHours', value });
  return { ...desk, advice, setHours };
}

describe('send hours of some days', () => {
  it('are what the next step advises, for the country or for all', async () => {
    const { advice, setHours, clock } = await openDeal();
    expect(await advice()).toBe('');
    await setHours({ '*': [short] });
    expect(await advice()).toBe('Outside their hours; they begin Sun 8 Mar, 10:00');
    clock.now += HOUR;
    expect(await advice()).toBe('');
    await setHours({ '*': [short], SA: [{ days: '2026-03-08', from: '13:00', to: '16:00' }] });
    expect(await advice()).toBe('Outside their hours; they begin Sun 8 Mar, 13:00');
    await setHours({ AE: [short] });
    expect(await advice()).toBe('');
  });

  it.each([
    { SA: 'x' },
    { SA: [null] },
    { SA: [{ days: 20_260_218, from: '10:00', to: '15:00' }] },
    { SA: [{ days: '2026-02-18', from: '15:00', to: '10:00' }] },
    { SA: [short, { ...short, days: '2026-03-19' }] },
  ])('are refused where a day has two or none can be read: %j', async (value) => {
    const { setHours } = await openDeal();
    await expect(setHours(value)).rejects.toMatchObject({
      problem: { code: 'bad_input', field: 'sendHours' },
    });
  });
});
