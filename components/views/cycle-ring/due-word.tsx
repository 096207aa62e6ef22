import './due-word.css';
import { type DueMark, WORD_MARKS } from './due-mark';

export interface DueView {
  mark: DueMark;
  /** "Today", "3 days late", "Sun 29 Nov". */
  words: string;
}

/** A state in a word with its shape; never by colour alone. */
export function DueWord({ mark, words }: DueView) {
  const shape = mark === 'none' ? undefined : WORD_MARKS[mark];
  return (
    <span class="dw-due" data-mark={mark}>
      {shape && (
        <svg viewBox="0 0 8 8" width="8" height="8" aria-hidden="true" focusable="false">
          <path
            d={shape.d}
            fill={shape.line ? 'none' : 'currentColor'}
            stroke={shape.line ? 'currentColor' : 'none'}
            stroke-width={shape.line}
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        </svg>
      )}
      <span>{words}</span>
    </span>
  );
}
