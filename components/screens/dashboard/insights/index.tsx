import './insights.css';
import { common, dashboard, insights } from '../../../../locales/areas';
import { useFormat, useT } from '../../../language';
import { Banner } from '../../../ui/banner';
import { Button, IconButton } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { MenuButton } from '../../../ui/menu';
import { ProgressBar } from '../../../ui/progress-bar';
import { openLayer } from '../shell/layers';
import type { PageProps } from '../shell/lazy-page';
import { PageHead } from '../shell/page-head';
import { PAGE_PARTS, type PartOf, partOf } from '../shell/page-parts';
import { PageTabs } from '../shell/page-tabs';
import { ClaimsTab } from './claims/claims-tab';
import { GrowthTab } from './growth/growth-tab';
import { LeversTab } from './levers/levers-tab';
import { MoneyTab } from './money/money-tab';
import type { Numbers } from './numbers';
import { OverviewTab } from './overview/overview-tab';
import { PeriodMenu, period, segment } from './period-menu';
import { RecordsTab } from './records/records-tab';
import { saveSummary } from './save-summary';
import { useNumbers } from './use-numbers';

const PARTS: Record<PartOf<'insights'>, (props: { numbers: Numbers }) => preact.JSX.Element> = {
  overview: OverviewTab,
  levers: LeversTab,
  money: MoneyTab,
  growth: GrowthTab,
  records: RecordsTab,
  claims: ClaimsTab,
};

/**
 * Figures from the user's own records, each with its sample and range.
 * @domain S3, S4, S6, S7, S25, S45, S47, S49, S51, S52, S54, S57, S65, S66, S67, S68, S72, S78
 */
export default function InsightsPage({ part }: PageProps) {
  const t = useT(insights);
  const tc = useT(common);
  const f = useFormat();
  const reading = useNumbers(period.value, segment.value);
  const { numbers, isOld } = reading;
  const tab = partOf('insights', part);
  const Part = PARTS[tab];
  return (
    <>
      <PageHead
        title={t.title}
        second={
          <PageTabs page="insights" label={t.view} tabs={PAGE_PARTS.insights} names={t.tabs} value={tab} />
        }
      >
        {numbers && reading.state === 'ready' && (
          <span class="dw-small dw-ink-3">
            {isOld ? t.readingShare(reading.share) : t.asOf(f.time(reading.readAt))}
          </span>
        )}
        <IconButton icon="recycle" label={t.refresh} onClick={reading.refresh} />
        <PeriodMenu />
        {numbers && <SegmentMenu segments={numbers.facts.segments} />}
        {numbers && (
          <Button icon="export" {...(isOld && { off: t.reading })} onClick={() => saveSummary(numbers)}>
            {tc.export}
          </Button>
        )}
      </PageHead>
      {reading.state === 'failed' && (
        <Banner tone="late" actions={<Button onClick={reading.refresh}>{t.refresh}</Button>}>
          {t.failed}
        </Banner>
      )}
      {reading.state === 'reading' && (
        <div class="dw-ins-reading">
          <ProgressBar label={t.reading} share={reading.share} words={t.readingShare(reading.share)} />
        </div>
      )}
      {numbers && <h2 class="dw-hush">{t.tabs[tab]}</h2>}
      {numbers && (
        <div class="dw-ins-figures" inert={isOld} aria-busy={isOld}>
          {numbers.facts.runs.length === 0 && tab !== 'claims' ? <Nothing /> : <Part numbers={numbers} />}
        </div>
      )}
    </>
  );
}

function SegmentMenu({ segments }: { segments: readonly { id: string; name: string }[] }) {
  const t = useT(insights);
  const chosen = segments.find(({ id }) => id === segment.value);
  return (
    <MenuButton
      label={t.segment}
      words={chosen ? t.ofSegment(chosen.name) : t.allSegments}
      icon="filter"
      kind="plain"
      align="end"
      entries={[
        { id: '', label: t.allSegments, checked: segment.value === '' },
        ...segments.map(({ id, name }) => ({ id, label: name, checked: id === segment.value })),
      ]}
      onChoose={(id) => {
        segment.value = id;
      }}
    />
  );
}

function Nothing() {
  const t = useT(insights);
  const td = useT(dashboard);
  return (
    <EmptyState
      text={t.empty}
      action={<Button onClick={() => openLayer('add')}>{td.addPerson}</Button>}
      example={t.emptyExample}
    />
  );
}
