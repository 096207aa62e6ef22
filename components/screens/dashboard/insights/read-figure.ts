import { EVERYONE_ELSE } from '../../../../domain/people/segment';
import { dealsBehind } from '../../../../presenters/insight-behind';
import { hygieneIssues } from '../../../../presenters/insight-hygiene';
import { ofSegment } from '../../../../presenters/insight-run';
import { database } from '../../../../storage/database';
import { readInsights } from '../../../../storage/queries/insights';
import { ReadCancelled } from '../../../../storage/queries/insights-touches';
import { speech } from '../../shared/session';
import type { ChosenFigure } from '../pipeline/chosen-figure';
import type { FigureAddress } from '../shell/figure-address';
import { nameTag, readFigure } from './figures';
import { PERIODS, period, periodStart, segment } from './period-menu';

/**
 * Counts the deals behind a figure from its address alone. The page of figures then stands at the same period and
 * segment, so that the way back leads to the same figure. Undefined when nobody waits for it any more.
 */
export async function readFigureAt(
  address: FigureAddress,
  isCancelled: () => boolean,
): Promise<ChosenFigure | undefined> {
  const now = Date.now();
  const { f } = speech.value;
  const all = await readInsights(
    database(),
    { from: periodStart(address.days, now), to: now + 1 },
    { onShare: () => undefined, isCancelled },
  ).catch((error: unknown) => {
    if (error instanceof ReadCancelled) return undefined;
    throw error;
  });
  if (!all) return undefined;
  const own = all.segments.find(({ id }) => nameTag(id) === address.segment);
  const facts = ofSegment(all, own?.id ?? '');
  const behind = dealsBehind(facts, EVERYONE_ELSE, hygieneIssues(facts, f.dayOf(now), now).issues, now);
  const { title, deals } = readFigure({ behind, segments: all.segments }, f, address.name, address.of);
  period.value = PERIODS.find((days) => days === address.days) ?? period.value;
  segment.value = own?.id ?? '';
  return { address, title, deals };
}
