import './objections.css';
import { objections } from '../../../../locales/areas';
import { useT } from '../../../language';
import { Skeleton } from '../../../ui/skeleton';
import { PeriodMenu } from '../insights/period-menu';
import type { PageProps } from '../shell/lazy-page';
import { PageHead } from '../shell/page-head';
import { PAGE_PARTS, type PartOf, partOf } from '../shell/page-parts';
import { PageTabs } from '../shell/page-tabs';
import { DetectTab } from './detect/detect-tab';
import { FeedbackTab } from './feedback/feedback-tab';
import { AnswerFileMenu } from './files/answer-file-menu';
import { LibraryTab } from './library/library-tab';
import { PracticeTab } from './practice/practice-tab';
import { ReviewTab } from './review/review-tab';
import { SheetTab } from './sheet/sheet-tab';
import { type Book, useBook } from './use-book';

const PARTS: Record<PartOf<'objections'>, (props: { book: Book }) => preact.JSX.Element> = {
  library: LibraryTab,
  sheet: SheetTab,
  review: ReviewTab,
  feedback: FeedbackTab,
  practice: PracticeTab,
  detect: DetectTab,
};

/**
 * What buyers object to and what the team answers.
 * @domain S24, S27, S28, S29, S30, S31, S32, S33
 */
export default function ObjectionsPage({ part }: PageProps) {
  const t = useT(objections);
  const book = useBook();
  const tab = partOf('objections', part);
  const Part = PARTS[tab];
  return (
    <>
      <PageHead
        title={t.title}
        second={
          <PageTabs
            page="objections"
            label={t.view}
            tabs={PAGE_PARTS.objections}
            names={t.tabs}
            value={tab}
          />
        }
      >
        <PeriodMenu />
        {book && <AnswerFileMenu book={book} />}
      </PageHead>
      {book ? <Part book={book} /> : <Skeleton lines={10} label={t.loading} />}
    </>
  );
}
