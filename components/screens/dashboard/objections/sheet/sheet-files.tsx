import { useState } from 'preact/hooks';
import { csvFileName, writeCsv } from '../../../../../domain/import/csv/write-csv';
import { readTeamFile, type TeamFile, writeTeamFile } from '../../../../../domain/people/team-file';
import { common, objections, views } from '../../../../../locales/areas';
import { majorUnits } from '../../../../../locales/money';
import type { HeardObjection } from '../../../../../storage/queries/objection-book';
import { useFormat, useT } from '../../../../language';
import { MenuButton } from '../../../../ui/menu';
import { saveFile } from '../../../../ui/save-file';
import { now, settings } from '../../../shared/session';
import { pickFile } from '../../insights/files';
import { FileReport } from '../files/file-report';
import { type Book, labelNames } from '../use-book';

/** The objection document as a table, as a file for a colleague, and a colleague's file taken in. */
export function SheetFiles({ book, heard }: { book: Book; heard: readonly HeardObjection[] }) {
  const t = useT(objections);
  const tc = useT(common);
  const tv = useT(views);
  const f = useFormat();
  const [read, setRead] = useState<TeamFile | undefined>(undefined);
  const day = f.dayOf(now.value);
  const exportCsv = () => {
    const header = [
      t.sheet.when,
      t.sheet.category,
      t.sheet.label,
      t.sheet.words,
      t.sheet.state,
      t.sheet.rival,
      t.sheet.openValue,
    ];
    const rows = heard.map((one) => {
      const names = labelNames(book.library, `${one.categoryId}.${one.subId ?? ''}`, f.lang, t.uncategorised);
      const value = one.status === 'active' && one.value ? `${majorUnits(one.value)} ${one.value.ccy}` : '';
      return [
        f.dayOf(one.at),
        names.category,
        names.kind,
        one.words,
        tv.objectionState[one.state],
        one.rival ?? '',
        value,
      ];
    });
    saveFile(csvFileName('objections', day), writeCsv(header, rows), 'text/csv');
  };
  const exportJson = () => {
    const own = heard.filter(({ from }) => from === undefined);
    const pieces = own.map(({ id, prospectId: _p, accountId: _a, answerId: _w, ...body }) => ({
      id: `heard:${id}`,
      kind: 'heard',
      body: { ...body, from: settings.value.myName },
    }));
    saveFile(`dawra-objections-${day}.json`, writeTeamFile(pieces), 'application/json');
  };
  const take = async () => {
    const file = await pickFile('.json,application/json');
    if (!file) return;
    const known = new Set(book.all.flatMap(({ id }) => [id, `heard:${id}`]));
    setRead(readTeamFile(file.text, new Set(['heard']), known));
  };
  return (
    <>
      <MenuButton
        kind="plain"
        icon="export"
        align="end"
        words={tc.export}
        label={tc.export}
        entries={[
          { id: 'import', label: t.file.import, icon: 'import' },
          { kind: 'rule' },
          { id: 'csv', label: t.sheet.exportCsv, icon: 'export' },
          { id: 'json', label: t.sheet.exportJson, icon: 'export' },
        ]}
        onChoose={(id) => {
          if (id === 'import') void take();
          else if (id === 'csv') exportCsv();
          else exportJson();
        }}
      />
      {read && (
        <FileReport
          lines={read.lines}
          pieces={read.pieces}
          {...(read.problem ? { problem: read.problem } : {})}
          onClose={() => setRead(undefined)}
        />
      )}
    </>
  );
}
