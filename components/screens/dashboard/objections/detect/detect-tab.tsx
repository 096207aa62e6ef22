import { useState } from 'preact/hooks';
import { objections } from '../../../../../locales/areas';
import { send } from '../../../../../messages/client';
import type { ObjectionView } from '../../../../../messages/views';
import { useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { TextArea } from '../../../../ui/field';
import { showToast } from '../../../../ui/toasts';
import { problemText } from '../../../shared/perform';
import type { Book } from '../use-book';
import { Corrections } from './corrections';
import { FoundObjection } from './found-objection';

/**
 * A box for a pasted mail: its objections with the words that fired, and the rep's word on each.
 * @domain S24, S27
 */
export function DetectTab({ book }: { book: Book }) {
  const t = useT(objections);
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly ObjectionView[] | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const check = async () => {
    if (!text.trim() || busy) return;
    setBusy(true);
    const reply = await send('objections.detect', { text });
    setBusy(false);
    if (reply.ok) setFound(reply.value.objections);
    else showToast({ text: problemText(reply.problem), kind: 'problem' });
  };
  return (
    <div class="dw-obj-two">
      <section class="dw-card dw-obj-main">
        <h2 class="dw-lead">{t.practice.detect.title}</h2>
        <p class="dw-small dw-ink-2">{t.practice.detect.hint}</p>
        <TextArea
          label={t.practice.detect.text}
          value={text}
          onInput={(value) => {
            setText(value);
            setFound(undefined);
          }}
          rows={10}
        />
        <div>
          <Button kind="primary" saving={busy} onClick={check}>
            {t.practice.detect.check}
          </Button>
        </div>
        <div class="dw-col dw-gap-3" role="status">
          {found?.length === 0 && <p class="dw-ink-2">{t.practice.detect.empty}</p>}
          {found?.map((one) => (
            <FoundObjection key={one.label} found={one} library={book.library} />
          ))}
        </div>
      </section>
      <Corrections library={book.library} />
    </div>
  );
}
