import './stacked-bar.css';

export interface StackPart {
  key: string;
  label: string;
  value: number;
  words: string;
  /** Id of a stage, for its colour; without one the part is only outlined. */
  stage?: string;
}

/** Parts of one sum along a bar that follows the writing, each with its words below. */
export function StackedBar({ label, parts }: { label: string; parts: readonly StackPart[] }) {
  const shown = parts.filter(({ value }) => value > 0);
  return (
    <div class="dw-stacked">
      <div class="dw-stacked-bar" role="img" aria-label={label}>
        {shown.map(({ key, value, stage }) => (
          <span key={key} data-stage={stage} style={{ flexGrow: value }} />
        ))}
      </div>
      <ul>
        {parts.map(({ key, label: word, words, stage }) => (
          <li key={key}>
            <span class="dw-stacked-key" data-stage={stage} />
            {word} <bdi class="dw-num">{words}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
