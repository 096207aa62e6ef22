import './review.css';
import { objections } from '../../../../../locales/areas';
import { useFormat, useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { now } from '../../../shared/session';
import { goTo } from '../../shell/place';
import type { Book } from '../use-book';
import { useReviewDay } from './review-day';
import { reviewItems } from './review-items';
import { ReviewLine } from './review-line';

const SHOWN = 3;

/** The weekly review beside the library: what to look at first. */
export function ReviewColumn({ book, onCategory }: { book: Book; onCategory: (id: string) => void }) {
  const t = useT(objections);
  const f = useFormat();
  const day = useReviewDay(book);
  const items = reviewItems(book, now.value);
  const first = items.find(({ label, standard }) => label && !standard);
  return (
    <aside class="dw-card dw-obj-review" aria-labelledby="dw-review-title">
      <header>
        <div class="dw-row">
          <h2 id="dw-review-title" class="dw-strong dw-grow">
            {t.review.title}
          </h2>
          <span class="dw-small" data-today={day.isToday ? '' : undefined}>
            {day.isToday ? t.review.today : t.review.nextOn(f.day(day.on))}
          </span>
        </div>
        <p class="dw-small dw-ink-2">{t.review.order}</p>
      </header>
      {items.length === 0 && <p class="dw-small dw-ink-3">{t.review.empty}</p>}
      <ol>
        {items.slice(0, SHOWN).map((item, i) => (
          <ReviewLine
            key={item.id}
            item={item}
            no={i + 1}
            book={book}
            primary={item === first}
            onCategory={onCategory}
          />
        ))}
      </ol>
      <Button wide onClick={() => goTo({ page: 'objections', part: 'review' })}>
        {t.review.openReview}
      </Button>
    </aside>
  );
}
