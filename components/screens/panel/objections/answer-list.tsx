import { panel, views } from '../../../../locales/areas';
import { withoutIsolates } from '../../../../locales/isolate-text';
import type { AnswerView } from '../../../../messages/views';
import type { Dossier } from '../../../../storage/queries/read-dossier';
import type { ObjectionRow } from '../../../../storage/rows';
import { useFormat, useT } from '../../../language';
import { IconButton } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { Skeleton } from '../../../ui/skeleton';
import { Tag } from '../../../ui/tag';
import { perform } from '../../shared/perform';
import { copyText } from '../copy-text';
import { useAnswers } from './use-answers';

/**
 * Up to three answers, the team's first, each with its record; copying one logs it as used.
 * @domain S24, S30, S31
 */
export function AnswerList({ objection, dossier }: { objection: ObjectionRow; dossier: Dossier }) {
  const t = useT(panel);
  const view = useAnswers(objection, dossier);
  if (!view) return <Skeleton lines={3} label={t.objections.answers} />;
  const use = async (answer: AnswerView) => {
    await copyText(withoutIsolates(answer.text), t.objections.copied);
    await perform(
      'objection.answer',
      {
        prospectId: dossier.prospect.id,
        objectionId: objection.id,
        label: view.label,
        words: objection.words,
        answerId: answer.id,
        how: 'copy',
      },
      { quiet: true },
    );
  };
  if (view.answers.length === 0) return <p class="dw-small dw-ink-2">{t.objections.noAnswers}</p>;
  return (
    <>
      <ol class="dw-objection-answers" aria-label={t.objections.answers}>
        {view.answers.map((answer) => (
          <AnswerItem key={answer.id} answer={answer} onUse={() => void use(answer)} />
        ))}
      </ol>
      {view.questions[0] && (
        <p class="dw-small dw-ink-2" dir="auto">
          {t.objections.question(view.questions[0])}
        </p>
      )}
    </>
  );
}

function AnswerItem({ answer, onUse }: { answer: AnswerView; onUse: () => void }) {
  const tv = useT(views);
  const f = useFormat();
  const missing = f.list(answer.openSlots.map(({ label }) => label));
  const off = answer.blocked ?? (missing ? tv.slotsOpen(missing) : undefined);
  return (
    <li>
      <div class="dw-row">
        {answer.standard && <Icon name="check" size={14} />}
        <span class="dw-small dw-strong dw-grow">{answer.title}</span>
        <span class="dw-small dw-ink-3">{answer.record || tv.notUsedYet}</span>
        <IconButton
          icon="copy"
          size="s"
          label={off ? `${tv.copyAnswer} (${off})` : `${tv.copyAnswer}: ${answer.title}`}
          onClick={onUse}
        />
      </div>
      <p class="dw-small dw-ink-2 dw-part-words" dir="auto" lang={answer.lang}>
        {answer.text}
      </p>
      {off && <Tag tone="few">{off}</Tag>}
    </li>
  );
}
