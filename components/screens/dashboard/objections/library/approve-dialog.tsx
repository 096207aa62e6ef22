import './answers.css';
import { useState } from 'preact/hooks';
import { canApprove } from '../../../../../domain/objections/answer-life';
import type { AnswerPiece } from '../../../../../domain/objections/own-answer';
import { common, objections } from '../../../../../locales/areas';
import { useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { Checkbox } from '../../../../ui/choice';
import { Dialog } from '../../../../ui/dialog';
import { TextField } from '../../../../ui/field';
import { TextParts } from '../../../../views/text-parts';
import { settings } from '../../../shared/session';
import type { Book } from '../use-book';
import { moveAnswer } from './move-answer';
import { slotParts } from './slot-parts';

/**
 * Two names, a manager and a rep, make an answer the standard; who works alone signs once.
 * @domain S29, S30
 */
export function ApproveDialog({
  book,
  answer,
  onClose,
}: {
  book: Book;
  answer: AnswerPiece;
  onClose: () => void;
}) {
  const t = useT(objections);
  const tc = useT(common);
  const [manager, setManager] = useState('');
  const [rep, setRep] = useState(settings.value.myName);
  const [alone, setAlone] = useState(false);
  const [tried, setTried] = useState(false);
  const isSigned = canApprove({ rep, ...(alone ? { worksAlone: true } : { manager }) });
  const approve = async () => {
    setTried(true);
    if (!isSigned) return;
    const names = (alone ? [rep] : [manager, rep]).map((name) => name.trim());
    if (await moveAnswer(book.answers, answer, 'approved', names)) onClose();
  };
  const problem = alone ? t.library.approving.needsOne : t.library.approving.needsTwo;
  return (
    <Dialog
      title={t.library.approving.title}
      closeLabel={tc.close}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{tc.cancel}</Button>
          <Button kind="primary" onClick={approve}>
            {t.library.approve}
          </Button>
        </>
      }
    >
      <p class="dw-small dw-ink-2">{t.library.approving.text}</p>
      <blockquote class="dw-obj-answer">
        <strong>
          <bdi dir="auto">{answer.title}</bdi>
        </strong>
        {[answer.en, answer.ar].map(
          (text) =>
            text && (
              <p key={text} dir="auto">
                <TextParts parts={slotParts(text)} />
              </p>
            ),
        )}
      </blockquote>
      {!alone && <TextField label={t.library.approving.manager} value={manager} onInput={setManager} />}
      <TextField
        label={alone ? t.library.approving.myName : t.library.approving.rep}
        value={rep}
        onInput={setRep}
        {...(tried && !isSigned ? { error: problem } : {})}
      />
      <Checkbox checked={alone} onChange={setAlone} label={t.library.approving.alone} />
    </Dialog>
  );
}
