import { views } from '../../locales/areas';
import { useT } from '../language';
import { Button, IconButton } from '../ui/button';
import { Icon } from '../ui/icon';
import { Kbd } from '../ui/kbd';
import { Rate } from '../ui/rate';
import { Tag } from '../ui/tag';
import { type AnswerView, blockOf } from './answer-view';
import { TextParts } from './text-parts';

interface AnswerProps {
  answer: AnswerView;
  /** The key that uses it. */
  no?: string;
  first: boolean;
  primary?: boolean;
  use: 'insert' | 'copy';
  onUse: () => void;
}

/** What keeps an answer from being used, as a sentence. */
function useReason(answer: AnswerView): string | undefined {
  const t = useT(views);
  const block = blockOf(answer);
  if (!block) return undefined;
  return block === 'proof' ? t.addProof : t.slotsOpen(answer.missing ?? '');
}

/** An answer in one line: the whole line uses it. */
export function AnswerLine({ answer, no, first, use, onUse }: AnswerProps) {
  const t = useT(views);
  const off = useReason(answer);
  return (
    <button
      type="button"
      class="dw-answer-line"
      data-first={first ? '' : undefined}
      aria-disabled={off ? true : undefined}
      onClick={() => !off && onUse()}
    >
      {no && <Kbd>{no}</Kbd>}
      {answer.standard && <Icon name="check" size={14} />}
      <span class="dw-answer-title">{answer.title}</span>
      <span class="dw-answer-text dw-cut">
        <TextParts parts={answer.parts} />
      </span>
      {off ? <Tag tone="few">{off}</Tag> : <bdi class="dw-num dw-ink-3">{answer.record}</bdi>}
      <span class="dw-answer-icon">
        <Icon name={use} />
      </span>
      <span class="dw-hush">{use === 'insert' ? t.insert : t.copyAnswer}</span>
    </button>
  );
}

/** An answer with its text and record, and its own button. */
export function AnswerBlock({ answer, no, first, primary, use, onUse }: AnswerProps) {
  const t = useT(views);
  const off = useReason(answer);
  const verb = use === 'insert' ? t.insert : t.copyAnswer;
  return (
    <div class="dw-answer-block" data-first={first ? '' : undefined}>
      <div class="dw-row">
        {no && <Kbd>{no}</Kbd>}
        <span class="dw-answer-title">{answer.title}</span>
        <span class="dw-small dw-ink-3 dw-grow dw-cut">{answer.note}</span>
        {first ? (
          <Button kind={primary ? 'primary' : 'plain'} size="s" icon={use} off={off} onClick={onUse}>
            {verb}
          </Button>
        ) : (
          <IconButton
            icon={use}
            size="s"
            label={off ? `${verb} (${off})` : `${verb}: ${answer.title}`}
            aria-disabled={off ? true : undefined}
            onClick={() => !off && onUse()}
          />
        )}
      </div>
      <p class="dw-small dw-ink-2 dw-cut-2">
        <TextParts parts={answer.parts} />
      </p>
      {off ? (
        <Tag tone="few">{off}</Tag>
      ) : (
        <p class="dw-small dw-ink-3">
          {answer.rate && answer.rate.kind !== 'none' ? (
            <>
              {t.resolved} <Rate rate={answer.rate} />
            </>
          ) : (
            t.notUsedYet
          )}
        </p>
      )}
    </div>
  );
}
