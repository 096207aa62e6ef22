import './explained-tag.css';
import { Tooltip } from '../../ui/tooltip';

/** A dashed tag that says how far a word may be trusted; the reason is in its tooltip, by mouse and by keyboard. */
export function ExplainedTag({ words, why }: { words: string; why: string }) {
  return (
    <Tooltip text={why}>
      <button type="button" class="dw-tag dw-explained" data-tone="few">
        {words}
      </button>
    </Tooltip>
  );
}
