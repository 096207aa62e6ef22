import '../library/answers.css';
import { useState } from 'preact/hooks';
import type { ObjectionLibrary } from '../../../../../domain/objections/library';
import { objections } from '../../../../../locales/areas';
import type { ObjectionView } from '../../../../../messages/views';
import { useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { Tag } from '../../../../ui/tag';
import { KindSelect } from '../../../../views/kind-select';
import { type TextPart, TextParts } from '../../../../views/text-parts';
import { perform } from '../../../shared/perform';

/** The sentence with the words that fired marked. */
function markedParts({ sentence, marks }: Pick<ObjectionView, 'sentence' | 'marks'>): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const [from, to] of marks.toSorted((a, b) => a[0] - b[0])) {
    if (from < at) continue;
    parts.push({ text: sentence.slice(at, from) }, { text: sentence.slice(from, to), kind: 'fired' });
    at = to;
  }
  return [...parts, { text: sentence.slice(at) }].filter(({ text }) => text !== '');
}

/** One objection found in a pasted mail, with right, wrong, and another one. */
export function FoundObjection({ found, library }: { found: ObjectionView; library: ObjectionLibrary }) {
  const t = useT(objections);
  const [state, setState] = useState<'asked' | 'choosing' | 'noted'>('asked');
  const [other, setOther] = useState('');
  const judge = async (verdict: 'right' | 'wrong' | 'other') => {
    const reply = await perform('objection.feedback', {
      label: found.label,
      words: found.sentence,
      verdict,
      ...(verdict === 'other' ? { other } : {}),
    });
    if (reply.ok) setState('noted');
  };
  const [answer] = found.answers;
  return (
    <article class="dw-obj-answer" data-stage="objections">
      <header class="dw-row dw-wrap">
        <Tag tone="stage" icon="quote">
          {found.title}
        </Tag>
        {found.maybe && <Tag tone="few">{t.practice.detect.maybe}</Tag>}
      </header>
      <blockquote>
        <TextParts parts={markedParts(found)} />
      </blockquote>
      {answer && (
        <p class="dw-small dw-ink-2">
          <strong>{answer.title}</strong> <bdi dir="auto">{answer.text}</bdi>
        </p>
      )}
      {state === 'noted' && <p class="dw-small dw-ink-3">{t.practice.detect.noted}</p>}
      {state === 'asked' && (
        <div class="dw-row dw-wrap">
          <Button size="s" icon="check" onClick={() => void judge('right')}>
            {t.practice.detect.right}
          </Button>
          <Button size="s" icon="x" onClick={() => void judge('wrong')}>
            {t.practice.detect.wrong}
          </Button>
          <Button size="s" kind="quiet" onClick={() => setState('choosing')}>
            {t.practice.detect.other}
          </Button>
        </div>
      )}
      {state === 'choosing' && (
        <div class="dw-col dw-gap-2">
          <KindSelect
            library={library}
            label={t.practice.detect.otherLabel}
            value={other}
            onChange={setOther}
          />
          <Button size="s" {...(other ? {} : { off: t.sheet.choose })} onClick={() => void judge('other')}>
            {t.practice.detect.right}
          </Button>
        </div>
      )}
    </article>
  );
}
