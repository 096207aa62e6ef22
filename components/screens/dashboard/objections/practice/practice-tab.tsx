import { useState } from 'preact/hooks';
import { type DrillCard, drillQueue } from '../../../../../domain/objections/drill';
import { objections } from '../../../../../locales/areas';
import { database } from '../../../../../storage/database';
import { playbookOf } from '../../../../../storage/queries/answer-record';
import { useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { EmptyState } from '../../../../ui/empty-state';
import { Skeleton } from '../../../../ui/skeleton';
import { now, speech } from '../../../shared/session';
import { useQuery } from '../../../shared/use-query';
import { type Book, isSettled, labelOf } from '../use-book';
import { DrillRound } from './drill-round';

/** Enough for ten minutes. */
const ROUNDS_A_DAY = 8;

/**
 * Practises answers: an objection comes, the rep answers and compares; the ones that lose most deals come first.
 * @domain S24, S30, S31
 */
export function PracticeTab({ book }: { book: Book }) {
  const t = useT(objections);
  const cards = useQuery(() => playbookOf<DrillCard>(database(), 'drill'), []);
  const [extra, setExtra] = useState(0);
  if (!cards) return <Skeleton lines={6} label={t.loading} />;
  const today = speech.value.f.dayOf(now.value);
  const byLabel = new Map(cards.map((card) => [card.label, card]));
  const doneToday = cards.filter(({ lastOn }) => lastOn === today).length;
  const weights = weightsOf(book);
  const queue = drillQueue(weights, byLabel, today, Math.max(0, ROUNDS_A_DAY + extra - doneToday));
  const [label] = queue;
  if (!label) {
    return (
      <EmptyState
        text={t.practice.done}
        action={<Button onClick={() => setExtra(extra + ROUNDS_A_DAY)}>{t.practice.again}</Button>}
      />
    );
  }
  return (
    <DrillRound
      key={label}
      book={book}
      label={label}
      card={byLabel.get(label)}
      weight={weights.find((one) => one.label === label)!}
      left={queue.length}
      today={today}
    />
  );
}

/** Every kind of objection with what it cost so far. */
function weightsOf({ library, all }: Book) {
  return library.categories.flatMap((category) =>
    category.subcategories.map((kind) => {
      const label = `${category.id}.${kind.id}`;
      const heard = all.filter((one) => labelOf(one) === label);
      const runs = (wanted: (one: (typeof heard)[number]) => boolean) =>
        new Set(heard.filter(wanted).map(({ runId }) => runId)).size;
      return {
        label,
        raised: heard.length,
        lost: runs(({ status, state }) => state === 'lost_on' || (status === 'lost' && state !== 'resolved')),
        open: runs((one) => one.status === 'active' && !isSettled(one)),
      };
    }),
  );
}
