import './review.css';
import { useState } from 'preact/hooks';
import { objections } from '../../../../../locales/areas';
import { useFormat, useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { now } from '../../../shared/session';
import { AnswerCard } from '../library/answer-card';
import { answerEntries } from '../library/answer-entries';
import { EditorHost } from '../library/editor-host';
import type { Book } from '../use-book';
import { AgendaDialog } from './agenda-dialog';
import { Minutes } from './minutes';
import { reviewItems } from './review-items';
import { ReviewLine } from './review-line';

/**
 * The weekly review: queue in order, answers waiting for two names, minutes, and the agenda on one page.
 * @domain S28, S29, S30
 */
export function ReviewTab({ book }: { book: Book }) {
  const t = useT(objections);
  const f = useFormat();
  const [agenda, setAgenda] = useState(false);
  const items = reviewItems(book, now.value);
  const first = items.find(({ label, standard }) => label && !standard);
  const waiting = answerEntries(book).filter(({ own }) => own?.state === 'proposed');
  const [last] = book.reviews;
  return (
    <div class="dw-obj-review-page">
      <section class="dw-card dw-obj-review">
        <header class="dw-row dw-wrap">
          <div class="dw-grow">
            <h2 class="dw-lead">{t.review.title}</h2>
            <p class="dw-small dw-ink-2">
              {last ? t.review.since(f.day(f.dayOf(last.at))) : t.review.sinceStart}. {t.review.order}
            </p>
          </div>
          <Button icon="doc" onClick={() => setAgenda(true)}>
            {t.review.agenda}
          </Button>
        </header>
        {items.length === 0 && <p class="dw-ink-2">{t.review.empty}</p>}
        <ol>
          {items.map((item, i) => (
            <ReviewLine key={item.id} item={item} no={i + 1} book={book} primary={item === first} />
          ))}
        </ol>
      </section>
      <div class="dw-col dw-gap-4">
        <section class="dw-card dw-obj-main">
          <h2 class="dw-lead">{t.review.waiting}</h2>
          {waiting.length === 0 && <p class="dw-ink-2">{t.review.noneWaiting}</p>}
          {waiting.map((entry) => (
            <AnswerCard
              key={entry.id}
              entry={entry}
              book={book}
              lang={entry[f.lang] ? f.lang : entry.en ? 'en' : 'ar'}
              showLabel
            />
          ))}
        </section>
        <Minutes book={book} />
      </div>
      {agenda && <AgendaDialog book={book} onClose={() => setAgenda(false)} />}
      <EditorHost book={book} />
    </div>
  );
}
