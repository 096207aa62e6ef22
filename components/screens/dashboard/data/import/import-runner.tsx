import { useEffect, useRef, useState } from 'preact/hooks';
import { common, data } from '../../../../../locales/areas';
import { useFormat, useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { ProgressBar } from '../../../../ui/progress-bar';
import { showToast } from '../../../../ui/toasts';
import { undoAct } from '../../../shared/perform';
import { now } from '../../../shared/session';
import { SettingCard } from '../../settings/setting-row';
import { ImportOutcomeCard } from './import-outcome';
import type { Preview } from './preview';
import type { OpenedFile } from './read-file';
import { type ImportOutcome, runImport } from './run-import';

/**
 * What a touch's id carries, so that the same line imported again adds nothing: LinkedIn names each export anew, so it
 * counts as one source.
 */
function sourceOf({ name, table, messages }: OpenedFile): string {
  return messages || table.format === 'linkedin' ? 'linkedin' : name;
}

/** The import under way, with a way to stop it, and what came of it. */
export function ImportRunner({
  file,
  preview,
  onAgain,
}: {
  file: OpenedFile;
  preview: Preview;
  onAgain: () => void;
}) {
  const t = useT(data).import;
  const tc = useT(common);
  const f = useFormat();
  const [progress, setProgress] = useState({ done: 0, writing: false });
  const [outcome, setOutcome] = useState<ImportOutcome | undefined>(undefined);
  const [cancelling, setCancelling] = useState(false);
  const cancelled = useRef(false);
  const isWriting = useRef(false);
  const { people } = preview;
  useEffect(() => {
    void runImport(people, sourceOf(file), {
      onProgress: (done, writing) => {
        isWriting.current = writing;
        setProgress({ done, writing });
      },
      isCancelled: () => cancelled.current,
    }).then((result) => {
      setOutcome(result);
      now.value = Date.now();
      if (result.state === 'done')
        showToast({ text: result.text, action: { label: tc.undo, run: () => void undoAct(result.opId) } });
    });
    return () => {
      // Who leaves the page while it is being written has asked for the import, and finds it done.
      if (!isWriting.current) cancelled.current = true;
    };
  }, []);
  if (!outcome) {
    return (
      <SettingCard title={file.name}>
        <ProgressBar
          label={progress.writing ? t.writing : t.staging}
          share={progress.done / people.length}
          words={t.progress(f.number(progress.done), f.number(people.length))}
        />
        <p class="dw-small dw-ink-2">{progress.writing ? t.writing : t.staging}</p>
        <div>
          <Button
            saving={cancelling}
            onClick={() => {
              cancelled.current = true;
              setCancelling(true);
            }}
          >
            {t.cancel}
          </Button>
        </div>
      </SettingCard>
    );
  }
  return <ImportOutcomeCard fileName={file.name} outcome={outcome} onAgain={onAgain} />;
}
