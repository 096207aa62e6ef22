import './objection-card.css';
import { views } from '../../locales/areas';
import { useT } from '../language';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Tag } from '../ui/tag';
import { AnswerBlock, AnswerLine } from './answer';
import type { AnswerView } from './answer-view';
import { type TextPart, TextParts } from './text-parts';

export interface ObjectionView {
  id: string;
  /** "Price". */
  category: string;
  /** "too expensive". */
  title?: string;
  /** The buyer's sentence with the words that fired. */
  quote: readonly TextPart[];
  /** At most three, best first. */
  answers: readonly AnswerView[];
  /** A discovery question to ask first. */
  question?: string;
  /** "open", "answered", …, once it is recorded. */
  state?: string;
}

export interface ObjectionCardProps {
  objection: ObjectionView;
  /** `line`: one line an answer, as in the popup. `block`: with its text, as in the picker. */
  look?: 'line' | 'block';
  /** Number keys beside the answers; only on our own pages. */
  keys?: boolean;
  /** `copy` where there is nothing to insert into. */
  use?: 'insert' | 'copy';
  /** Marks the first answer as the one filled button of its surface. */
  primary?: boolean;
  onUse: (answerId: string) => void;
  onAsk?: (question: string) => void;
  onDismiss?: () => void;
}

/** A doubt of the buyer: their words, what fired, up to three answers, one question, and "not an objection". */
export function ObjectionCard(props: ObjectionCardProps) {
  const { objection, look = 'line', keys, use = 'insert', primary, onUse, onAsk, onDismiss } = props;
  const t = useT(views);
  const { question } = objection;
  const Answer = look === 'line' ? AnswerLine : AnswerBlock;
  return (
    <article class="dw-objection" data-stage="objections" data-look={look} aria-label={objection.category}>
      <header class="dw-objection-head">
        <Tag tone="stage" icon="quote">
          {objection.title ? `${objection.category} · ${objection.title}` : objection.category}
        </Tag>
        {objection.state && <span class="dw-small dw-ink-3">{objection.state}</span>}
        {look === 'block' && (
          <span class="dw-objection-because">
            {t.because} <TextParts parts={objection.quote.filter(({ kind }) => kind === 'fired')} />
          </span>
        )}
        {look === 'line' && onDismiss && (
          <Button kind="link" size="s" onClick={onDismiss}>
            {t.notAnObjection}
          </Button>
        )}
      </header>
      {look === 'line' && objection.quote.length > 0 && (
        <blockquote class="dw-quote dw-cut-2">
          <TextParts parts={objection.quote} />
        </blockquote>
      )}
      <ol class="dw-answers">
        {objection.answers.map((answer, index) => (
          <li key={answer.id}>
            <Answer
              answer={answer}
              no={keys ? String(index + 1) : undefined}
              first={index === 0}
              primary={primary && index === 0}
              use={use}
              onUse={() => onUse(answer.id)}
            />
          </li>
        ))}
      </ol>
      {look === 'block' && (question || onDismiss) && (
        <footer class="dw-objection-foot">
          {question && (
            <button type="button" class="dw-objection-more" onClick={() => onAsk?.(question)}>
              <Icon name="info" />
              <span>
                {t.askFirst} <bdi>{question}</bdi>
              </span>
            </button>
          )}
          {onDismiss && (
            <button type="button" class="dw-objection-more" onClick={onDismiss}>
              <Icon name="x" />
              {t.notAnObjection}
            </button>
          )}
        </footer>
      )}
    </article>
  );
}
