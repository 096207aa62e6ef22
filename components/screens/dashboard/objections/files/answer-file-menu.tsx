import { useState } from 'preact/hooks';
import { csvFileName } from '../../../../../domain/import/csv/write-csv';
import {
  type AnswerFile,
  readAnswerFile,
  writeAnswersCsv,
  writeAnswersJson,
} from '../../../../../domain/objections/answer-file';
import { objections } from '../../../../../locales/areas';
import { useFormat, useT } from '../../../../language';
import { MenuButton } from '../../../../ui/menu';
import { saveFile } from '../../../../ui/save-file';
import { now } from '../../../shared/session';
import { pickFile } from '../../insights/files';
import type { Book } from '../use-book';
import { FileReport } from './file-report';

/**
 * Answers out and in as files: JSON or CSV, a report line for each, all or nothing.
 * @domain S28, S31, S63
 */
export function AnswerFileMenu({ book }: { book: Book }) {
  const t = useT(objections);
  const f = useFormat();
  const [read, setRead] = useState<AnswerFile | undefined>(undefined);
  const day = f.dayOf(now.value);
  const take = async () => {
    const file = await pickFile('.json,.csv,text/csv,application/json');
    if (!file) return;
    const labels = book.library.categories.flatMap((category) =>
      category.subcategories.map((kind) => `${category.id}.${kind.id}`),
    );
    setRead(readAnswerFile(file.text, new Set(labels), new Set(book.answers.map(({ id }) => id))));
  };
  const choose = (id: string) => {
    if (id === 'import') void take();
    else if (id === 'csv') saveFile(csvFileName('answers', day), writeAnswersCsv(book.answers), 'text/csv');
    else saveFile(`dawra-answers-${day}.json`, writeAnswersJson(book.answers), 'application/json');
  };
  return (
    <>
      <MenuButton
        kind="plain"
        icon="import"
        align="end"
        words={t.file.import}
        label={t.file.import}
        entries={[
          { id: 'import', label: t.file.importAnswers, icon: 'import' },
          { kind: 'rule' },
          { id: 'csv', label: t.file.exportAnswersCsv, icon: 'export' },
          { id: 'json', label: t.file.exportAnswersJson, icon: 'export' },
        ]}
        onChoose={choose}
      />
      {read && (
        <FileReport
          lines={read.lines}
          pieces={read.answers.map(({ id, ...body }) => ({ id, kind: 'answer', body }))}
          {...(read.problem ? { problem: read.problem } : {})}
          onClose={() => setRead(undefined)}
        />
      )}
    </>
  );
}
