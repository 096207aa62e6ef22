import './text-parts.css';

/** A piece of a text: plain, words that made a rule fire, or a place to fill. */
export interface TextPart {
  text: string;
  kind?: 'fired' | 'filled' | 'open';
}

/** Text with its marked words. It follows its own direction, whatever the page's language. */
export function TextParts({ parts }: { parts: readonly TextPart[] }) {
  return (
    <bdi dir="auto">
      {parts.map(({ text, kind }, index) => {
        // Texts are short and never reordered, so the place is a fit key.
        const key = `${index}${kind ?? ''}`;
        if (kind === 'fired') {
          return (
            <mark key={key} class="dw-fired">
              {text}
            </mark>
          );
        }
        return kind ? (
          <span key={key} class="dw-slot" data-slot={kind}>
            {text}
          </span>
        ) : (
          text
        );
      })}
    </bdi>
  );
}
