import type { ComponentChildren } from 'preact';
import { WORDING_MAX, wordingLength } from '../../../../../domain/people/social-wording';
import { panel, playbook, stages } from '../../../../../locales/areas';
import { useT } from '../../../../language';
import { Tag } from '../../../../ui/tag';
import { CopyButton } from '../shared/copy-button';
import type { PieceBodies } from '../shared/pieces';
import { ShownText } from '../shared/shown-text';

/** One text with where it belongs, and its length against what the network takes. */
export function WordingCard({
  wording,
  lang,
  isOwn,
  children,
}: {
  wording: PieceBodies['wording'];
  lang: 'en' | 'ar';
  isOwn?: boolean;
  children: ComponentChildren;
}) {
  const t = useT(playbook).wording;
  const ts = useT(stages);
  const tp = useT(panel).steps;
  const text = wording[lang];
  return (
    <article class="dw-pb-card" data-stage={wording.stage}>
      <header class="dw-row dw-wrap">
        <h3 class="dw-strong">{t.kinds[wording.kind]}</h3>
        <Tag tone="stage">{ts.short[wording.stage]}</Tag>
        <Tag>{tp.aida[wording.aida]}</Tag>
        {isOwn && <Tag tone="accent">{t.own}</Tag>}
      </header>
      <ShownText text={text} lang={lang} />
      <footer class="dw-row dw-wrap">
        <span class="dw-small dw-ink-3 dw-grow dw-num">
          {text ? t.length(wordingLength(text), WORDING_MAX) : ''}
        </span>
        <CopyButton text={text} name={t.kinds[wording.kind]} />
        {children}
      </footer>
    </article>
  );
}
