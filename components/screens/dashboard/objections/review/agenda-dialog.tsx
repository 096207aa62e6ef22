import './review.css';
import { common, objections } from '../../../../../locales/areas';
import { withoutIsolates } from '../../../../../locales/isolate-text';
import { useFormat, useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { Dialog } from '../../../../ui/dialog';
import { showToast } from '../../../../ui/toasts';
import { now } from '../../../shared/session';
import { type Book, labelNames } from '../use-book';
import { type ReviewItem, reviewItems } from './review-items';

const ITEMS_MAX = 6;
const EXAMPLES_MAX = 2;

/** The review on one page, to print or copy. */
export function AgendaDialog({ book, onClose }: { book: Book; onClose: () => void }) {
  const t = useT(objections);
  const tc = useT(common);
  const f = useFormat();
  const items = reviewItems(book, now.value).slice(0, ITEMS_MAX);
  const title = t.review.agendaTitle(f.day(f.dayOf(now.value)));
  const linesOf = (item: ReviewItem): string[] => [
    item.id === 'uncategorised'
      ? t.review.sentences(item.raised)
      : t.review.raisedSettled(item.raised, item.settled),
    t.review.trend(item.week, item.weekBefore),
    ...item.heard.slice(-EXAMPLES_MAX).map(({ words }) => tc.quoted(words)),
    item.standard
      ? `${t.review.standardNow}: ${f.isolate(item.standard.title)}`
      : item.id === 'uncategorised'
        ? `${t.review.decide}: ${t.review.chooseCategory}`
        : `${t.review.decide}: ${t.review.write}`,
    ...(item.drafts.length > 0
      ? [`${t.review.draftsNow}: ${f.list(item.drafts.map((draft) => f.isolate(draft.title)))}`]
      : []),
  ];
  const nameOf = (item: ReviewItem) => labelNames(book.library, item.id, f.lang, t.uncategorised).category;
  const copy = () => {
    const text = [
      title,
      ...items.flatMap((item, i) => [
        '',
        `${i + 1}. ${nameOf(item)}`,
        ...linesOf(item).map((line) => `   ${line}`),
      ]),
    ].join('\n');
    void navigator.clipboard.writeText(withoutIsolates(text)).then(() => showToast({ text: tc.copied }));
  };
  return (
    <Dialog
      title={t.review.agenda}
      closeLabel={tc.close}
      onClose={onClose}
      width={640}
      actions={
        <>
          <Button icon="copy" onClick={copy}>
            {tc.copy}
          </Button>
          <Button kind="primary" onClick={() => print()}>
            {t.review.print}
          </Button>
        </>
      }
    >
      <div class="dw-print">
        <h3 class="dw-lead">{title}</h3>
        {items.length === 0 && <p>{t.review.empty}</p>}
        <ol class="dw-obj-agenda">
          {items.map((item) => (
            <li key={item.id}>
              <strong>{nameOf(item)}</strong>
              {linesOf(item).map((line) => (
                <p key={line}>{line}</p>
              ))}
            </li>
          ))}
        </ol>
      </div>
    </Dialog>
  );
}
