import './review.css';
import { daysFrom } from '../../../../../domain/time/civil-day';
import { objections } from '../../../../../locales/areas';
import { useFormat, useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { MenuButton } from '../../../../ui/menu';
import { now } from '../../../shared/session';
import { goTo } from '../../shell/place';
import { editing } from '../library/editing';
import { moveAnswer } from '../library/move-answer';
import { type Book, labelNames } from '../use-book';
import type { ReviewItem } from './review-items';

/** A category of the review with what came up, where its answer stands, and the next thing to do. */
export function ReviewLine({
  item,
  no,
  book,
  primary,
  onCategory,
}: {
  item: ReviewItem;
  no: number;
  book: Book;
  /** Carries the one filled button of its surface. */
  primary?: boolean;
  onCategory?: (id: string) => void;
}) {
  const t = useT(objections);
  const f = useFormat();
  const isLoose = item.id === 'uncategorised';
  const name = labelNames(book.library, item.id, f.lang, t.uncategorised).category;
  const kind = item.label ? labelNames(book.library, item.label, f.lang, '').kind : '';
  return (
    <li class="dw-obj-review-line">
      <span class="dw-obj-no dw-num" aria-hidden="true">
        {f.number(no)}
      </span>
      <div class="dw-grow">
        {onCategory && !isLoose ? (
          <button type="button" class="dw-name-button" onClick={() => onCategory(item.id)}>
            {name}
          </button>
        ) : (
          <strong>{name}</strong>
        )}
        <p class="dw-small dw-ink-2">
          {isLoose ? t.review.sentences(item.raised) : t.review.raisedSettled(item.raised, item.settled)}
        </p>
        <p class="dw-small dw-ink-3">{t.review.trend(item.week, item.weekBefore)}</p>
        <p class="dw-small" data-missing={!isLoose && !item.standard ? '' : undefined}>
          {[isLoose ? t.review.chooseCategory : standardWords(), kind].filter(Boolean).join(' · ')}
        </p>
        {isLoose && (
          <Button size="s" onClick={() => goTo({ page: 'objections', part: 'sheet' })}>
            {t.sheet.sort}
          </Button>
        )}
        {!isLoose && !item.standard && item.label && (
          <div class="dw-obj-review-acts">
            <Button
              kind={primary ? 'primary' : 'plain'}
              size="s"
              wide
              onClick={() => {
                editing.value = { kind: 'write', label: item.label! };
              }}
            >
              {t.review.write}
            </Button>
            {item.drafts.length > 0 && (
              <MenuButton
                kind="plain"
                size="s"
                icon="send"
                label={t.review.proposeDraft(item.drafts.length)}
                words={t.review.proposeDraft(item.drafts.length)}
                entries={item.drafts.map(({ id, title }) => ({ id, label: title }))}
                onChoose={(id) => {
                  const draft = item.drafts.find((one) => one.id === id);
                  if (draft) void moveAnswer(book.answers, draft, 'proposed');
                }}
              />
            )}
          </div>
        )}
      </div>
    </li>
  );

  function standardWords(): string {
    if (!item.standard) return t.review.noStandard;
    const { approvedOn } = item.standard;
    return approvedOn ? t.review.standardAge(Math.max(0, daysFrom(approvedOn, f.dayOf(now.value)))) : '';
  }
}
