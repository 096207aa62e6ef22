import './review.css';
import { useState } from 'preact/hooks';
import { objections } from '../../../../../locales/areas';
import { useFormat, useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { TextArea, TextField } from '../../../../ui/field';
import { Tag } from '../../../../ui/tag';
import { perform } from '../../../shared/perform';
import { now, settings } from '../../../shared/session';
import type { Book } from '../use-book';
import { changedAnswers } from './review-items';

/** Writes the minutes of this review and lists the earlier ones. */
export function Minutes({ book }: { book: Book }) {
  const t = useT(objections);
  const f = useFormat();
  const [names, setNames] = useState(settings.value.myName);
  const [notes, setNotes] = useState('');
  const [tried, setTried] = useState(false);
  const changed = changedAnswers(book);
  const who = names
    .split(/[,،]/)
    .map((name) => name.trim())
    .filter(Boolean);
  const hold = async () => {
    setTried(true);
    if (who.length === 0) return;
    const reply = await perform('playbook.put', {
      pieceId: crypto.randomUUID(),
      kind: 'review',
      body: { at: now.value, names: who, notes: notes.trim(), changed: changed.map(({ title }) => title) },
    });
    if (!reply.ok) return;
    setNotes('');
    setTried(false);
  };
  return (
    <section class="dw-card dw-obj-main">
      <h2 class="dw-lead">{t.review.minutes}</h2>
      <TextField
        label={t.review.names}
        hint={t.review.namesHint}
        value={names}
        onInput={setNames}
        {...(tried && who.length === 0 ? { error: t.review.needNames } : {})}
      />
      <TextArea label={t.review.notes} value={notes} onInput={setNotes} rows={3} />
      <div class="dw-row dw-wrap">
        <span class="dw-small dw-ink-2">{t.review.changed(changed.length)}</span>
        {changed.slice(0, 6).map(({ id, title }) => (
          <Tag key={id}>
            <bdi dir="auto">{title}</bdi>
          </Tag>
        ))}
        <span class="dw-grow" />
        <Button onClick={hold}>{t.review.hold}</Button>
      </div>
      <h3 class="dw-label">{t.review.past}</h3>
      {book.reviews.length === 0 && <p class="dw-small dw-ink-3">{t.review.noPast}</p>}
      <ol class="dw-obj-minutes">
        {book.reviews.map((review) => (
          <li key={review.id}>
            <strong>{f.day(f.dayOf(review.at))}</strong>
            <span class="dw-small dw-ink-2">{f.list(review.names.map((name) => f.isolate(name)))}</span>
            <span class="dw-small dw-ink-3">{t.review.changed(review.changed.length)}</span>
            {review.notes && (
              <p class="dw-small">
                <bdi dir="auto">{review.notes}</bdi>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
