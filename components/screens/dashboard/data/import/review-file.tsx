import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Reading } from '../../../../../domain/import/decode-bytes';
import type { Mapping } from '../../../../../domain/import/map-columns';
import type { CsvTable } from '../../../../../domain/import/open-csv';
import type { DayOrder } from '../../../../../domain/import/read-day';
import type { MessageFile } from '../../../../../domain/import/read-messages';
import { data } from '../../../../../locales/areas';
import { useT } from '../../../../language';
import { Banner } from '../../../../ui/banner';
import { Button } from '../../../../ui/button';
import { Select } from '../../../../ui/field';
import { Skeleton } from '../../../../ui/skeleton';
import { problemText } from '../../../shared/perform';
import { SettingCard } from '../../settings/setting-row';
import { ImportRunner } from './import-runner';
import { MappingTable } from './mapping-table';
import { type PreviewResult, previewMessages, previewTable } from './preview';
import { PreviewCard } from './preview-card';
import type { OpenedFile } from './read-file';

const KEY = 'dawra.mapping';

/** Corrections are remembered for the next file with the same columns; names of columns only. */
function rememberedMapping(signature: string): Mapping | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, Mapping>;
    return Object.hasOwn(kept, signature) ? kept[signature] : undefined;
  } catch {
    return undefined;
  }
}
function rememberMapping(signature: string, mapping: Mapping): void {
  localStorage.setItem(KEY, JSON.stringify({ [signature]: mapping }));
}

/** Messages that are not taken, by reason, and what becomes of the words of the others. */
function LeftOut({ skipped }: { skipped: MessageFile['skipped'] }) {
  const t = useT(data).import;
  const reasons = (['draft', 'folder', 'noSender', 'noDate'] as const).filter((id) => skipped[id] > 0);
  return (
    <>
      <ul class="dw-counts dw-ink-2">
        {reasons.map((id) => (
          <li key={id}>{t.skipped[id](skipped[id])}</li>
        ))}
      </ul>
      <p class="dw-small dw-ink-3">{t.wordsDropped}</p>
    </>
  );
}

/** Letters that may be wrong: what is known of it, and the other ways to read the file. */
function ReadAs({
  file: { reading, readings, guessed, garbled, chosen },
  problem,
  onReadAs,
}: {
  file: OpenedFile;
  problem: string;
  onReadAs: (reading: Reading) => void;
}) {
  const t = useT(data).import;
  if (!guessed && !garbled && !chosen && !readings.includes('repaired')) return null;
  return (
    <>
      {problem && <Banner tone="late">{problem}</Banner>}
      {garbled ? (
        <Banner tone="due">{readings.includes('repaired') ? t.garbledMendable : t.garbled}</Banner>
      ) : (
        guessed && !chosen && <Banner tone="due">{t.encodingGuessed}</Banner>
      )}
      <Select
        label={t.readAs}
        hint={t.readAsHint}
        value={reading}
        options={readings.map((value) => ({ value, label: t.readings[value] }))}
        onChange={onReadAs}
      />
    </>
  );
}

/** What was understood of a file, with every correction at hand, and what would happen. */
export function ReviewFile({
  file,
  problem,
  onReadAs,
  onClose,
}: {
  file: OpenedFile;
  /** Why it could not be read the way that was chosen last. */
  problem: string;
  onReadAs: (reading: Reading) => void;
  onClose: () => void;
}) {
  const t = useT(data).import;
  const { table, messages } = file;
  const proposed = useMemo(() => rememberedMapping(table.signature) ?? table.mapping, [table]);
  /** The rep's corrections hold for the table they were made in: read another way, it has other columns. */
  const [corrected, setCorrected] = useState<{ table: CsvTable; mapping: Mapping } | undefined>(undefined);
  const mapping = corrected?.table === table ? corrected.mapping : proposed;
  const [order, setOrder] = useState<DayOrder | ''>('');
  const [chosenOwner, setOwner] = useState<string | undefined>(undefined);
  const [preview, setPreview] = useState<PreviewResult | undefined>(undefined);
  const [running, setRunning] = useState(false);
  const owners = messages?.owners ?? [];
  const owner =
    chosenOwner !== undefined && owners.includes(chosenOwner) ? chosenOwner : (messages?.owner ?? '');
  const asksOwner = owners.length > 0 && owner === '';
  useEffect(() => {
    let stale = false;
    setPreview(undefined);
    if (asksOwner) return;
    const work = messages
      ? previewMessages(messages, owner)
      : previewTable(table, mapping, order || undefined);
    void work.then((result) => stale || setPreview(result));
    return () => {
      stale = true;
    };
  }, [table, mapping, order, owner]);
  const asksOrder = preview?.ok === false && preview.problem.code === 'date.ambiguous';
  if (running && preview?.ok) {
    return <ImportRunner file={file} preview={preview.value} onAgain={onClose} />;
  }
  return (
    <>
      <SettingCard title={file.name}>
        <p>
          {t.source}:{' '}
          <span class="dw-strong">
            {t.sources[messages ? 'messages' : file.cards ? 'cards' : table.format]}
          </span>
          <span class="dw-small dw-ink-3">
            {' · '}
            {t.encoding}:{' '}
            <bdi dir="ltr">{file.reading === 'repaired' ? t.readings.repaired : file.reading}</bdi>
          </span>
        </p>
        <ReadAs file={file} problem={problem} onReadAs={onReadAs} />
        {messages && owners.length > 0 && (
          <Select
            label={t.owner}
            hint={messages.owner ? t.ownerHint : t.ownerTie}
            value={owner}
            options={[
              ...(owner ? [] : [{ value: '', label: t.ownerChoose }]),
              // Where none stands out, the owner may be any of them.
              ...owners
                .slice(0, messages.owner ? 20 : owners.length)
                .map((value) => ({ value, label: value })),
            ]}
            onChange={setOwner}
          />
        )}
        {messages && <LeftOut skipped={messages.skipped} />}
      </SettingCard>
      {!messages && !file.cards && (
        <SettingCard title={t.mapping} hint={t.mappingHint}>
          <MappingTable
            table={table}
            mapping={mapping}
            onMapping={(next) => {
              rememberMapping(table.signature, next);
              setCorrected({ table, mapping: next });
            }}
          />
          {(asksOrder || order !== '') && (
            <Select
              label={t.order}
              value={order}
              options={(['', 'dmy', 'mdy'] as const).map((value) => ({ value, label: t.orders[value] }))}
              onChange={setOrder}
            />
          )}
        </SettingCard>
      )}
      {!preview && !asksOwner && <Skeleton lines={4} label={t.reading} />}
      {preview?.ok === false && (
        <Banner tone={asksOrder ? 'due' : 'late'}>{problemText(preview.problem)}</Banner>
      )}
      {preview?.ok && <PreviewCard file={file} preview={preview.value} />}
      <div class="dw-row">
        <Button onClick={onClose}>{t.cancel}</Button>
        <Button
          kind="primary"
          icon="import"
          onClick={() => setRunning(true)}
          {...(preview?.ok && preview.value.people.length > 0
            ? {}
            : { off: asksOwner ? t.ownerChoose : t.nobody })}
        >
          {t.run(preview?.ok ? preview.value.people.length : 0)}
        </Button>
      </div>
    </>
  );
}
