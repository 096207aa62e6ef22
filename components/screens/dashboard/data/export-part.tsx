import { useState } from 'preact/hooks';
import { type CardVersion, writeCards } from '../../../../domain/export/card-file';
import { EXPORT_COLUMNS, EXPORTS, type ExportId } from '../../../../domain/export/export-tables';
import { csvFileName, writeCsv } from '../../../../domain/import/csv/write-csv';
import { data } from '../../../../locales/areas';
import { minorDigits } from '../../../../locales/money';
import { database } from '../../../../storage/database';
import { exportPeople, exportRows } from '../../../../storage/queries/export-rows';
import { useFormat, useT } from '../../../language';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/choice';
import { Select } from '../../../ui/field';
import { showToast } from '../../../ui/toasts';
import { now } from '../../shared/session';
import { SettingCard, SettingRow } from '../settings/setting-row';
import { downloadFollowUps } from './download-follow-ups';
import { downloadFile } from './save-file';

/**
 * Tables for a spreadsheet, people for an address book, follow-ups for a calendar.
 * @domain S48
 */
export function ExportPart() {
  const t = useT(data).export;
  const f = useFormat();
  const [mark, setMark] = useState(true);
  const [version, setVersion] = useState<CardVersion>('3.0');
  const [busy, setBusy] = useState('');
  const today = f.dayOf(now.value);
  const run = (what: string, work: () => Promise<string | undefined>) => async () => {
    setBusy(what);
    const name = await work();
    setBusy('');
    showToast({ text: name ? t.saved(name) : t.empty });
  };
  const exportTable = (id: ExportId) => async () => {
    const parts: string[] = [];
    let count = 0;
    for await (const rows of exportRows(database(), id, minorDigits)) {
      // The first slice brings header and mark; the others follow without.
      const text = writeCsv(EXPORT_COLUMNS[id], rows, { byteOrderMark: mark && parts.length === 0 });
      parts.push(parts.length === 0 ? text : text.slice(text.indexOf('\r\n') + 2));
      count += rows.length;
    }
    if (count === 0) return undefined;
    const name = csvFileName(id, today);
    downloadFile(name, parts, 'text/csv;charset=utf-8');
    return name;
  };
  const exportCards = async () => {
    const parts: string[] = [];
    for await (const people of exportPeople(database())) {
      parts.push(
        writeCards(
          people.map((one) => ({ ...one, key: `person:${one.id}` })),
          version,
        ),
      );
    }
    if (parts.join('') === '') return undefined;
    const name = `dawra-people-${today}.vcf`;
    downloadFile(name, parts, 'text/vcard;charset=utf-8');
    return name;
  };
  return (
    <>
      <SettingCard title={t.title} hint={t.text}>
        {EXPORTS.map((id) => (
          <SettingRow key={id} title={t.tables[id]}>
            <Button
              icon="export"
              saving={busy === id}
              onClick={run(id, exportTable(id))}
              aria-label={`${t.download}: ${t.tables[id]}`}
            >
              {t.download}
            </Button>
          </SettingRow>
        ))}
        <Checkbox
          checked={mark}
          onChange={setMark}
          label={
            <>
              {t.mark}
              <span class="dw-choice-hint">{t.markHint}</span>
            </>
          }
        />
      </SettingCard>
      <SettingCard>
        <SettingRow title={t.cards} hint={t.cardsHint}>
          <Select
            label={t.version}
            hideLabel
            value={version}
            options={[
              { value: '3.0', label: '3.0' },
              { value: '4.0', label: '4.0' },
            ]}
            onChange={setVersion}
          />
          <Button icon="export" saving={busy === 'cards'} onClick={run('cards', exportCards)}>
            {t.download}
          </Button>
        </SettingRow>
        <SettingRow title={t.followUps} hint={t.followUpsHint}>
          <Button icon="export" onClick={() => void downloadFollowUps()}>
            {t.download}
          </Button>
        </SettingRow>
      </SettingCard>
    </>
  );
}
