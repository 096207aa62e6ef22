import type { ChipView } from '../../messages/views';
import { presentDue } from '../../presenters/due';
import { presentBadge } from '../../presenters/present-badge';
import type { Speech } from '../../presenters/speech';
import { plansOfKeys } from '../../storage/queries/find-prospect';
import { queueCounts } from '../../storage/queries/queue-counts';
import { tellPages } from '../announce';
import { rememberBadge, rememberedBadge, rememberedChips } from '../badge-cache';
import type { Desk, ReadHandler } from '../handler';

/** Badges of the known people among the keys a page shows, and the chip bar's counts. */
export const lookUpBadges: ReadHandler<'badge.lookup'> = async (request, desk) => {
  const { speech } = desk;
  const unknown = request.keys.filter((key) => rememberedBadge(key) === undefined);
  if (unknown.length > 0) await fetchBadges(unknown, desk);
  const badges = new Map(
    request.keys.flatMap((key) => {
      const badge = rememberedBadge(key);
      return badge ? [[key, badge] as const] : [];
    }),
  );
  const chips = speech.settings.chipBar ? await chipsInTime(desk) : [];
  return {
    badges: Object.fromEntries(badges),
    ...(chips ? { chips } : {}),
    lang: speech.lang,
    dir: speech.dir,
  };
};

/** Badges do not wait longer than this for the counts of a large store. */
const PATIENCE_MS = 20;

async function chipsInTime(desk: Desk): Promise<ChipView[] | undefined> {
  let isLate = false;
  const counted = rememberedChips(() => presentChips(desk)).then((chips) => {
    if (isLate) void tellPages();
    return chips;
  });
  const late = new Promise<undefined>((resolve) => {
    setTimeout(() => {
      isLate = true;
      resolve(undefined);
    }, PATIENCE_MS);
  });
  return Promise.race([counted, late]);
}

async function fetchBadges(keys: readonly string[], { db, speech, now }: Desk): Promise<void> {
  const plans = await plansOfKeys(db, keys);
  for (const key of keys) {
    const plan = plans.get(key);
    rememberBadge(key, plan ? presentBadge(plan, speech, now) : null);
  }
}

/** More people than this do not fit into the mail page's own search. */
const SEARCHED_MAX = 30;

async function presentChips({ db, speech, now }: Desk): Promise<ChipView[]> {
  const groups = await queueCounts(db, now, (row) => presentDue(row, speech, now, row.dnc === true));
  const chips: ChipView[] = [];
  for (const id of ['answer', 'due', 'overdue', 'waiting'] as const) {
    const group = groups[id];
    if (group.count === 0) continue;
    const people = group.ids.length <= SEARCHED_MAX ? await db.prospects.bulkGet(group.ids) : [];
    const addresses = people.flatMap((person) => person?.emails.slice(0, 1) ?? []);
    chips.push({
      id,
      count: group.count,
      label: chipLabel(id, speech),
      mark: id === 'answer' ? 'answer' : id === 'due' ? 'due' : id === 'overdue' ? 'late' : 'rest',
      search:
        addresses.length > 0 ? `from:(${addresses.join(' OR ')}) OR to:(${addresses.join(' OR ')})` : '',
    });
  }
  return chips;
}

function chipLabel(id: ChipView['id'], { words }: Speech): string {
  return words.chips[id];
}
