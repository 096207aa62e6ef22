import { useRef, useState } from 'preact/hooks';
import type { Reading } from '../../../../../domain/import/decode-bytes';
import { data } from '../../../../../locales/areas';
import { useT } from '../../../../language';
import { Banner } from '../../../../ui/banner';
import { Skeleton } from '../../../../ui/skeleton';
import { problemText } from '../../../shared/perform';
import { SettingCard } from '../../settings/setting-row';
import { FileButton } from '../file-button';
import { PackedFiles } from './packed-files';
import { FILE_BYTES_MAX, isZip, type OpenedFile, openFile } from './read-file';
import { ReviewFile } from './review-file';

const ACCEPT =
  '.csv,.tsv,.txt,.vcf,.zip,text/vcard,text/csv,text/tab-separated-values,text/plain,application/zip';

/**
 * A file of people: choose or drop, see what was understood, correct it, see what would happen, then all or nothing.
 * @domain S14, S46
 */
export function ImportPart() {
  const t = useT(data).import;
  const [file, setFile] = useState<OpenedFile | undefined>(undefined);
  const [reading, setReading] = useState(false);
  const [problem, setProblem] = useState('');
  const box = useRef<HTMLFieldSetElement>(null);
  /** What lay in a packed export, to be looked at one after the other. */
  const [packed, setPacked] = useState<{ name: string; files: File[] } | undefined>(undefined);
  const unpack = async (chosen: File): Promise<File | undefined> => {
    if (!(await isZip(chosen))) return chosen;
    // Only who brings a packed file pays for the unpacker.
    const { readZip } = await import('./read-zip');
    const inside = await readZip(chosen);
    if (!inside.ok) {
      setProblem(problemText(inside.problem));
      return undefined;
    }
    const [first, ...others] = inside.value;
    if (others.length === 0) return first;
    setPacked({ name: chosen.name, files: inside.value });
    return undefined;
  };
  const open = async (chosen: File) => {
    setProblem('');
    if (chosen.size > FILE_BYTES_MAX) {
      setProblem(t.tooLarge);
      return;
    }
    setReading(true);
    try {
      const text = await unpack(chosen);
      const opened = text && (await openFile(text));
      if (opened?.ok) setFile(opened.value);
      else if (opened) setProblem(problemText(opened.problem));
    } catch {
      setProblem(t.unread);
    }
    setReading(false);
  };
  /** Counts the readings asked for: an answer to an earlier one, or to a file put away meanwhile, is dropped. */
  const turn = useRef(0);
  const readAs = async (reading: Reading) => {
    if (!file) return;
    turn.current += 1;
    const mine = turn.current;
    const again = await openFile(file.file, reading).catch(() => undefined);
    if (turn.current !== mine) return;
    setProblem(again?.ok ? '' : again ? problemText(again.problem) : t.unread);
    if (again?.ok) setFile(again.value);
  };
  const mark = (over: boolean) => box.current?.toggleAttribute('data-over', over);
  if (file) {
    const close = () => {
      turn.current += 1;
      setFile(undefined);
      setProblem('');
    };
    return (
      <ReviewFile
        key={file.name}
        file={file}
        problem={problem}
        onReadAs={(reading) => void readAs(reading)}
        onClose={close}
      />
    );
  }
  if (packed && !reading) {
    return (
      <PackedFiles
        {...packed}
        problem={problem}
        onOpen={(chosen) => void open(chosen)}
        onClose={() => {
          setPacked(undefined);
          setProblem('');
        }}
      />
    );
  }
  return (
    <SettingCard title={t.title} hint={t.text}>
      {problem && <Banner tone="late">{problem}</Banner>}
      {reading ? (
        <Skeleton lines={4} label={t.reading} />
      ) : (
        <fieldset
          ref={box}
          aria-label={t.drop}
          class="dw-drop"
          onDragOver={(event) => {
            event.preventDefault();
            mark(true);
          }}
          onDragLeave={() => mark(false)}
          onDrop={(event) => {
            event.preventDefault();
            mark(false);
            const dropped = event.dataTransfer?.files[0];
            if (dropped) void open(dropped);
          }}
        >
          <span>{t.drop}</span>
          <FileButton
            words={t.choose}
            accept={ACCEPT}
            kind="primary"
            onFile={(chosen) => void open(chosen)}
          />
        </fieldset>
      )}
      <p class="dw-small dw-ink-3">{t.neverLowers}</p>
    </SettingCard>
  );
}
