import type { Summary } from '../../../../../domain/insight/summary';
import type { Pattern } from '../../../../../domain/insight/winning-pattern';
import { insights, objections, touches } from '../../../../../locales/areas';
import { useFormat, useT } from '../../../../language';
import { Table } from '../../../../ui/table';
import { useLibrary } from '../../../shared/use-library';
import { labelNames } from '../../objections/use-book';
import { Card } from '../card';
import type { Numbers } from '../numbers';
import { listWords, shortNumber } from '../summary-words';

/**
 * What deals that were won have in common, beside those that were lost.
 * @domain S6, S62, S63, S72
 */
export function PatternCard({ numbers }: { numbers: Numbers }) {
  const t = useT(insights);
  const tt = useT(touches);
  const to = useT(objections);
  const f = useFormat();
  const library = useLibrary();
  const { pattern } = numbers.levers;
  const words = t.levers.pattern;
  const { won, lost } = pattern;
  if (!won) {
    return (
      <Card title={words.title} subtitle={words.subtitle} wide>
        <p class="dw-ink-2">{words.tooFew}</p>
      </Card>
    );
  }
  const figure = (summary: Summary | undefined) =>
    !summary
      ? '–'
      : 'median' in summary
        ? `${shortNumber(summary.median, f)} (${f.number(summary.n)})`
        : listWords(summary, f) || '–';
  const channels = (one: Pattern | undefined) =>
    one?.firstReplyChannels.map(({ channel, runs }) => words.uses(tt.channel[channel], runs)).join(' · ') ||
    '–';
  const answerIn = (one: Pattern | undefined, categoryId: string) => {
    const found = one?.answers.find((answer) => answer.categoryId === categoryId);
    if (!found) return '–';
    return words.uses(numbers.answerTitles.get(found.answerId) ?? to.library.builtIn, found.uses);
  };
  const rows = [
    { what: words.attempts, won: figure(won.attemptsToFirstReply), lost: figure(lost?.attemptsToFirstReply) },
    { what: words.response, won: figure(won.responseHours), lost: figure(lost?.responseHours) },
    { what: words.channel, won: channels(won), lost: channels(lost) },
    {
      what: words.deciders,
      won: figure(won.decidersAtNegotiation),
      lost: figure(lost?.decidersAtNegotiation),
    },
    ...won.answers.map(({ categoryId }) => ({
      what: words.answer(library ? labelNames(library, categoryId, f.lang, categoryId).category : categoryId),
      won: answerIn(won, categoryId),
      lost: answerIn(lost, categoryId),
    })),
  ];
  return (
    <Card title={words.title} subtitle={words.subtitle} formula={words.formula} wide>
      <Table
        caption={words.title}
        rows={rows}
        rowKey={({ what }) => what}
        columns={[
          { id: 'what', label: words.what, cell: ({ what }) => what },
          { id: 'won', label: words.won(won.runs), cell: (row) => <bdi>{row.won}</bdi> },
          { id: 'lost', label: words.lost(lost?.runs ?? 0), cell: (row) => <bdi>{row.lost}</bdi> },
        ]}
      />
      <p class="dw-small dw-ink-3">{t.notProven}</p>
    </Card>
  );
}
