import { csvFileName, writeCsv } from '../../../../../domain/import/csv/write-csv';
import {
  type FeedbackLine,
  type FeedbackStatus,
  productFeedback,
  runsToRecycle,
} from '../../../../../domain/objections/product-feedback';
import type { CivilDate, Money } from '../../../../../domain/records';
import { common, objections } from '../../../../../locales/areas';
import { withoutIsolates } from '../../../../../locales/isolate-text';
import { database } from '../../../../../storage/database';
import { playbookOf } from '../../../../../storage/queries/answer-record';
import { useFormat, useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { EmptyState } from '../../../../ui/empty-state';
import { Select } from '../../../../ui/field';
import { saveFile } from '../../../../ui/save-file';
import { Table } from '../../../../ui/table';
import { showToast } from '../../../../ui/toasts';
import { perform } from '../../../shared/perform';
import { now } from '../../../shared/session';
import { useQuery } from '../../../shared/use-query';
import { period, periodStart } from '../../insights/period-menu';
import { goTo } from '../../shell/place';
import { type Book, labelNames, labelOf, within } from '../use-book';

/** What the product team said of one line. */
interface FeedbackNote {
  label: string;
  status: FeedbackStatus;
  on: CivilDate;
}

const STATES: readonly FeedbackStatus[] = ['new', 'told', 'planned', 'shipped'];
const INVITED = 3;

/**
 * What buyers miss in the product and what that costs, with its status; what was shipped wakes its lost deals.
 * @domain S33, S58
 */
export function FeedbackTab({ book }: { book: Book }) {
  const t = useT(objections);
  const tc = useT(common);
  const f = useFormat();
  const notes = useQuery(() => playbookOf<FeedbackNote>(database(), 'feedback'), []) ?? [];
  const heard = within(book.all, periodStart(period.value, now.value), Number.MAX_SAFE_INTEGER);
  const lines = productFeedback(
    heard.map((one) => ({
      categoryId: one.categoryId,
      subId: labelOf(one),
      runId: one.runId,
      runStatus:
        one.status === 'active'
          ? ('open' as const)
          : one.status === 'lost'
            ? ('lost' as const)
            : ('other' as const),
      ...(one.accountId ? { accountId: one.accountId } : {}),
      ...(one.product ? { isProduct: true } : {}),
      ...(one.value ? { value: one.value } : {}),
    })),
  );
  const noteOf = (label: string) => notes.find((note) => note.label === label);
  const nameOf = (label: string) => labelNames(book.library, label, f.lang, t.uncategorised).kind;
  const money = (amounts: readonly Money[]) => f.list(amounts.map((amount) => f.money(amount)));
  const setStatus = (label: string, status: FeedbackStatus) =>
    perform('playbook.put', {
      pieceId: `feedback:${label}`,
      kind: 'feedback',
      body: { label, status, on: f.dayOf(now.value) },
    });
  const wake = async (line: FeedbackLine) => {
    for (const runId of runsToRecycle([line], { [line.subId]: 'shipped' }))
      await perform('stage.move', { runId, kind: 'recycle', reason: 'missing_feature' }, { quiet: true });
    showToast({ text: t.feedback.inPool });
  };
  const cells = (line: FeedbackLine) => [
    nameOf(line.subId),
    f.number(line.count),
    f.number(line.accounts),
    money(line.openValue),
    money(line.lostValue),
    t.feedback.states[noteOf(line.subId)?.status ?? 'new'],
  ];
  const header = [
    t.feedback.kind,
    t.feedback.count,
    t.feedback.accounts,
    t.feedback.openValue,
    t.feedback.lostValue,
    t.feedback.status,
  ];
  const copy = (text: string) =>
    void navigator.clipboard.writeText(withoutIsolates(text)).then(() => showToast({ text: tc.copied }));
  if (lines.length === 0) {
    return (
      <EmptyState
        text={t.feedback.empty}
        action={<Button onClick={() => goTo({ page: 'objections', part: 'detect' })}>{t.tabs.detect}</Button>}
      />
    );
  }
  return (
    <section class="dw-card dw-obj-main">
      <header class="dw-row dw-wrap">
        <div class="dw-grow">
          <h2 class="dw-lead">{t.feedback.title}</h2>
          <p class="dw-small dw-ink-2">{t.feedback.hint}</p>
        </div>
        <Button
          icon="copy"
          onClick={() => copy([header, ...lines.map(cells)].map((row) => row.join('\t')).join('\n'))}
        >
          {t.feedback.copyText}
        </Button>
        <Button
          icon="export"
          onClick={() =>
            saveFile(
              csvFileName('product-feedback', f.dayOf(now.value)),
              withoutIsolates(writeCsv(header, lines.map(cells))),
              'text/csv',
            )
          }
        >
          {t.feedback.exportCsv}
        </Button>
        <Button
          icon="send"
          onClick={() =>
            copy(
              t.feedback.inviteText(
                lines
                  .slice(0, INVITED)
                  .map((line) => t.feedback.line(nameOf(line.subId), line.count, line.accounts))
                  .join('\n'),
              ),
            )
          }
        >
          {t.feedback.invite}
        </Button>
      </header>
      <Table
        caption={t.feedback.title}
        rows={lines}
        rowKey={(line) => line.subId}
        columns={[
          { id: 'kind', label: t.feedback.kind, cell: ({ subId }) => <strong>{nameOf(subId)}</strong> },
          { id: 'count', label: t.feedback.count, number: true, cell: ({ count }) => f.number(count) },
          {
            id: 'accounts',
            label: t.feedback.accounts,
            number: true,
            cell: ({ accounts }) => f.number(accounts),
          },
          {
            id: 'open',
            label: t.feedback.openValue,
            number: true,
            cell: (line) => money(line.openValue) || t.sheet.noValue,
          },
          {
            id: 'lost',
            label: t.feedback.lostValue,
            number: true,
            cell: (line) => money(line.lostValue) || t.sheet.noValue,
          },
          {
            id: 'status',
            label: t.feedback.status,
            cell: (line) => {
              const note = noteOf(line.subId);
              return (
                <span class="dw-row dw-wrap">
                  <Select
                    label={`${t.feedback.status}: ${nameOf(line.subId)}`}
                    hideLabel
                    value={note?.status ?? 'new'}
                    options={STATES.map((value) => ({ value, label: t.feedback.states[value] }))}
                    onChange={(status) => void setStatus(line.subId, status)}
                  />
                  {note && <span class="dw-small dw-ink-3">{t.feedback.since(f.dayMonth(note.on))}</span>}
                  {note?.status === 'shipped' && line.lostRuns.length > 0 && (
                    <Button size="s" icon="recycle" onClick={() => void wake(line)}>
                      {t.feedback.toPool(line.lostRuns.length)}
                    </Button>
                  )}
                </span>
              );
            },
          },
        ]}
      />
    </section>
  );
}
