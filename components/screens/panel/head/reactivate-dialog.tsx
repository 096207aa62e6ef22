import { useState } from 'preact/hooks';
import { common, panel } from '../../../../locales/areas';
import { useT } from '../../../language';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { TextField } from '../../../ui/field';
import { perform } from '../../shared/perform';
import { useCase } from '../panel-case';

/**
 * A deal that rested starts again with something new to say; it is used in the first message.
 * @domain S58
 */
export function ReactivateDialog({ onClose }: { onClose: () => void }) {
  const t = useT(panel).frame;
  const tc = useT(common);
  const { run } = useCase().dossier;
  const [news, setNews] = useState('');
  const start = async () => {
    if (!news.trim()) return;
    const reply = await perform('stage.move', { runId: run.id, kind: 'reactivate', reason: news.trim() });
    if (reply.ok) onClose();
  };
  return (
    <Dialog
      title={t.startAgain}
      closeLabel={tc.close}
      onClose={onClose}
      width={360}
      actions={
        <>
          <Button onClick={onClose}>{tc.cancel}</Button>
          <Button kind="primary" onClick={() => void start()} {...(news.trim() ? {} : { off: t.whatIsNew })}>
            {t.startAgain}
          </Button>
        </>
      }
    >
      <TextField label={t.whatIsNew} value={news} onInput={setNews} native={{ maxLength: 200 }} />
    </Dialog>
  );
}
